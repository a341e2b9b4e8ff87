/** Compiled with nothing but ECMAScript: no types of Node.js, none of the web. */
import { Job, type Jobs, decode } from "vbem-contract";

export const name = Job.decodeXml("<Job/>").value?.Name;
export const jobs = (list: Jobs): number => list.Jobs.length;
export const found = decode("{}").root;
