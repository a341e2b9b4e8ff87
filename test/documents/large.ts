/** Documents that are too large to be kept in files, by the name that a file of them would have. */
export const largeDocuments: ReadonlyMap<string, () => string> = new Map([
  [
    "dtd-many-attlist.xml",
    () => `<!DOCTYPE Job [${count(60_000, (i) => `<!ATTLIST Job a${i} CDATA "x">`)}]><Job/>`,
  ],
  ["deep-100k-unclosed.xml", () => "<Job>".repeat(100_000)],
  [
    "attrs-100k.xml",
    () =>
      job(
        count(100_000, (i) => ` a${i}="1"`),
        "",
      ),
  ],
  [
    "attrs-hash-collide.xml",
    () =>
      job(
        colliding()
          .map((name) => ` ${name}=""`)
          .join(""),
        "",
      ),
  ],
  ["children-200k.xml", () => job("", `<Links>${'<Link Href="a"/>'.repeat(200_000)}</Links>`)],
  ["ws-in-tag-5mb.xml", () => `<Job${" ".repeat(5_000_000)}/>`],
  ["comments-200k.xml", () => job("", "<!-- x -->".repeat(200_000))],
  ["pi-200k.xml", () => job("", "<?p x?>".repeat(200_000))],
  [
    "ns-decl-50k.xml",
    () =>
      job(
        count(50_000, (i) => ` xmlns:p${i}="urn:${i}"`),
        "",
      ),
  ],
  ["lt-flood-1mb.xml", () => "<".repeat(1_000_000)],
  ["deep-array-100k.json", () => "[".repeat(100_000) + "]".repeat(100_000)],
  ["keys-200k.json", () => `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ["long-string-20mb.json", () => `{"Name":"${"a".repeat(20_000_000)}"}`],
]);

const job = (attributes: string, content: string): string =>
  `<Job xmlns="http://www.veeam.com/ent/v1.0"${attributes}>${content}</Job>`;

function count(times: number, make: (i: number) => string): string {
  return Array.from({ length: times }, (_, i) => make(i)).join("");
}

/** Names that have the same hash in many a language: "Aa" and "BB" add up to the same. */
function colliding(): readonly string[] {
  let names = [""];
  for (let i = 0; i < 16; i++) names = names.flatMap((name) => [`${name}Aa`, `${name}BB`]);
  return names;
}
