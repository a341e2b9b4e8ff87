/** Prints the addresses of failed sessions since a day, the latest first, page by page. */
import { query } from "vbem-contract";

const failed = query("BackupJobSession")
  .where("Result", "==", "Failed")
  .where("EndTime", ">=", "2025-03-10T00:00:00Z")
  .sortDesc("EndTime")
  .inFull();

for (const page of [1, 2]) console.log(String(failed.page(page, 50)));
