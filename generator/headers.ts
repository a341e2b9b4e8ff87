/** How a header that requests carry is written in generated code. */
import type { Header } from "../schemas/language.js";

export const emitHeader = ({ name, occurs, values }: Header): string =>
  `{ name: ${JSON.stringify(name)}, required: ${occurs === "1/1"}, values: [${values
    .map((value) => JSON.stringify(value))
    .join(", ")}] }`;
