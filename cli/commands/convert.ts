/** "vbem convert": a document of one wire, written as the other. */
import { command } from "../command.js";
import { codecs, decode, defaultLimits } from "../contract.js";
import { exit } from "../exit.js";
import { nameOf, readSource } from "../inputs.js";
import { fileOutput } from "../output.js";
import { safe } from "../report/columns.js";
import { frameOf, linesOf } from "../report/frame.js";
import { issueText } from "../report/pretty.js";

export const convert = command({
  positional: { usage: "FILE|-", says: "A document; - is standard input.", min: 1, max: 1 },
  options: {
    to: {
      kind: "value",
      value: "FORMAT",
      says: "What to write (required)",
      choices: ["xml", "json"],
    },
    casing: {
      kind: "value",
      value: "CASING",
      says: "Member names in JSON: as documented, or as Enterprise Manager 13.0 writes them",
      choices: ["pascal", "camel"],
      default: "pascal",
    },
    root: {
      kind: "value",
      value: "NAME",
      says: "Root element of the document, where JSON does not tell",
      choices: async () => [...codecs.keys()],
    },
    output: { kind: "value", value: "FILE", says: "Write the document to a file" },
  },
  examples: [
    ["vbem convert job.xml --to json", "The same job in JSON"],
    ["vbem convert - --to xml < job.json", "From standard input"],
    ["vbem convert job.json --to json --casing camel", "With other member names"],
  ],
  async run({ positionals, options }, { stdout, stderr }) {
    const { to, casing, root } = options;
    if (to === undefined) return { fault: "say what to write: --to xml or --to json" };

    const [source = "-"] = positionals;
    const bytes = await readSource(source, defaultLimits.bytes);
    if (!(bytes instanceof Uint8Array)) {
      stderr.write(`vbem: ${safe(source)}: ${bytes.message}\n`);
      return exit.environment;
    }
    const decoded = decode(bytes, { source: true, ...(root !== undefined && { root }) });
    const lines = linesOf(bytes);
    const name = nameOf(source);
    for (const issue of decoded.issues) {
      const isInfo = issue.severity === "info";
      stderr.write(issueText(stderr.paint, name, issue, isInfo ? [] : frameOf(issue, lines)));
    }
    const codec = codecs.get(decoded.root ?? "");
    if (codec === undefined || decoded.value === undefined) return exit.findings;

    const encoded =
      to === "xml" ? codec.encodeXml(decoded.value) : codec.encodeJson(decoded.value, { casing });
    for (const issue of encoded.issues) stderr.write(issueText(stderr.paint, name, issue));
    const output = options.output === undefined ? stdout : fileOutput(options.output);
    output.write(`${encoded.text}\n`);
    output.close();
    const isSound = encoded.issues.every(({ severity }) => severity !== "error");
    return decoded.valid && isSound ? exit.fine : exit.findings;
  },
});
