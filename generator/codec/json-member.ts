/** A member of a JSON object in generated code. */
import type { ComplexType } from "../model.js";
import { member } from "../typescript.js";

/** The object is known to have the members of the value; other names are in brackets, as strict programs ask. */
export const jsonMember = (type: ComplexType, name: string): string =>
  type.members.some((row) => row.member === name)
    ? member("o", name)
    : `o[${JSON.stringify(name)}]`;
