/** The tables of the package, as far as one root needs them. */
import { Task } from "./src/veeam/index.js";

const { valid, value } = Task.decodeXml(
  '<Task xmlns="http://www.veeam.com/ent/v1.0"><TaskId>task-1</TaskId><State>Running</State></Task>',
);
console.log(JSON.stringify({ valid, value, json: Task.encodeJson(value ?? {}).text }));
