/** The REST API of Veeam Backup Enterprise Manager, as far as tables are written. */
import { Job } from "./jobs/job.js";
import { contract, root } from "./language.js";

export default contract({
  name: "vbem-contract",
  version: "0.1.0",
  title: "Veeam Backup Enterprise Manager REST API",
  says: "Types, codecs and validators of the Veeam Backup Enterprise Manager REST API.",
  namespace: "http://www.veeam.com/ent/v1.0",
  pages: { prefix: "https://helpcenter.veeam.com/docs/vbr/em_rest/", suffix: ".html" },
  json: {
    lists: "pluralised",
    wrappers: "flattened",
    text: "Value",
    order: "derived first",
    casings: ["as named", "camel"],
  },
  typeMember: "Type",
  roots: [root("Job", Job, { typeName: "Job" })],
});
