/** Documents that are wrong, in the ways in which documents are. */
export interface WrongDocument {
  readonly file: string;
  /** Root of the codec that reads it; by default the document tells. */
  readonly root?: string;
  /** How it came about. */
  readonly story: string;
  /** "code path line:column" of each issue. */
  readonly issues: readonly string[];
}

export const wrongDocuments: readonly WrongDocument[] = [
  {
    file: "bare-start-tag.xml",
    story: "The page on getting a job shows no more of the response than its start tag.",
    issues: ["not-well-formed /Job 2:1"],
  },
  {
    file: "cut-off.xml",
    story: "The connection ended inside the response.",
    issues: ["not-well-formed /Job/Platform 4:16"],
  },
  {
    file: "cut-off.json",
    story: "The connection ended inside the response.",
    issues: ["not-well-formed  4:27"],
  },
  {
    file: "html-login.xml",
    story: "The web interface answered, and wants somebody to log in.",
    issues: ["not-a-payload / 1:1"],
  },
  {
    file: "html-error.json",
    story: "A proxy answered instead of the server.",
    issues: ["not-a-payload  1:1"],
  },
  {
    file: "xml-as-json.json",
    story: "The header Accept was forgotten: XML is the default.",
    issues: ["not-a-payload  1:1"],
  },
  {
    file: "json-as-xml.xml",
    story: "The response was kept under the wrong name.",
    issues: ["not-a-payload / 1:1"],
  },
  {
    file: "http-response.xml",
    story: "curl -i kept the headers too.",
    issues: ["not-a-payload / 1:1"],
  },
  { file: "empty.xml", story: "The server sent no body.", issues: ["not-a-payload / 1:1"] },
  { file: "empty.json", story: "The server sent no body.", issues: ["not-a-payload  1:1"] },
  {
    file: "gzip.xml",
    story: "The body was kept as it was compressed for its way.",
    issues: ["not-a-payload / 1:1"],
  },
  {
    file: "ndjson.json",
    story: "A log of documents, one on each line.",
    issues: ["not-a-payload  2:1"],
  },
  {
    file: "other-api.json",
    story: "The backup server itself answered, whose REST API is another one.",
    issues: ["not-a-payload  1:1"],
  },
  {
    file: "other-api.json",
    root: "Jobs",
    story: "The same, where jobs are expected.",
    issues: ["not-a-payload  1:1"],
  },
  {
    file: "two-documents.xml",
    story: "Two responses were put into one file.",
    issues: ["not-well-formed /Job 2:1"],
  },
  {
    file: "ampersand.xml",
    story: "A request was put together from strings.",
    issues: ["not-well-formed /Job 1:57"],
  },
  {
    file: "html-entity.xml",
    story: "A request was put together with a template for HTML.",
    issues: ["not-well-formed /Job/Description 2:22"],
  },
  {
    file: "colored-output.xml",
    story: "The description is the output of a command, colors and all.",
    issues: ["not-well-formed /Job/Description 2:16"],
  },
  {
    file: "doctype.xml",
    story: "Somebody wants to read a file of ours.",
    issues: ["doctype / 2:1"],
  },
  {
    file: "latin-1.xml",
    story: "An editor wrote ISO-8859-1, and nothing says so.",
    issues: ["encoding / 1:51"],
  },
  {
    file: "utf-16-without-mark.xml",
    story: "PowerShell wrote UTF-16, and another tool took its mark away.",
    issues: ["encoding / 1:1"],
  },
  {
    file: "no-namespace.xml",
    story: "A request was written by hand.",
    issues: ["wrong-namespace /Job 1:1"],
  },
  {
    file: "other-namespace.xml",
    story: "A server of the future answered.",
    issues: ["wrong-namespace /Job 1:1"],
  },
  { file: "unknown-root.xml", story: "A slip of the pen.", issues: ["wrong-root /Jub 1:1"] },
  {
    file: "undeclared-prefix.xml",
    story: "A piece was copied without the declaration above it.",
    issues: ["not-well-formed /Job/Platform 2:13"],
  },
  {
    file: "wrong-order.xml",
    story: "A request was written in the order that came to mind.",
    issues: ["misplaced-element /Job/JobType 3:3", "repeated-element /Job/Platform[2] 5:3"],
  },
  {
    file: "newer-server.xml",
    story: "A newer server has more to tell.",
    issues: [
      "unknown-attribute /Job/@Color 1:69",
      "undocumented-value /Job/JobType 2:12",
      "unknown-element /Job/SqlInfo 4:3",
      "unknown-attribute /Job/ScheduleEnabled/@Since 5:20",
    ],
  },
  {
    file: "wrong-values.xml",
    story: "Values as people write them.",
    issues: [
      "invalid-value /Job/@UID 1:49",
      "invalid-value /Job/ScheduleConfigured 2:23",
      "invalid-value /Job/ScheduleEnabled 3:20",
      "invalid-value /Job/NextRun 4:12",
      "invalid-value /Job/JobScheduleOptions/Standart/RetryOptions/RetryTimes 8:21",
      "out-of-range /Job/JobScheduleOptions/Standart/RetryOptions/RetryTimeout 9:23",
    ],
  },
  {
    file: "wrong-values.json",
    root: "Job",
    story: "Values as a form gives them, and one item without its list.",
    issues: [
      "invalid-value /UID 2:10",
      "wrong-type /ScheduleConfigured 3:25",
      "wrong-type /ScheduleEnabled 4:22",
      "invalid-value /NextRun 5:14",
      "wrong-type /JobScheduleOptions/Standart/RetryOptions/RetryTimes 8:39",
      "out-of-range /JobScheduleOptions/Standart/RetryOptions/RetryTimeout 8:60",
      "wrong-type /JobScheduleOptions/Standart/RetryOptions/RetrySpecified1 8:92",
      "wrong-type /Links 11:12",
    ],
  },
  {
    file: "stray-text.xml",
    story: "Notes were taken in the document.",
    issues: ["unexpected-text /Job 2:3", "unexpected-text /Job 3:30"],
  },
  {
    file: "two-kinds.xml",
    story: "A request for a job of two kinds at once.",
    issues: ["conflicting-choice /JobCloneSpec/ReplicaJobCloneInfo 7:3"],
  },
  {
    file: "incomplete-request.xml",
    story: "A request without its repository, and in another order.",
    issues: [
      "missing-element /JobCloneSpec/BackupJobCloneInfo 2:3",
      "misplaced-element /JobCloneSpec/BackupJobCloneInfo/JobName 4:5",
    ],
  },
  {
    file: "incomplete-request.json",
    story: "A request without a name and without its repository.",
    issues: ["missing-member /BackupJobCloneInfo 2:25", "missing-member /BackupJobCloneInfo 2:25"],
  },
  {
    file: "trailing-comma.json",
    story: "The last member was deleted.",
    issues: ["not-well-formed  3:22"],
  },
  {
    file: "javascript.json",
    story: "A piece of JavaScript was taken for JSON.",
    issues: ["not-well-formed  2:3"],
  },
  {
    file: "twice.json",
    root: "Job",
    story: "A member was added that was there already.",
    issues: ["duplicate-member /Name 4:3"],
  },
  {
    file: "camel-case.json",
    root: "Job",
    story: "Names of version 13, one of them misspelt, and a quoted value.",
    issues: ["json-casing  1:1", "wrong-type /scheduleEnabled 4:22", "unknown-member /jobtype 5:3"],
  },
  {
    file: "one-item.json",
    story: "A converter made one object of a list with one item.",
    issues: ["wrong-type /Jobs 2:11"],
  },
  {
    file: "proto.json",
    root: "Job",
    story: "Somebody wants to change all objects at once.",
    issues: ["unknown-member /__proto__ 2:3"],
  },
];
