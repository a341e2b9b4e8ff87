/** Options of the commands that compare something with tables, and patch these. */
import { schemasOption } from "../tables.js";

export const comparing = {
  format: {
    kind: "value",
    value: "FORMAT",
    says: "What the report looks like",
    choices: ["pretty", "json"],
    default: "pretty",
  },
  patch: {
    kind: "value",
    value: "FILE",
    says: 'Write a patch of the tables for "git apply"; --patch=- prints it, and no report',
  },
  schemas: schemasOption,
} as const;
