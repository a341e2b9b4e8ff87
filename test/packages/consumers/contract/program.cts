/** The package in a CommonJS module, through require(esm). */
import contract = require("vbem-contract");

const { valid, value }: contract.Decoded<contract.Job> = contract.Job.decodeJson({
  Name: "Nightly",
});
console.log(JSON.stringify({ valid, name: value?.Name }));
