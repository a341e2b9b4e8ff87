/** How files shall be restored. */
import { PlainCredentials } from "../credentials.js";
import { Boolean } from "../datatypes.js";
import { attribute, choice, complexType, element, page } from "../language.js";
import { Info, Spec } from "../resource.js";

const restore = page("post_vmrestorepoints_id_mountpoints_id_filepath_actionrestore");

/** Overwrite is an attribute in the documented body; its neighbour in the table is taken for one too. */
export const ToOriginalLocation = complexType(
  "FileRestoreToOriginalSpecInfoType",
  restore,
  "How files shall be put back where they came from.",
  [
    attribute("Overwrite", Boolean, "0/1", "Whether they shall replace those that are there."),
    attribute("PermissionsOnly", Boolean, "0/1", "Whether permissions alone shall be restored."),
    element("GuestCredentials", PlainCredentials, "0/1", "Account of the machine."),
  ],
  { extends: Info },
);

export const ForDirectDownload = complexType(
  "FileRestoreSpecTypeNestedForDirectDownload",
  restore,
  "Files shall be made ready for download.",
  [],
);

export const FileRestoreSpec = complexType(
  "FileRestoreSpecType",
  restore,
  "How files shall be restored.",
  [
    choice("by where the files go", "1/1", [
      element("ToOriginalLocation", ToOriginalLocation, "0/1", "To where they came from."),
      element("ForDirectDownload", ForDirectDownload, "0/1", "To the client."),
    ]),
  ],
  { extends: Spec },
);
