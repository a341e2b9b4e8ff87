/** Adds a machine to a job: the body is checked before it is sent, and what is wrong is told. */
import { CreateObjectInJobSpec, operations } from "vbem-contract";

const jobId = "8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350";
const spec: CreateObjectInJobSpec = {
  HierarchyObjRef: "urn:VMware:Vm:a46d0e7b-19c5-4f82-b3d6-70e1f5a8c924.vm-2063",
  HierarchyObjName: "fin-sql02",
  Order: 3,
};

send(spec);
// Values that come from elsewhere are checked alike.
send({ HierarchyObjName: "fin-sql02", Order: "third" });

function send(body: object): void {
  const { valid, value, issues } = CreateObjectInJobSpec.decodeJson(body);
  if (!valid || value === undefined) {
    for (const { path, message } of issues) console.log(`not sent: ${path || "/"}: ${message}`);
    return;
  }
  const { method, path } = operations.createObjectInJob;
  console.log(method, path({ id: jobId }));
  console.log(CreateObjectInJobSpec.encodeJson(value).text);
}
