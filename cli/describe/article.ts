/** A description before it has a format: what is said, and in which order. */
export interface Article {
  readonly title: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly says: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

/** "occurs", "0/1". */
export type Fact = readonly [name: string, value: string];

export type Section = Table | Sample;

export interface Table {
  readonly kind: "table";
  readonly title: string;
  /** Heads of the name and of the cells. */
  readonly columns: readonly string[];
  readonly items: readonly Item[];
}

export interface Item {
  readonly name: string;
  readonly cells: readonly string[];
  readonly says: string;
  /** What else is to be known, a sentence or so each. */
  readonly notes?: readonly string[];
}

/** A piece of a document, as it is. */
export interface Sample {
  readonly kind: "sample";
  readonly title: string;
  readonly language: "xml" | "json" | "http";
  readonly text: string;
}

/** Facts with a value. */
export const facts = (
  ...all: readonly (readonly [string, string | undefined])[]
): readonly Fact[] =>
  all.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );

/** Tables with items. */
export const filled = (sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => section.kind === "sample" || section.items.length > 0);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
