/** A request and its response, held against the operation that they are of. */
import { http } from "../contract.js";
import type { Position } from "../../runtime/findings.js";
import type { Detail } from "../../runtime/messages.js";
import type { IssueCode } from "../../runtime/issue.js";
import type { Operation } from "../../runtime/operation.js";
import type { Before, Captured, ExchangeFinding, Said, Wanted } from "./captured.js";
import { type BodyFormat, formatAsked, formatOfType } from "./media.js";
import { type Match, nameOf, parametersOf } from "./operations.js";

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

export interface Message {
  /** Of its first line. */
  readonly position: Position;
  readonly headers: readonly Header[];
  /** Undefined where it was not recorded. */
  readonly body: Uint8Array | undefined;
  /** Bytes that were sent; undefined where nobody can tell. */
  readonly sent: number | undefined;
  readonly part?: string;
  readonly before?: Before;
}

export interface Request extends Message {
  readonly method: string;
  readonly address: string;
}

export interface Response extends Message {
  readonly status: number;
}

export interface Exchange {
  readonly request?: Request;
  readonly response?: Response;
}

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
  const { status, position } = response;
  const wanted = wantedAnswer(operation, status, request?.address);
  const document = common(response, request);
  const said = [...(document.said ?? []), ...asked(request, response, operation)];
  const isKnown =
    operation === undefined
      ? http.failures.some(({ code }) => code === status) || status < 400
      : [...operation.answers.map(({ code }) => code), ...operation.errors].includes(status);
  const known =
    operation === undefined
      ? http.failures.map(({ code }) => code)
      : [...new Set([...operation.answers.map(({ code }) => code), ...operation.errors])];
  const answer = operation && answersTo(operation, status, request?.address);
  const root = status >= 400 ? ERROR : answer?.length === 0 ? "?" : answer?.[0]?.root;
  const findings = [
    ...(isKnown
      ? []
      : [
          finding("undocumented-status", position, operation, {
            expected: known.join(", "),
            received: String(status),
          }),
        ]),
    ...lengths(response),
    ...(operation === undefined && status < 400
      ? bodies(response, undefined)
      : bodies(response, { root, by: `${status}${operation ? ` of ${nameOf(operation)}` : ""}` })),
  ];
  return { ...document, said, role: "response", ...(wanted && { wanted }), findings };
}

const ERROR = "Error";

function common(message: Message, request: Request | undefined): Omit<Captured, "findings"> {
  const { body, part, before } = message;
  const type = headerOf(message, "Content-Type");
  const said: readonly Said[] =
    type === undefined || type.value === ""
      ? []
      : [{ format: formatOfType(type.value), header: shown(type), position: type.position }];
  return {
    ...(part !== undefined && { part }),
    ...(request !== undefined && { request: `${request.method} ${request.address}` }),
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
  return [{ format, header, position: response.position }];
}

const shown = ({ name, value }: Header): string => `${name}: ${value}`;

// ---------------------------------------------------------------- what bodies have to be

export const wantedRequest = (operation: Operation): Wanted | undefined =>
  wantedOf([operation.request], nameOf(operation), operation.documented);

/** All failures say what happened in the same document. */
export function wantedAnswer(
  operation: Operation | undefined,
  status: number | undefined,
  address = "",
): Wanted | undefined {
  if (status !== undefined && status >= 400) return wantedOf([ERROR], `status ${status}`);
  if (operation === undefined) return undefined;
  const roots = answersTo(operation, status, address).map(({ root }) => root);
  return wantedOf(roots, nameOf(operation), operation.documented);
}

/** Nothing is wanted where no page tells. */
function wantedOf(
  roots: readonly (string | undefined)[],
  by: string,
  documented?: string,
): Wanted | undefined {
  const known = roots.filter((root) => root !== undefined);
  if (known.length === 0 || known.includes("?")) return undefined;
  return { roots: known, by, ...(documented !== undefined && { documented }) };
}

/** Answers that the parameters of the address ask for; all of them where there is no request. */
function answersTo(operation: Operation, status: number | undefined, address: string | undefined) {
  const answers = operation.answers.filter(({ code }) => status === undefined || code === status);
  if (address === undefined || address === "") return answers;
  const given = parametersOf(address);
  const asked = answers.filter(({ query }) =>
    Object.entries(query ?? {}).every(
      ([name, value]) => given.get(name.toLowerCase())?.toLowerCase() === value.toLowerCase(),
    ),
  );
  const special = asked.filter(({ query }) => query !== undefined);
  return special.length > 0 ? special : asked;
}

// ---------------------------------------------------------------- findings

const finding = (
  code: IssueCode,
  position: Position,
  operation: Operation | undefined,
  detail: Detail,
): ExchangeFinding => ({
  code,
  position: operation === undefined ? position : { ...position, documented: operation.documented },
  detail,
});

function unknownOperation(request: Request, match: Match): readonly ExchangeFinding[] {
  const name = `${request.method} ${pathOf(request.address)}`;
  switch (match.kind) {
    case "known":
      return [];
    case "no method": {
      const expected = match.methods.join(", ");
      return [finding("wrong-method", request.position, undefined, { name, expected })];
    }
    case "unknown": {
      const detail =
        match.nearest === undefined ? {} : { reason: `did you mean ${match.nearest}?` };
      return [finding("unknown-operation", request.position, undefined, { name, ...detail })];
    }
  }
}

/** Where no header was recorded, none can be missed. */
function missingHeaders(request: Request, operation: Operation): readonly ExchangeFinding[] {
  if (request.headers.length === 0) return [];
  return (operation.headers ?? http.headers)
    .filter(({ name, required }) => required && headerOf(request, name) === undefined)
    .map(({ name }) => finding("missing-header", request.position, operation, { name }));
}

function lengths(message: Message): readonly ExchangeFinding[] {
  const header = headerOf(message, "Content-Length");
  const { sent } = message;
  if (header === undefined || sent === undefined || Number(header.value) === sent) return [];
  const detail = { expected: String(sent), received: header.value };
  return [finding("wrong-length", header.position, undefined, detail)];
}

function bodies(
  message: Message,
  wanted: { readonly root: string | undefined; readonly by: string } | undefined,
): readonly ExchangeFinding[] {
  const { body, position, headers } = message;
  if (body === undefined) return [];
  const findings: ExchangeFinding[] = [];
  const isEmpty = body.length === 0;
  if (!isEmpty && headers.length > 0 && headerOf(message, "Content-Type") === undefined) {
    findings.push(finding("missing-header", position, undefined, { name: "Content-Type" }));
  }
  if (wanted === undefined || wanted.root === "?") return findings;
  const { root, by } = wanted;
  if (isEmpty && root !== undefined) {
    findings.push(finding("missing-body", position, undefined, { name: by, expected: root }));
  }
  if (!isEmpty && root === undefined) {
    findings.push(finding("unexpected-body", position, undefined, { name: by }));
  }
  return findings;
}

export const headerOf = ({ headers }: Pick<Message, "headers">, name: string) =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase());

const pathOf = (address: string): string => address.replace(/^[a-z]+:\/\/[^/]*/i, "");
