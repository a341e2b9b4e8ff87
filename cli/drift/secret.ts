/** Whether a name that no table knows may stand for something that no report shows. */
import { mayHoldSecret } from "../report/secrets.js";

export const isSecret = (name: string): boolean => SECRET.test(name) || mayHoldSecret(name);

/** No table says of an unknown name that it is sensitive; such words do. */
const SECRET = /pass|secret|token|key|credential|session|cookie|auth/i;
