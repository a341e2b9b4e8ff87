/** What goes to the server with an operation and what comes back: the shapes that most of them have. */
import { FileSystemEntries } from "./file-system.js";
import { format, inFull } from "./http.js";
import { answer, type Body, type Exchange, query } from "./language.js";
import { EntityRef, EntityReferences } from "./references.js";
import { Task } from "./tasks.js";

/** Entities of a collection: in short, or all that they have. */
export const entities = (list: Body): Exchange => ({
  answers: [answer(200, EntityReferences), answer(200, list, inFull)],
  query: [format],
});

export const entity = (type: Body): Exchange => ({
  answers: [answer(200, EntityRef), answer(200, type, inFull)],
  query: [format],
});

/** What comes in one form only. */
export const resource = (type: Body): Exchange => ({ answers: [answer(200, type)] });

/** What a folder contains: all of it, or its files or folders alone. */
export const listing: Exchange = {
  answers: [answer(200, FileSystemEntries)],
  query: [
    query("action", ["listAll", "listDirs", "listFiles"], "Files and folders, or either alone."),
  ],
};

/** Work that takes its time: the answer is the task that does it. */
export const task = (request?: Body): Exchange => ({ answers: [answer(202, Task)], request });

/** Something new, and the answer tells what it is. */
export const creation = (request: Body, created: Body): Exchange => ({
  answers: [answer(201, created)],
  request,
});

/** Done, and there is nothing to say about it. */
export const done = (request?: Body): Exchange => ({ answers: [answer(204)], request });
