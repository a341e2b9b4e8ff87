import assert from "node:assert/strict";
import { test } from "uvu";
import { camelCase } from "../../runtime/json/casing.js";

function check(name: string, want: string): void {
  test(`${name} is ${want}`, () => assert.equal(camelCase(name), want));
}

check("Href", "href");
check("UID", "uid");
check("NASJobs", "nasJobs");
check("VAppRestorePoints", "vAppRestorePoints");
check("VCloudOrganizationConfigs", "vCloudOrganizationConfigs");
check("CreationTimeUTC", "creationTimeUTC");
check("FSFileExcludeOptions", "fsFileExcludeOptions");
check("RetrySpecified1", "retrySpecified1");
check("sInObjectJob", "sInObjectJob");
check("AB1", "aB1");
check("A", "a");
check("", "");

test.run();
