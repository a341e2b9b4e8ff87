/** Makes a piece of a document fit to be shown: shortened and escaped. */
export const present = (text: string): string =>
  escaped(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Every character that could steer a terminal or reorder a line is written as an escape. */
export const escaped = (text: string): string =>
  text.replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const LONGEST = 80;

/** Controls, line separators, bidirectional and invisible formatting, lone surrogates. */
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
