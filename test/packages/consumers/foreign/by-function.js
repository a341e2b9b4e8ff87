// The generator as a function of a program.
import { generate } from "vbem-toolkit";

const { files, missing, diagnostics } = await generate({ schemas: "tables", out: "by-function" });
const { changed } = await generate({ schemas: "tables", out: "by-function", check: true });
const broken = await generate({ schemas: "nowhere", out: "by-function" });
console.log(
  JSON.stringify({
    all: files.length === missing.length && files.length > 10,
    diagnostics,
    changed,
    broken: broken.diagnostics.map(({ code }) => code),
  }),
);
