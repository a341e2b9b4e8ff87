/** What the package declares. */
import { type Generated, type GenerateOptions, generate } from "vbem-toolkit";
import { type Contract, contract } from "vbem-toolkit/language";
import type { Datatype } from "vbem-toolkit/runtime/datatype.js";

export const run = (options: GenerateOptions): Promise<Generated> => generate(options);
export const made: typeof contract = (facts) => contract(facts) satisfies Contract;
export const name = (datatype: Datatype): string => datatype.expects;

// @ts-expect-error the folder of the tables is not told
void generate({ out: "generated" });
