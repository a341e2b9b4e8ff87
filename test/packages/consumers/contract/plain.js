// @ts-check
import { Job } from "vbem-contract";

/** @typedef {import("vbem-contract").Issue} Issue */

/** @type {Job} */
const job = { Name: "Nightly", JobType: "Backup" };

/** @param {readonly Issue[]} issues */
const worst = (issues) => issues.map(({ severity }) => severity)[0];

const { text, issues } = Job.encodeJson(job);
console.log(JSON.stringify({ text, worst: worst(issues) ?? "none" }));

// @ts-expect-error a misspelt member
Job.encodeXml({ Nane: "Nightly" });
