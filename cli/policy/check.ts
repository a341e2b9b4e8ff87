/** A config file, checked member by member: what is wrong is said with its line and a remedy. */
import { pointerTo } from "../../runtime/json/pointer.js";
import { faultOf } from "../capture/versions.js";
import type { Fault } from "../command.js";
import { didYouMean } from "../nearest.js";
import type { Config, ConfigFile } from "./config.js";
import { faultAt, parseJson, type Wrong } from "./json-file.js";
import type { Known } from "./known.js";
import { isBeginning, unjudgeable } from "./levels.js";
import { levels, type Member, membersOf, overrideMembersOf, type Shape } from "./members.js";

export function checkConfig({ file, text, member }: ConfigFile, known: Known): Config | Fault {
  const json = parseJson(file, text);
  if ("fault" in json) return json;
  const { value } = json;
  const pointer = member === undefined ? "" : pointerTo("", member);
  const config = member === undefined ? value : isObject(value) ? value[member] : undefined;
  if (config === undefined) return { fault: `${file} has no member ${member}` };
  const wrong = checkMembers(config, pointer, membersOf(known.roots), known);
  // Each member has been checked against the very table that names it.
  return wrong === undefined ? (config as Config) : faultAt(json, wrong);
}

type Checked = Wrong | undefined;

function checkMembers(
  value: unknown,
  pointer: string,
  members: Readonly<Record<string, Member>>,
  known: Known,
): Checked {
  if (!isObject(value)) return wrongValue(pointer, "expected an object");
  for (const [name, content] of Object.entries(value)) {
    const at = pointerTo(pointer, name);
    const names = Object.keys(members);
    if (!names.includes(name)) {
      const hint = didYouMean(name, names) || `; there are ${names.join(", ")}`;
      return wrongName(at, `unknown member ${name}${hint}`);
    }
    const wrong = checkShape(content, at, members[name]!.shape, known);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkShape(value: unknown, pointer: string, shape: Shape, known: Known): Checked {
  switch (shape.kind) {
    case "flag":
      return typeof value === "boolean" ? undefined : wrongValue(pointer, "expected true or false");
    case "text":
      return isText(value) ? undefined : wrongValue(pointer, "expected a text");
    case "choice":
      return checkChoice(value, pointer, shape.choices);
    case "version": {
      const fault = isText(value) ? faultOf(value, known.versions) : "expected a text";
      return fault === undefined ? undefined : wrongValue(pointer, fault);
    }
    case "texts":
      return checkItems(value, pointer, (item, at) =>
        checkShape(item, at, { kind: "text" }, known),
      );
    case "levels":
      return checkLevels(value, pointer, known);
    case "overrides":
      return checkItems(value, pointer, (item, at) => checkOverride(item, at, known));
  }
}

function checkItems(
  value: unknown,
  pointer: string,
  check: (item: unknown, pointer: string) => Checked,
): Checked {
  if (!Array.isArray(value)) return wrongValue(pointer, "expected a list in brackets");
  for (const [index, item] of value.entries()) {
    const wrong = check(item, pointerTo(pointer, index));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function checkOverride(value: unknown, pointer: string, known: Known): Checked {
  const wrong = checkMembers(value, pointer, overrideMembersOf(known.roots), known);
  if (wrong !== undefined || !isObject(value)) return wrong;
  const isOfFiles = value["request"] !== undefined || value["root"] !== undefined;
  if (value["severities"] === undefined && !isOfFiles) {
    return wrongValue(pointer, "it sets nothing: say severities, request or root");
  }
  if (isOfFiles && (value["files"] === undefined || value["paths"] !== undefined)) {
    return wrongValue(pointer, "request and root are those of whole files: name files, no paths");
  }
  return value["files"] === undefined && value["paths"] === undefined
    ? wrongValue(pointer, "name files or paths; what counts everywhere belongs above overrides")
    : undefined;
}

function checkLevels(value: unknown, pointer: string, { codes }: Known): Checked {
  if (!isObject(value)) return wrongValue(pointer, "expected an object of issue codes");
  for (const [key, level] of Object.entries(value)) {
    const at = pointerTo(pointer, key);
    const names = codes.map(({ code }) => code);
    const meant = names.filter((code) => code === key || isBeginning(key, code));
    if (meant.length === 0) {
      const hint = didYouMean(key, names) || '; "vbem describe issues" lists them';
      return wrongName(at, `unknown issue code ${key}${hint}`);
    }
    const wrong = checkChoice(level, at, levels);
    if (wrong !== undefined) return wrong;
    if (level !== "error" && meant.every((code) => unjudgeable.includes(code))) {
      return wrongValue(
        at,
        `${key} stays an error: no document that has it can be judged for certain`,
      );
    }
  }
  return undefined;
}

function checkChoice(value: unknown, pointer: string, choices: readonly string[]): Checked {
  if (typeof value === "string" && choices.includes(value)) return undefined;
  const hint = typeof value === "string" ? didYouMean(value, choices) : "";
  const all = choices.length > 10 ? "" : `; there are ${choices.join(", ")}`;
  return wrongValue(pointer, `unknown value ${JSON.stringify(value)}${hint || all}`);
}

const wrongValue = (pointer: string, message: string): Wrong => ({ pointer, at: "value", message });
const wrongName = (pointer: string, message: string): Wrong => ({ pointer, at: "name", message });

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
