/** Which release has which version of the API, as far as facts tell; of those between, none does. */
import { page, version } from "./language.js";

export const versions = [
  version("v1_2", "9.0", "xsd"),
  version("v1_4", "9.5 U4", "observed"),
  version("v1_7", "13.0.1", page("post_sessionmngr")),
];
