/** How a header that requests carry is written in generated code. */
import type { Header } from "../schemas/language.js";
import { quoted, texts } from "./codec/code.js";

export const emitHeader = ({ name, occurs, values }: Header): string =>
  `{ name: ${quoted(name)}, required: ${occurs === "1/1"}, values: ${texts(values)} }`;
