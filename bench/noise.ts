/** Documents that leave the fast path: one fault, and everything a conforming document may have. */
import { saxesEvents, type Contender } from "./contenders.js";
import { documents, type Measured } from "./documents.js";
import { timings, type Timing } from "./measure.js";
import type { Row } from "./report.js";

export async function noisy(quick: boolean): Promise<readonly Row[]> {
  const rounds = quick ? 3 : 21;
  const rows: Row[] = [];
  for (const document of documents()) {
    const fault = { ...document, xml: Buffer.from(withFault(document.text)) };
    const noise = withNoise(document);
    const plain: Contender = {
      name: "decodeXml, no fault",
      make:
        ({ codec }: Measured) =>
        () =>
          codec.decodeXml(document.xml).issues,
    };
    const faulty: Contender = {
      name: "decodeXml, one fault located",
      make:
        ({ codec }: Measured) =>
        () =>
          codec.decodeXml(fault.xml).issues,
    };
    const noisy: Contender = {
      name: "decodeXml with comments, CDATA, prefixes, unknown elements",
      make:
        ({ codec, xml }: Measured) =>
        () =>
          codec.decodeXml(xml),
    };
    const one = await timings([faulty, plain], document, rounds);
    const other = await timings([noisy, saxesEvents], noise, rounds);
    const ratio = (of: ReadonlyMap<Contender, Timing>, a: Contender, b: Contender): number =>
      of.get(b)!.median / of.get(a)!.median;
    rows.push(
      {
        work: faulty.name,
        against: plain.name,
        document: document.name,
        ratio: ratio(one, faulty, plain),
        goal: 0.5,
      },
      {
        work: noisy.name,
        against: saxesEvents.name,
        document: document.name,
        ratio: ratio(other, noisy, saxesEvents),
        speed: (noise.xml.length / other.get(noisy)!.median) * 1000,
        goal: 1,
      },
    );
  }
  return rows;
}

/** The last boolean becomes something else. */
function withFault(text: string): string {
  const at = Math.max(text.lastIndexOf(">true<"), text.lastIndexOf(">false<"));
  return `${text.slice(0, at)}>perhaps<${text.slice(text.indexOf("<", at + 1) + 1)}`;
}

function withNoise(document: Measured): Measured {
  const text = document.text
    .replace(/<(\/?)(?=[A-Z])/g, "<$1v:")
    .replace(/ xmlns="/, ' xmlns:v="')
    .replace(/>(\s*)<v:/g, "><!-- noise -->$1<v:")
    .replace(/<v:Name>([^<]*)<\/v:Name>/g, "<v:Name><![CDATA[$1]]></v:Name>")
    .replace(
      /<\/v:Links>/g,
      "</v:Links><v:Unknown><v:Part a='1'>of a newer server</v:Part></v:Unknown>",
    );
  return { ...document, text, xml: Buffer.from(text) };
}
