/**
 * Validators behind one face: each says of whole documents whether the strict
 * contract allows them. Three of them know nothing of our runtime; they read
 * the emitted schemas.
 */
import type { Role } from "../../generated/index.js";

export type EngineName = "native" | "ajv" | "libxml2" | "xerces";
export type Format = "xml" | "json";
export type Verdict = "valid" | "invalid";

/** What an engine says of a document. */
export interface EngineVerdict {
  readonly name: EngineName;
  readonly verdict: Verdict;
  /** Why our decoders say something else: names of classes, none where nothing explains it. */
  readonly because?: readonly string[];
}

export interface EngineDocument {
  /** Names the verdict; no two documents of one call share it. */
  readonly id: string;
  readonly format: Format;
  /** Name of the root element; JSON does not tell it. */
  readonly root: string;
  readonly text: string;
  /** Who wrote it; default: what the root is made for. Schemas know responses only. */
  readonly role?: Role;
}

export interface Engine {
  readonly name: EngineName;
  readonly formats: readonly Format[];
  /** True, or why it cannot judge here and what would help. */
  available(): Promise<true | string>;
  /** A verdict for every document, or an EngineFailure. */
  judge(documents: readonly EngineDocument[]): Promise<ReadonlyMap<string, Verdict>>;
}

/** The engine itself did not work: that says nothing about any document. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}

/** An engine that judges one document after the other, in this process. */
export const verdicts = (
  documents: readonly EngineDocument[],
  isValid: (document: EngineDocument) => boolean,
): ReadonlyMap<string, Verdict> =>
  new Map(documents.map((document) => [document.id, isValid(document) ? "valid" : "invalid"]));

/** A package that is not there. */
export const isMissing = (reason: unknown): boolean =>
  reason instanceof Error && "code" in reason && reason.code === "ERR_MODULE_NOT_FOUND";

export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);
