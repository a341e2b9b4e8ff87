/** A request and its response, held against the operation that they are of. */
import type { Operation } from "../../runtime/operation.js";
import { http } from "../contract.js";
import { addressWithoutSecrets } from "../report/secrets.js";
import type { Captured, Said } from "./captured.js";
import {
  bodies,
  lengths,
  missingHeaders,
  undocumentedStatus,
  unknownOperation,
} from "./exchange-findings.js";
import { type BodyFormat, formatAsked, formatOfType } from "./media.js";
import {
  type Exchange,
  type Header,
  headerOf,
  type Message,
  type Request,
  type Response,
} from "./message.js";
import { type Match, nameOf } from "./operations.js";
import { answersTo, ERROR, wantedAnswer, wantedRequest } from "./wanted.js";

/** Requests without a body are documents only where something is wrong with them. */
export function documentsOf({ request, response }: Exchange, match?: Match): readonly Captured[] {
  const operation = match?.kind === "known" ? match.operation : undefined;
  const documents: Captured[] = [];
  if (request !== undefined) {
    const document = requestDocument(request, match, operation);
    if (isFilled(request) || document.findings.length > 0) documents.push(document);
  }
  if (response !== undefined) documents.push(responseDocument(response, request, operation));
  return documents;
}

const isFilled = ({ body }: Message): boolean => body !== undefined && body.length > 0;

function requestDocument(
  request: Request,
  match: Match | undefined,
  operation: Operation | undefined,
): Captured {
  const wanted = operation && wantedRequest(operation);
  const findings = [
    ...(match === undefined ? [] : unknownOperation(request, match)),
    ...(operation === undefined ? [] : missingHeaders(request, operation)),
    ...lengths(request),
    ...bodies(request, operation && { root: operation.request, by: nameOf(operation) }),
  ];
  return { ...common(request, request), role: "request", ...(wanted && { wanted }), findings };
}

function responseDocument(
  response: Response,
  request: Request | undefined,
  operation: Operation | undefined,
): Captured {
  const { status } = response;
  const wanted = wantedAnswer(operation, status, request?.address);
  const document = common(response, request);
  const said = [...(document.said ?? []), ...asked(request, response, operation)];
  const answer = operation && answersTo(operation, status, request?.address);
  const root = status >= 400 ? ERROR : answer?.length === 0 ? "?" : answer?.[0]?.root;
  const by = `${status}${operation ? ` of ${nameOf(operation)}` : ""}`;
  const isOpen = operation === undefined && status < 400;
  const findings = [
    ...undocumentedStatus(response, operation),
    ...lengths(response),
    ...bodies(response, isOpen ? undefined : { root, by }),
  ];
  return { ...document, said, role: "response", ...(wanted && { wanted }), findings };
}

function common(message: Message, request: Request | undefined): Omit<Captured, "findings"> {
  const { body, part, before, position } = message;
  const type = headerOf(message, "Content-Type");
  const said: readonly Said[] =
    type === undefined || type.value === ""
      ? []
      : [{ format: formatOfType(type.value), header: shown(type), position: type.position }];
  return {
    ...(part !== undefined && { part }),
    message: position,
    ...(request !== undefined && {
      request: `${request.method} ${addressWithoutSecrets(request.address)}`,
    }),
    bytes: body !== undefined && body.length > 0 ? body : undefined,
    ...(before !== undefined && { before }),
    said,
  };
}

/** What a client asked for is what a server answers in. */
function asked(
  request: Request | undefined,
  response: Response,
  operation: Operation | undefined,
): readonly Said[] {
  const accept = request && headerOf(request, "Accept");
  if (request === undefined || request.headers.length === 0 || operation === undefined) return [];
  const [first] = http.media;
  const format: BodyFormat | undefined = formatAsked(accept?.value ?? first);
  if (format === undefined) return [];
  const header = accept === undefined ? "no Accept" : shown(accept);
  return [{ format, header, position: accept?.position ?? response.position }];
}

const shown = ({ name, value }: Header): string => `${name}: ${value}`;
