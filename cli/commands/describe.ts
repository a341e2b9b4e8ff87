/** "vbem describe": what the contract says about a name, and where it is documented. */
import type { Reference } from "../../generator/reference.js";
import { command } from "../command.js";
import { namesAt } from "../describe/address.js";
import { articleOf } from "../describe/articles.js";
import { jsonOf } from "../describe/json.js";
import { markdownOf } from "../describe/markdown.js";
import { readReference } from "../describe/reference.js";
import { find, namesOf, type Subject } from "../describe/subject.js";
import { textOf } from "../describe/text.js";
import { exit } from "../exit.js";
import { didYouMean } from "../nearest.js";

export const describe = command({
  positional: {
    usage: "[NAME]",
    says: "A type, root, enumeration, operation, query, page, rule, issue code, erratum or list; or a path of a report, or an address of a request or page.",
    min: 0,
    max: 2,
  },
  options: {
    coverage: { kind: "flag", says: "How far the tables go, and what is open" },
    format: {
      kind: "value",
      value: "FORMAT",
      says: "What the description looks like",
      choices: ["text", "json", "markdown"],
      default: "text",
    },
  },
  examples: [
    ["vbem describe", "How much there is of everything"],
    ["vbem describe Job", "The root Job and its table"],
    ["vbem describe GET /jobs/{ID}", "An operation; its name getJob does as well"],
    ["vbem describe /Job/JobInfo", "The table that a path of a report leads to"],
    ["vbem describe misplaced-element", "What an issue means, and what to do about it"],
    ["vbem describe page:jobinfo", "What stands on a page of the documentation"],
    ["vbem describe errata", "Where servers and the documentation differ"],
  ],
  async run({ positionals, options }, { home, version, stdout }) {
    const reference = readReference(home);
    const name = positionals.join(" ");
    if (options.coverage && name !== "")
      return { fault: "--coverage is about everything, and takes no name" };
    const whole: Subject = { kind: options.coverage ? "coverage" : "overview" };
    const subjects = name === "" ? [whole] : await found(name, reference);
    if (subjects.length === 0) {
      return { fault: `nothing is called ${name}${didYouMean(name, namesOf(reference))}` };
    }
    if (options.format === "json") {
      stdout.write(jsonOf(subjects, reference, version));
      return exit.fine;
    }
    const articles = subjects.map((subject) => articleOf(subject, reference));
    const texts = articles.map((article) =>
      options.format === "markdown" ? markdownOf(article) : textOf(article, stdout.paint),
    );
    stdout.write(texts.join("\n"));
    return exit.fine;
  },
});

async function found(name: string, reference: Reference): Promise<readonly Subject[]> {
  const subjects = find(reference, name);
  if (subjects.length > 0) return subjects;
  const names = await namesAt(name, reference);
  return names.flatMap((one) => find(reference, one));
}
