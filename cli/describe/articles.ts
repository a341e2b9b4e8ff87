/** Each kind of subject as an article. */
import type { Reference } from "../../generator/reference.js";
import type { Article } from "./article.js";
import { coverageArticle } from "./coverage.js";
import { datatypeArticle } from "./datatype.js";
import { erratumArticle } from "./erratum.js";
import { issueArticle } from "./issue.js";
import { listArticle } from "./lists.js";
import { operationArticle } from "./operation.js";
import { overviewArticle } from "./overview.js";
import { pageArticle } from "./page.js";
import { queryArticle } from "./query.js";
import { ruleArticle } from "./rule.js";
import type { Subject } from "./subject.js";
import { typeArticle } from "./type.js";

export function articleOf(subject: Subject, reference: Reference): Article {
  switch (subject.kind) {
    case "overview":
      return overviewArticle(reference);
    case "coverage":
      return coverageArticle(reference);
    case "list":
      return listArticle(subject.of, reference);
    case "root":
      return typeArticle(subject.type, reference, subject.root);
    case "type":
      return typeArticle(subject.type, reference);
    case "datatype":
      return datatypeArticle(subject.datatype, reference);
    case "operation":
      return operationArticle(subject.operation);
    case "query":
      return queryArticle(subject.query);
    case "page":
      return pageArticle(subject.id, reference);
    case "rule":
      return ruleArticle(subject.rule);
    case "issue":
      return issueArticle(subject.code);
    case "erratum":
      return erratumArticle(subject.erratum);
  }
  return subject satisfies never;
}
