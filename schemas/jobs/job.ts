/** Jobs of a backup server. */
import { Boolean, String } from "../datatypes.js";
import { complexType, element, page } from "../language.js";
import { JobScheduleOptions } from "./schedule.js";

const jobs = page("get_jobs_id");

export const Job = complexType("JobEntityType", jobs, "A job of a backup server.", [
  element("Description", String, "0/1", "What the job is for, as its author put it."),
  element("ScheduleEnabled", Boolean, "0/1", "Whether the job runs by its schedule."),
  element("JobScheduleOptions", JobScheduleOptions, "0/1", "When the job runs."),
]);
