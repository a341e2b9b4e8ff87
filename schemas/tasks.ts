/** Operations that the server carries out after it has answered. */
import { Boolean, String } from "./datatypes.js";
import {
  agrees,
  attribute,
  complexType,
  element,
  enumeration,
  erratum,
  link,
  links,
  page,
  rule,
} from "./language.js";
import { Info, List, Resource } from "./resource.js";

const tasks = page("get_tasks_id");

export const TaskState = enumeration("TaskStateEnumeration", tasks, "How far a task has come.", [
  "Running",
  "OperationFinished",
  "Finished",
]);

export const TaskResult = complexType(
  "TaskResultInfoType",
  tasks,
  "How a task ended.",
  [
    attribute("Success", Boolean, "0/1", "Whether the task did what it was started for.", {
      source: "observed",
    }),
    attribute("CredentialsNeeded", Boolean, "0/1", "Whether the task needs credentials to go on.", {
      source: "xsd",
    }),
    attribute("ConfirmationNeeded", Boolean, "0/1", "Whether somebody has to confirm the task.", {
      source: "xsd",
    }),
    element("Message", String, "0/1", "How the task ended, for people.", { source: "observed" }),
  ],
  { extends: Info },
);

/** Documented tasks of two pages have the address of another task. */
const taskLinks = links(
  "/tasks/{ID}",
  [
    link("Delete", "/tasks/{ID}", "Makes the server forget the task.", { type: "Task" }),
    link("Related", "?", "What the task made or changed.", {
      source: "observed",
      page: page("post_jobs_id_actionclone"),
    }),
    link("Download", "?", "A file that the task has made ready.", {
      source: "observed",
      page: page("post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore"),
    }),
    link("Down", "?", "What the task gives access to.", {
      source: "observed",
      page: page("scenario_1_click_restore"),
    }),
  ],
  "advice",
);

export const Task = complexType(
  "TaskType",
  tasks,
  "An operation that the server carries out on its own time.",
  [
    element("TaskId", String, "0/1", "Number of the task, such as task-1."),
    element("State", TaskState, "0/1", "How far the task has come."),
    element("Operation", String, "0/1", "What the task does."),
    element("Result", TaskResult, "0/1", "How the task ended.", {
      source: "observed",
      erratum: erratum(
        "missingRow",
        "TaskId, State and Operation are all that a task has.",
        "Every task that has ended tells its result; the examples of the same page have it.",
        "task-finished",
      ),
    }),
  ],
  {
    extends: Resource,
    links: taskLinks,
    rules: [
      // Documented tasks of two other pages break it.
      rule("id-address", tasks, "The address of a task ends in its number.", {
        demand: agrees("TaskId", "Href"),
        strength: "advice",
        passes: { TaskId: "task-7", Href: "https://em.example:9398/api/tasks/task-7" },
        fails: { TaskId: "task-7", Href: "https://em.example:9398/api/tasks/task-8" },
      }),
    ],
  },
);

export const Tasks = complexType(
  "TaskListType",
  page("get_tasks"),
  "Tasks that the server knows.",
  [element("Task", Task, "0/unbounded", "One task.")],
  { extends: List },
);
