/** Hostile documents: each gets the verdict of the specification that it quotes, in time. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { decode, type Issue } from "../../generated/index.js";
import { unknownOf, type UnknownPiece } from "../../runtime/unknown.js";
import { type Attack, attacks, payloadOf, refusals } from "./attack-cases.js";
import { largeDocuments } from "./large.js";

function check(attack: Attack): void {
  const { file, kind, verdict, why, maxMs = 1000 } = attack;
  const payload = payloadOf(attack);
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const begun = performance.now();
  const options = kind === "xml" ? { format: kind } : { format: kind, root: "Job", source: true };
  const { valid, value, issues } = decode(payload, { ...options, strict: verdict === "schema" });
  const told = issues.map(({ code, message }) => `${code}: ${message}`).slice(0, 5);
  const about = `${file} (${why}): ${told.join(" | ")}`;
  const took = performance.now() - begun;
  // Several at once are slower, and an attack that works takes minutes.
  assert.ok(took < 10 * maxMs, `${about} took ${took} ms`);

  const refused = issues.some(({ code }) => refusals.has(code));
  switch (verdict) {
    case "accept":
      assert.not(refused, about);
      break;
    case "reject":
      // A limit may come before the fault.
      assert.ok(refused || issues.some(({ code }) => code === "limit"), about);
      assert.not(valid, about);
      if (kind === "xml") assert.is(value, undefined, about);
      break;
    case "limit":
      assert.ok(issues.length <= 1002, about);
      assert.not(refused, about);
      break;
    case "schema":
      assert.not(refused, about);
      assert.not(valid, about);
      break;
  }
  if (attack.mustMention) assert.match(told.join(), attack.mustMention, about);
  if (attack.mustEscape) assert.not.match(shown(issues), /[\u202a-\u202e\u2066-\u2069]/);
  if (attack.noPollution) {
    assert.is(Object.getOwnPropertyNames(Object.prototype).join(), prototype, about);
    if (value !== undefined) assert.is(Object.getPrototypeOf(value), Object.prototype, about);
    assert.is(Reflect.get({}, "isAdmin"), undefined, about);
  }
  if (attack.expectText !== undefined) {
    assert.is(Reflect.get(value ?? {}, "Description"), attack.expectText, about);
  }
  if (attack.expectAttr !== undefined) assert.equal(unreadAttributes(value), [attack.expectAttr]);
  if (attack.expectLong !== undefined) {
    const members = unknownOf(value ?? {}).flatMap((piece) =>
      piece.kind === "member" ? piece.json : [],
    );
    assert.equal(members, [attack.expectLong], about);
  }
}

const shown = (issues: readonly Issue[]): string =>
  issues.map(({ message, received = "", expected = "" }) => message + received + expected).join();

/** Attributes of the links of a job; the cases have values there that are no addresses. */
function unreadAttributes(value: unknown): readonly string[] {
  const links: unknown = Reflect.get(value ?? {}, "Links");
  const pieces: readonly UnknownPiece[] = Array.isArray(links) ? links.flatMap(unknownOf) : [];
  return pieces.flatMap((piece) => (piece.kind === "attribute" ? piece.attribute.value : []));
}

for (const attack of attacks) test(`${attack.file}: ${attack.verdict}`, () => check(attack));

if (attacks.length === 0) {
  test.skip("attack cases: their folder is not there", () => {});
  console.log("  attack cases are not there and were skipped");
}

test("every large document is that of a case", () => {
  if (attacks.length === 0) return;
  const wanted = attacks.filter(({ generate }) => generate).map(({ file }) => file);
  assert.equal([...largeDocuments.keys()].sort(), wanted.sort());
  console.log(`  ${attacks.length} attack cases, ${wanted.length} of them built`);
});

test.run();
