import type { Extensible } from "./unknown.js";

/**
 * A value that has one of the members and none of the others. The last arm is
 * open: a newer server may send a member that no table knows; it is kept as
 * unknown content then.
 */
export type OneOf<Members> =
  | {
      [Key in keyof Members]: Extensible & { [One in Key]: Members[One] } & {
        [Other in Exclude<keyof Members, Key>]?: never;
      };
    }[keyof Members]
  | (Extensible & { [Key in keyof Members]?: never });
