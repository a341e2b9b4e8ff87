import { datatype, type Datatype } from "../datatype.js";

/** A string datatype that is also empty where the server means "none". */
export const orEmpty = <T extends string>(base: Datatype<T>): Datatype<T | ""> =>
  datatype<T | "">({
    ...base,
    parse: (lexical) => (lexical === "" ? "" : base.parse(lexical)),
    print: (value) => value,
    accept: (value) => (value === "" ? "" : base.accept(value)),
    expects: `${base.expects}, or nothing`,
    ...(base.values && {
      values: {
        ...base.values,
        documented: [...base.values.documented, ""],
        known: new Set([...base.values.known, ""]),
      },
    }),
  });
