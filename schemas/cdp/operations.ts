/** What a client can ask about CDP policies and their runs, and what it can change in policies. */
import { entities, entity, resource, task } from "../exchanges.js";
import { CreateObjectInJobSpec, ObjectInJob, ObjectsInJob } from "../jobs/includes.js";
import { at, get, post, put, remove } from "../language.js";
import { CdpPolicies, CdpPolicy } from "./policy.js";
import {
  CdpReplicaSession,
  CdpReplicaSessions,
  CdpReplicaTaskSession,
  CdpReplicaTaskSessions,
} from "./sessions.js";

const policy = "/cdpPolicies/{ID}";
const pages = "cdppolicies_id";

export const cdpPolicyOperations = [
  ...at("/cdpPolicies", { pages: "cdppolicies" }, [
    get("getCdpPolicies", "CDP policies of all backup servers.", entities(CdpPolicies)),
  ]),
  ...at(policy, { pages }, [
    get("getCdpPolicy", "One CDP policy.", entity(CdpPolicy)),
    put("editCdpPolicy", "Changes what the body has of a policy.", task(CdpPolicy)),
    // The title of the page has an ampersand before the action.
    post("enableCdpPolicy", "Lets a policy work.", task(), { action: "enable" }),
    post("disableCdpPolicy", "Keeps a policy from working.", task(), { action: "disable" }),
  ]),
  ...at(`${policy}/includes`, { pages: `${pages}_includes` }, [
    get("getObjectsInCdpPolicy", "What a policy processes.", resource(ObjectsInJob)),
    post(
      "createObjectInCdpPolicy",
      "Adds a machine, or a container of machines, to a policy.",
      task(CreateObjectInJobSpec),
    ),
  ]),
  ...at(
    `${policy}/includes/{ID}`,
    { pages: `${pages}_includes_id`, parameters: ["id", "objectId"] },
    [
      get("getObjectInCdpPolicy", "One thing that a policy processes.", resource(ObjectInJob)),
      remove(
        "deleteObjectInCdpPolicy",
        "Takes an object out of a policy, unless it is the only one.",
        task(),
      ),
    ],
  ),
  ...at(`${policy}/cdpReplicaSessions`, { pages: "cdppolicy_cdpreplicasessions" }, [
    get("getSessionsOfCdpPolicy", "Runs of one policy.", entities(CdpReplicaSessions)),
  ]),
];

export const cdpSessionOperations = [
  ...at("/cdpReplicaSessions", { pages: "cdpreplicasessions" }, [
    get("getCdpReplicaSessions", "Runs of CDP policies.", entities(CdpReplicaSessions)),
  ]),
  ...at("/cdpReplicaSessions/{ID}", { pages: "cdpreplicasessions_id" }, [
    get("getCdpReplicaSession", "One run of a policy.", entity(CdpReplicaSession)),
  ]),
  ...at(
    "/cdpReplicaSessions/{ID}/cdpReplicaTaskSessions",
    { pages: "cdpreplicasessions_id_cdpreplicatasksessions" },
    [
      get(
        "getTasksOfCdpReplicaSession",
        "What one run did for each machine.",
        entities(CdpReplicaTaskSessions),
      ),
    ],
  ),
  ...at("/cdpReplicaTaskSessions", { pages: "cdpreplicatasksessions" }, [
    get(
      "getCdpReplicaTaskSessions",
      "What runs of policies did for each machine.",
      entities(CdpReplicaTaskSessions),
    ),
  ]),
  ...at("/cdpReplicaTaskSessions/{ID}", { pages: "cdpreplicatasksessions_id" }, [
    get(
      "getCdpReplicaTaskSession",
      "What a run did for one machine.",
      entity(CdpReplicaTaskSession),
    ),
  ]),
];
