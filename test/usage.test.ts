/** The usage programs: they run, and print what they say they do. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "uvu";
import { nextStarts, type Schedule } from "../examples/usage/next-starts.js";
import { home } from "./cli/vbem.js";

// ------------------------------------------------ programs

function prints(program: string, want: string): void {
  test(`examples/usage/${program}.ts`, () => {
    const args = ["--import", "tsx", `examples/usage/${program}.ts`];
    const run = spawnSync(process.execPath, args, { cwd: home, encoding: "utf8" });
    assert.deepEqual(
      { code: run.status, stderr: run.stderr, stdout: run.stdout },
      { code: 0, stderr: "", stdout: want.trimStart() },
    );
  });
}

prints("unscheduled-jobs", "Lab (Replica)\n");

prints(
  "edit-schedule",
  `
PUT /jobs/8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350?action=edit
<?xml version="1.0" encoding="utf-8"?><Job xmlns="http://www.veeam.com/ent/v1.0"><ScheduleEnabled>true</ScheduleEnabled><JobScheduleOptions><Standart><OptionsDaily Enabled="true"><Kind>WeekDays</Kind><Days>Monday</Days><Days>Tuesday</Days><Days>Wednesday</Days><Days>Thursday</Days><Days>Friday</Days><Time>21:30:00</Time><TimeOffsetUtc>1</TimeOffsetUtc></OptionsDaily></Standart></JobScheduleOptions></Job>
{"ScheduleEnabled":true,"JobScheduleOptions":{"Standart":{"OptionsDaily":{"Kind":"WeekDays","Days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"Time":"21:30:00","TimeOffsetUtc":1,"Enabled":true}}}}
`,
);

prints(
  "add-vm",
  `
POST /jobs/8d2f6c1e-53a9-4b7d-90f4-6a1c2be7d350/includes
{"HierarchyObjRef":"urn:VMware:Vm:a46d0e7b-19c5-4f82-b3d6-70e1f5a8c924.vm-2063","HierarchyObjName":"fin-sql02","Order":3}
not sent: /Order: expected an integer from -2147483648 to 2147483647; got "third"
not sent: /: member HierarchyObjRef is missing
`,
);

prints(
  "keep-unknown",
  `
warning: unknown-element at /Job/EnergySaving
true
<?xml version="1.0" encoding="utf-8"?><Job xmlns="http://www.veeam.com/ent/v1.0" Name="Nightly"><JobType>Backup</JobType><EnergySaving Level="2">true</EnergySaving><Description>Every night at ten</Description></Job>
`,
);

prints(
  "start-times",
  `
Finance Databases: 2025-03-10T20:30:00.000Z, 2025-03-11T20:30:00.000Z
Tenant Portal: 2025-03-10T20:00:00.000Z, 2025-03-11T20:00:00.000Z
Web Servers to DR: no times of its own
`,
);

prints(
  "failed-sessions",
  `
/query?type=BackupJobSession&format=Entities&filter=Result%3D%3D%22Failed%22%3BEndTime%3E%3D%222025-03-10T00%3A00%3A00Z%22&sortDesc=EndTime&pageSize=50&page=1
/query?type=BackupJobSession&format=Entities&filter=Result%3D%3D%22Failed%22%3BEndTime%3E%3D%222025-03-10T00%3A00%3A00Z%22&sortDesc=EndTime&pageSize=50&page=2
`,
);

// ------------------------------------------------ next starts

/** The two first starts after a moment, to the minute. */
function starts(what: string, after: string, schedule: Schedule, ...want: string[]): void {
  test(`next start: ${what}`, () => {
    const found = nextStarts(schedule, new Date(after), 2);
    assert.deepEqual(
      found.map((start) => start.toISOString().slice(0, 16)),
      want,
    );
  });
}

const monday = "2025-03-10T12:00:00Z";
const daily = { Enabled: true, Kind: "Everyday", Time: "22:00:00" };
const monthly = { Enabled: true, Time: "01:00:00", Months: ["March", "June"] };
const periodic = { Enabled: true, Kind: "Hours", FullPeriod: 6 };
const officeHours = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 18 ? 1 : 0));
const week = ["Monday", "Tuesday"].map((Name) => ({ Name, Value: officeHours.join(",") }));

starts("nothing", monday, {});
starts("daily", monday, { OptionsDaily: daily }, "2025-03-10T22:00", "2025-03-11T22:00");
starts("not enabled", monday, { OptionsDaily: { ...daily, Enabled: false } });
starts(
  "daily, behind the start of today",
  "2025-03-10T22:00:00Z",
  { OptionsDaily: daily },
  "2025-03-11T22:00",
  "2025-03-12T22:00",
);
starts(
  "daily, the offset leads to the day before",
  monday,
  { OptionsDaily: { ...daily, Time: "01:00:00", TimeOffsetUtc: 2 } },
  "2025-03-10T23:00",
  "2025-03-11T23:00",
);
starts(
  "daily, west of UTC",
  monday,
  { OptionsDaily: { ...daily, TimeOffsetUtc: -5 } },
  "2025-03-11T03:00",
  "2025-03-12T03:00",
);
starts(
  "daily, the time has an offset of its own",
  monday,
  { OptionsDaily: { ...daily, Time: "22:00:00+03:00", TimeOffsetUtc: 1 } },
  "2025-03-10T19:00",
  "2025-03-11T19:00",
);
starts(
  "on weekdays, on a Friday night",
  "2025-03-14T23:00:00Z",
  { OptionsDaily: { ...daily, Kind: "WeekDays" } },
  "2025-03-17T22:00",
  "2025-03-18T22:00",
);
starts(
  "on selected days",
  monday,
  { OptionsDaily: { ...daily, Kind: "SelectedDays", Days: ["Sunday", "Wednesday"] } },
  "2025-03-12T22:00",
  "2025-03-16T22:00",
);
starts(
  "on the second Tuesday of months",
  monday,
  { OptionsMonthly: { ...monthly, DayNumberInMonth: "Second", DayOfWeek: "Tuesday" } },
  "2025-03-11T01:00",
  "2025-06-10T01:00",
);
starts(
  "on the last Monday of months",
  monday,
  { OptionsMonthly: { ...monthly, DayNumberInMonth: "Last", DayOfWeek: "Monday" } },
  "2025-03-31T01:00",
  "2025-06-30T01:00",
);
starts(
  "on the 31st, which June has not",
  monday,
  { OptionsMonthly: { ...monthly, DayNumberInMonth: "OnDay", DayOfMonth: 31 } },
  "2025-03-31T01:00",
);
starts(
  "every six hours",
  monday,
  { OptionsPeriodically: periodic },
  "2025-03-10T18:00",
  "2025-03-11T00:00",
);
starts(
  "every twenty minutes, in certain hours",
  "2025-03-10T17:30:00Z",
  {
    OptionsPeriodically: { ...periodic, Kind: "Minutes", FullPeriod: 20, Schedule: { Days: week } },
  },
  "2025-03-10T17:40",
  "2025-03-11T08:00",
);
starts(
  "by two schedules, in order",
  monday,
  { OptionsDaily: daily, OptionsPeriodically: periodic },
  "2025-03-10T18:00",
  "2025-03-10T22:00",
);

test.run();
