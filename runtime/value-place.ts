/** Where a finding is in a tree of objects: a member, an item, or with no key the holder itself. */
export interface ValuePlace {
  readonly holder: object;
  readonly key?: string | number;
}
