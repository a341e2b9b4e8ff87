/** What each issue code means, and what to do about it; rules say so themselves. */
import type { IssueCode } from "../../generated/index.js";

export interface IssueText {
  readonly says: string;
  readonly remedy: string;
}

export type DescribedCode = Exclude<IssueCode, `rule:${string}`>;

const sendOrUpdate =
  "In a request, correct it. In a response, a newer server may have it: the value keeps it.";
const addIt = "Add it; the table tells where it stands.";

export const issueTexts: Readonly<Record<DescribedCode, IssueText>> = {
  "not-well-formed": {
    says: "The document is no XML, or no JSON.",
    remedy: "Look at the place: a document that ends too early was cut off on its way.",
  },
  doctype: {
    says: "The document has a DOCTYPE. It could name files and grow without bounds.",
    remedy: "Remove it. No payload of the API has one, so look for where it came from.",
  },
  encoding: {
    says: "The bytes are not in the encoding that they are said to be in.",
    remedy: "Save the document as UTF-8, or as UTF-16 with a byte order mark.",
  },
  limit: {
    says: "The document is larger, deeper or wordier than the reader takes.",
    remedy: "Stream large lists item by item, or raise the limit where you trust the source.",
  },
  "not-a-payload": {
    says: "What was received is something else: a web page, a compressed file, nothing at all.",
    remedy: "Check address and port (9398 or 9399), log in first, and look for a proxy in between.",
  },
  "wrong-root": {
    says: "The document is none of the roots of the contract, or not the one that was expected.",
    remedy: "Name the root where JSON does not tell it: --root, or the codec of the root.",
  },
  "wrong-namespace": {
    says: "The element is in another namespace than that of the API, or in none.",
    remedy: 'Write xmlns="http://www.veeam.com/ent/v1.0" at the root element.',
  },
  "unknown-element": { says: "No table has an element of that name here.", remedy: sendOrUpdate },
  "unknown-attribute": {
    says: "No table has an attribute of that name here.",
    remedy: sendOrUpdate,
  },
  "unknown-member": { says: "No table has a JSON member of that name here.", remedy: sendOrUpdate },
  "missing-element": { says: "An element that has to be there is not.", remedy: addIt },
  "missing-attribute": { says: "An attribute that has to be there is not.", remedy: addIt },
  "missing-member": { says: "A JSON member that has to be there is not.", remedy: addIt },
  "missing-choice": {
    says: "None of the elements that exclude each other is there, and one has to be.",
    remedy: "Write the one that fits, even if it is empty.",
  },
  "conflicting-choice": {
    says: "Two elements are there that exclude each other.",
    remedy: "Keep the one that fits what the resource is.",
  },
  "misplaced-element": {
    says: "An element stands behind one that it should stand before.",
    remedy: "Write the rows in the order of the table: the server reads requests in that order.",
  },
  "repeated-element": {
    says: "An element is there again that may be there once. The first is the value.",
    remedy: "Keep one of them.",
  },
  "unexpected-text": {
    says: "There is text between elements, where none can mean anything.",
    remedy: "Remove it; a stray character often comes from a broken edit.",
  },
  "not-nillable": {
    says: "The document says xsi:nil, and the API has no nil.",
    remedy: "Leave the element out instead.",
  },
  "wrong-xsi-type": {
    says: "The document says with xsi:type that an element is of another type.",
    remedy: "Remove the xsi:type; the name of the element tells its type.",
  },
  "invalid-value": {
    says: "The text is no value of the type of its row.",
    remedy: "Write it as the type wants it: vbem describe TYPE has its pattern and values.",
  },
  "undocumented-value": {
    says: "The value is none of those that the enumeration lists. It is kept as it is.",
    remedy: "Check the spelling. Servers may know more values than pages list.",
  },
  "out-of-range": {
    says: "The number is smaller or larger than the type of its row takes.",
    remedy: "Write a number within the bounds.",
  },
  "unsafe-integer": {
    says: "The integer is beyond 2^53, where numbers of JavaScript have gaps.",
    remedy: "Take it from the text of the document where each digit counts.",
  },
  "duplicate-member": {
    says: "A JSON object has two members of one name, and readers differ in which one counts.",
    remedy: "Keep one of them.",
  },
  "wrong-type": {
    says: "The JSON value is of another type than its row: a text for a number, say.",
    remedy: "Write numbers and booleans without quotes, and lists in brackets.",
  },
  "ambiguous-root": {
    says: "The members of the JSON document fit several roots; the likeliest was taken.",
    remedy: "Name the root: --root, or the codec of the root.",
  },
  "list-shape": {
    says: "A JSON array stands where other lists have an object around it.",
    remedy: "Nothing has to be done; the array is read.",
  },
  erratum: {
    says: "The document is as servers write it, and its page says otherwise.",
    remedy: "Nothing has to be done; vbem describe errata lists what is known.",
  },
  "json-casing": {
    says: "Member names are in camelCase, as Enterprise Manager 13.0 writes them.",
    remedy: "Nothing has to be done; vbem convert --to json writes them as documented.",
  },
  "undocumented-link": {
    says: "No page lists such a link for the resource.",
    remedy: "Nothing has to be done; newer servers may have more links.",
  },
  "newer-than-server": {
    says: "Servers of the version told (--api-version) have no such row, or no such document.",
    remedy: "The capture is of a newer server, or a request that older ones do not understand.",
  },
  "unwritable-character": {
    says: "A text has a character that no XML document can carry, not even as a reference.",
    remedy: "Remove it, or send JSON.",
  },
  "not-carried": {
    says: "What no table knows was read from one wire, and has no place in the other.",
    remedy: "Write the document in the format that it was read from, or do without.",
  },
  "read-only-row": {
    says: "A request that edits a resource has a row that no such request changes.",
    remedy: "Nothing has to be done where the value is as the server told it; else leave it out.",
  },
  "unknown-operation": {
    says: "A request was sent to an address of the API that no operation has.",
    remedy: "Check path and action: vbem describe operations lists them all.",
  },
  "wrong-method": {
    says: "The address is known, and no operation of it has the method of the request.",
    remedy: "Use one of the methods that are named.",
  },
  "missing-header": {
    says: "A header that has to be there is not.",
    remedy: "Send it: X-RestSvcSessionId comes from logging on, Content-Type goes with bodies.",
  },
  "wrong-format": {
    says: "The body is XML where headers say JSON, or the other way round.",
    remedy: "Send Accept and Content-Type alike, and name one format only in Accept.",
  },
  "wrong-length": {
    says: "The header Content-Length tells another number of bytes than the body has.",
    remedy: "Look for what cut the body off, or let the client count: characters are not bytes.",
  },
  "undocumented-status": {
    says: "The page of the operation does not list the status code.",
    remedy: "Nothing has to be done for a success; a proxy in between may answer with its own.",
  },
  "missing-body": {
    says: "A message has no body, and the operation or its failure has one.",
    remedy: "Record bodies too, or look for what removed it on the way.",
  },
  "unexpected-body": {
    says: "A message has a body, and the operation has none.",
    remedy: "Leave it out; servers may refuse or ignore it.",
  },
  "unexpected-root": {
    says: "The body is a document of the contract, but not the one that the operation has.",
    remedy: "Look at address and query: ?format=Entity asks for other documents than none.",
  },
  "engine-disagreement": {
    says: "Another engine, on the emitted schema, has another verdict, and no known class explains it.",
    remedy: "One of the two is wrong: please report it, with the document if you may.",
  },
};
