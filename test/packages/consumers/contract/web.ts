/** A stream of the web, as `fetch` gives it. */
import { Jobs } from "vbem-contract";

export async function names(body: ReadableStream<Uint8Array>): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const { value } of Jobs.streamXml(body)) names.push(value?.Name);
  return names;
}
