/** What a client can ask about tasks. */
import { answer, operation, page } from "./language.js";
import { Task, Tasks } from "./tasks.js";

export const taskOperations = [
  operation("getTasks", "GET", "/tasks", page("get_tasks"), "Tasks that the server knows.", [
    answer(200, Tasks),
  ]),
  operation(
    "getTask",
    "GET",
    "/tasks/{ID}",
    page("get_tasks_id"),
    "One task, such as the one that another operation has answered with.",
    [answer(200, Task)],
  ),
  // The title of the page has /task; its request and the links of tasks have /tasks.
  operation(
    "deleteTask",
    "DELETE",
    "/tasks/{ID}",
    page("delete_task_id"),
    "Makes the server forget a task.",
    [answer(204)],
  ),
];
