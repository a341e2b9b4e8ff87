/** How long restore points are kept. */
import { DayOfWeek, Month } from "../calendar.js";
import { Boolean, Long } from "../datatypes.js";
import {
  attribute,
  complexType,
  element,
  enumeration,
  erratum,
  is,
  page,
  requires,
  rule,
} from "../language.js";
import { Info } from "../resource.js";

const retention = page("simple_and_gfs_retention_policies");

export const RetainLimit = enumeration(
  "RetainLimitTypeEnumeration",
  retention,
  "What the short-term limit counts.",
  ["Cycles", "Days"],
);

export const WeekOfMonth = enumeration(
  "GfsSelectedWeekEnumeration",
  retention,
  "Week whose full backup is kept for months.",
  ["First", "Last"],
);

export const SimpleRetentionPolicy = complexType(
  "SimpleRetentionPolicyInfoType",
  retention,
  "How long restore points are kept on the short term.",
  [
    element("RetainCycles", Long, "0/1", "How many restore points are kept.", {
      documentedAs: "Int64",
    }),
    element("RetainDaysToKeep", Long, "0/1", "How many days restore points are kept.", {
      documentedAs: "Int64",
    }),
    element("RetainLimitType", RetainLimit, "0/1", "Which of the two limits holds."),
  ],
  {
    extends: Info,
    // A request may change the kind of the limit alone.
    rules: [
      rule("limit-in-cycles", retention, "A limit in restore points has their number.", {
        when: is("RetainLimitType", "Cycles"),
        demand: requires("RetainCycles"),
        strength: "advice",
        passes: { RetainLimitType: "Cycles", RetainCycles: 7 },
        fails: { RetainLimitType: "Cycles", RetainDaysToKeep: 7 },
      }),
      rule("limit-in-days", retention, "A limit in days has their number.", {
        when: is("RetainLimitType", "Days"),
        demand: requires("RetainDaysToKeep"),
        strength: "advice",
        passes: { RetainLimitType: "Days", RetainDaysToKeep: 7 },
        fails: { RetainLimitType: "Days", RetainCycles: 7 },
      }),
    ],
  },
);

const enabled = element("Enabled", Boolean, "0/1", "Whether such backups are kept.");

export const WeeklyRetention = complexType(
  "WeeklyOptionsInfoType",
  retention,
  "Full backups that are kept for weeks.",
  [
    enabled,
    element("RetentionPeriod", Long, "0/1", "How many weeks such a backup is kept.", {
      documentedAs: "Int64",
    }),
    element("SelectedDay", DayOfWeek, "0/1", "Day of the week whose full backup is kept."),
  ],
  { extends: Info },
);

/** The page on job scheduling spells this row in two words. */
const spelling = erratum(
  "documentedName",
  "Retention period",
  "The page on job scheduling writes two words; the element is one, as for weeks.",
  "backup-job",
);

export const MonthlyRetention = complexType(
  "MonthlyOptionsInfoType",
  retention,
  "Full backups that are kept for months.",
  [
    enabled,
    element("RetentionPeriod", Long, "0/1", "How many months such a backup is kept.", {
      documentedAs: "Int64",
      erratum: spelling,
    }),
    element("SelectedWeek", WeekOfMonth, "0/1", "Week of the month whose full backup is kept."),
  ],
  { extends: Info },
);

export const YearlyRetention = complexType(
  "YearlyOptionsInfoType",
  retention,
  "Full backups that are kept for years.",
  [
    enabled,
    element("RetentionPeriod", Long, "0/1", "How many years such a backup is kept.", {
      documentedAs: "Int64",
      erratum: spelling,
    }),
    element("SelectedMonth", Month, "0/1", "Month of the year whose full backup is kept."),
  ],
  { extends: Info },
);

export const GfsRetentionPolicy = complexType(
  "GfsRetentionPolicyOptionsInfoType",
  retention,
  "How long full backups are kept on the long term.",
  [
    attribute("Enabled", Boolean, "0/1", "Whether full backups are kept on the long term.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "Weekly, Monthly and Yearly are all that the policy has.",
        "The switch of the whole policy is an attribute; the examples of the same page have it.",
        "backup-job",
      ),
    }),
    element("Weekly", WeeklyRetention, "0/1", "Full backups that are kept for weeks."),
    element("Monthly", MonthlyRetention, "0/1", "Full backups that are kept for months."),
    element("Yearly", YearlyRetention, "0/1", "Full backups that are kept for years."),
  ],
  {
    extends: Info,
    rules: [
      rule("gfs-defined", page("put_jobs_id_actionedit"), "Who keeps full backups says how long.", {
        when: is("Enabled", true),
        demand: requires("Weekly", "Monthly", "Yearly"),
        strength: "advice",
        role: "request",
        passes: { Enabled: true, Monthly: { Enabled: true, RetentionPeriod: 6 } },
        fails: { Enabled: true },
      }),
    ],
  },
);
