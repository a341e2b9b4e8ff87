/** What can be wrong with a request or a response, whatever its body says. */
import type { Position } from "../../runtime/findings.js";
import type { IssueCode } from "../../runtime/issue.js";
import type { Detail } from "../../runtime/messages.js";
import type { Operation } from "../../runtime/operation.js";
import { http } from "../contract.js";
import { addressWithoutSecrets } from "../report/secrets.js";
import type { ExchangeFinding } from "./captured.js";
import { headerOf, type Message, type Request, type Response } from "./message.js";
import type { Match } from "./operations.js";

export function unknownOperation(request: Request, match: Match): readonly ExchangeFinding[] {
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
export function missingHeaders(request: Request, operation: Operation): readonly ExchangeFinding[] {
  if (request.headers.length === 0) return [];
  return (operation.headers ?? http.headers)
    .filter(({ name, required }) => required && headerOf(request, name) === undefined)
    .map(({ name }) => finding("missing-header", request.position, operation, { name }));
}

export function undocumentedStatus(
  { status, position }: Response,
  operation: Operation | undefined,
): readonly ExchangeFinding[] {
  const failures = operation?.errors ?? http.failures.map(({ code }) => code);
  const answers = operation?.answers.map(({ code }) => code) ?? [];
  const known = [...new Set([...answers, ...failures])];
  // What succeeds has another status for each operation.
  if (known.includes(status) || (operation === undefined && status < 400)) return [];
  const detail = { expected: known.join(", "), received: String(status) };
  return [finding("undocumented-status", position, operation, detail)];
}

export function lengths(message: Message): readonly ExchangeFinding[] {
  const header = headerOf(message, "Content-Length");
  const { sent } = message;
  if (header === undefined || sent === undefined || Number(header.value) === sent) return [];
  const detail = { expected: String(sent), received: header.value };
  return [finding("wrong-length", header.position, undefined, detail)];
}

export function bodies(
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

const pathOf = (address: string): string =>
  addressWithoutSecrets(address).replace(/^[a-z]+:\/\/[^/]*/i, "");
