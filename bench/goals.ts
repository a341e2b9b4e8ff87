/** What is promised: this work at least so many times as fast as that. */
import * as c from "./contenders.js";
import type { Contender } from "./contenders.js";

export interface Goal {
  readonly work: Contender;
  readonly against: Contender;
  readonly goal: number;
  readonly aim?: number;
}

const goal = (work: Contender, against: Contender, least: number, aim?: number): Goal => ({
  work,
  against,
  goal: least,
  ...(aim !== undefined && { aim }),
});

export const goals: readonly Goal[] = [
  goal(c.decodeXml, c.fastXmlParser, 15, 25),
  goal(c.decodeXml, c.txmlParse, 2.5),
  goal(c.decodeXml, c.easysax, 1.5),
  goal(c.decodeXml, c.saxesTree, 3.5),
  goal(c.decodeXml, c.libxml2, 7, 12),
  goal(c.decodeXml, c.jsonParse, 0.8, 1),
  goal(c.decodeXmlIssues, c.jsonParse, 0.5),
  goal(c.decodeXmlText, c.decodeXml, 0.75),
  goal(c.decodeJson, c.jsonParse, 0.4, 0.6),
  goal(c.decodeJson, c.jsonParseAjv, 0.7, 1),
  goal(c.encodeXml, c.xmlBuilder, 5),
  goal(c.encodeJson, c.stringify, 0.5),
];
