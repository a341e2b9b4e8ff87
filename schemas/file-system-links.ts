/** Where a client can go from a file or a folder of a machine. */
import { type LinkOptions, link, links, page } from "./language.js";

/** Where files of machines are, and the pages that list their links. */
const places = [
  [
    "/vmRestorePoints/{ID}/mounts/{ID}/{filepath}",
    "get_vmrestorepoints_id_mountpoints_id_filepath",
  ],
  [
    "/vmReplicaPoints/{ID}/mounts/{ID}/{filepath}",
    "get_vmreplicapoints_id_mountpoints_id_filepath",
  ],
  [
    "/agents/agentRestorePoints/{ID}/mounts/{ID}/{filepath}",
    "get_agents_agentrestorepoints_id_mounts_id_filepath",
  ],
] as const;

const catalog = "/catalog/vms/{vmname}/vmRestorePoints/{ID}/guestfs/{filepath}";

/** No page lists them for the catalog; its documented files and folders have them. */
const observed = { source: "observed", page: page("scenario_1_click_restore") } as const;

const folder = (path: string, options: LinkOptions) => [
  link("Up", path, "The folder that this one is in.", options),
  link("Down", `${path}?action=listAll`, "Files and folders in this one.", options),
  link("Down", `${path}?action=listDirs`, "Folders in this one.", options),
  link("Down", `${path}?action=listFiles`, "Files in this one.", options),
  restore(path, options),
];

/** The page on restore points has listAll where restore belongs. */
const restore = (path: string, options: LinkOptions) =>
  link("Restore", `${path}?action=restore`, "Restores it, with all that it contains.", options);

const own = (id: string): LinkOptions => ({ page: page(id) });

export const folderLinks = links(places[0][0], [
  ...places.flatMap(([path, id]) => folder(path, own(id))),
  link("Up", catalog, "The folder that this one is in.", { type: "DirectoryEntry", ...observed }),
]);

/** The pages list the links of folders; files can be restored as well. */
export const fileLinks = links(places[0][0], [
  ...places.map(([path, id]) => restore(path, own(id))),
  restore(catalog, observed),
]);
