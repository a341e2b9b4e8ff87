/** When a job runs. */
import { Boolean, Int, UidType } from "../datatypes.js";
import { attribute, choice, complexType, element, erratum, page, sequence } from "../language.js";
import { Info, Resource } from "../resource.js";
import { DailyOptions, MonthlyOptions } from "./schedule-days.js";
import { BackupWindowOptions, ContinuousOptions, PeriodicOptions } from "./schedule-hours.js";

const schedule = page("jobscheduleoptions");
const edit = page("put_jobs_id_actionedit");

export const RetryOptions = complexType(
  "JobScheduleRetryOptionsType",
  schedule,
  "Retries of a failed run.",
  [
    element("RetryTimes", Int, "0/1", "How many times a failed run is tried again.", {
      documentedAs: "Int64",
    }),
    element("RetryTimeout", Int, "0/1", "Pause before the next try.", { documentedAs: "Int64" }),
    element("RetrySpecified", Boolean, "0/1", "Whether a failed run is tried again at all.", {
      json: "RetrySpecified1",
      jsonAliases: ["RetrySpecified"],
    }),
  ],
  { extends: Info },
);

export const DaisyChainingOptions = complexType(
  "JobScheduleDaisyChainingOptionsType",
  schedule,
  "Start of a job when another one ends.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether the job waits for another one to end."),
    element("PreviousJobUid", UidType, "0/1", "The job that has to end first.", {
      empty: true,
      request: "1/1",
    }),
  ],
  { extends: Info },
);

/** Below Standart today; older servers have them directly in JobScheduleOptions. */
const members = [
  element("RetryOptions", RetryOptions, "0/1", "Retries of a failed run."),
  element("WaitForBackupCompletion", Boolean, "0/1", "Whether the job waits for backups to end."),
  element(
    "BackupCompetitionWaitingPeriodMin",
    Int,
    "0/1",
    "How many minutes the job waits for a backup to end.",
    { documentedAs: "Int64" },
  ),
  element("OptionsDaily", DailyOptions, "0/1", "Runs on certain days of the week."),
  element("OptionsMonthly", MonthlyOptions, "0/1", "Runs on a certain day of the month."),
  element("OptionsPeriodically", PeriodicOptions, "0/1", "Runs every few hours or minutes."),
  element("OptionsContinuous", ContinuousOptions, "0/1", "Runs that follow each other at once."),
  element("OptionsBackupWindow", BackupWindowOptions, "0/1", "Hours in which the job may run."),
  element("OptionsDaisyChaining", DaisyChainingOptions, "0/1", "Start when another job ends."),
];

export const StandardSchedule = complexType(
  "JobScheduleOptionsInfoTypeNestedStandart",
  schedule,
  "Schedule of a job that runs at set times.",
  members,
);

export const ImmediateCopySchedule = complexType(
  "JobScheduleOptionsInfoTypeNestedImmediateCopyMode",
  edit,
  "Schedule of a job that copies restore points as soon as they appear.",
  [element("OptionsContinuous", ContinuousOptions, "0/1", "Hours in which data may be copied.")],
);

export const JobScheduleOptions = complexType(
  "JobScheduleOptionsInfoType",
  schedule,
  "When a job runs.",
  [
    choice("by job type and server version", "0/1", [
      element("Standart", StandardSchedule, "0/1", "Schedule of a job that runs at set times.", {
        page: edit,
        since: "v1_4",
        erratum: erratum(
          "missingRow",
          "RetryOptions, OptionsDaily and the others stand directly in JobScheduleOptions.",
          "That was so before API version 1.4; the page on editing jobs has Standart (sic).",
          "backup-job",
        ),
      }),
      element(
        "ImmediateCopyMode",
        ImmediateCopySchedule,
        "0/1",
        "Schedule of a job that copies restore points as soon as they appear.",
        {
          since: "10",
          page: edit,
          erratum: erratum(
            "missingRow",
            "JobScheduleOptions has the same members for every type of job.",
            "Immediate backup copy jobs have ImmediateCopyMode instead, as the page on editing says.",
            "immediate-backup-copy-job",
          ),
        },
      ),
      sequence(members),
    ]),
  ],
  { extends: Resource },
);
