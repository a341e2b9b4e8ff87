/** What a client can ask about tasks. */
import { done, resource } from "./exchanges.js";
import { at, get, page, remove } from "./language.js";
import { Task, Tasks } from "./tasks.js";

export const taskOperations = [
  ...at("/tasks", { pages: "tasks" }, [
    get("getTasks", "Tasks that the server knows.", resource(Tasks)),
  ]),
  ...at("/tasks/{ID}", { pages: "tasks_id" }, [
    get(
      "getTask",
      "One task, such as the one that another operation has answered with.",
      resource(Task),
    ),
    // The title of the page has /task; its request and the links of tasks have /tasks.
    remove("deleteTask", "Makes the server forget a task.", done(), {
      page: page("delete_task_id"),
    }),
  ]),
];
