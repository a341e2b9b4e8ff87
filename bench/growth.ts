/** Time over three decades of size: the exponent of a power law, where 1 is linear. */
import { Job, Jobs } from "../generated/dist/generated/index.js";
import { collection, NAMESPACE } from "./documents.js";
import type { Row } from "./report.js";

interface Dimension {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly document: (size: number) => Buffer;
  readonly decode: (xml: Buffer) => unknown;
}

const job = (content: string, attributes = ""): Buffer =>
  Buffer.from(`<Job xmlns="${NAMESPACE}"${attributes}>${content}</Job>`);

const decodeJob = (xml: Buffer): unknown =>
  Job.decodeXml(xml, { limits: { depth: 1e6, attributes: 1e6 } }).issues;

const dimensions: readonly Dimension[] = [
  {
    name: "size of a collection",
    sizes: [10_000, 100_000, 1_000_000, 10_000_000],
    document: collection,
    decode: (xml) => Jobs.decodeXml(xml),
  },
  {
    name: "unknown siblings",
    sizes: [100, 1_000, 10_000, 100_000],
    document: (n) => job("<New/>".repeat(n)),
    decode: decodeJob,
  },
  {
    name: "depth",
    sizes: [10, 50, 200],
    document: (n) => job("<a>".repeat(n) + "</a>".repeat(n)),
    decode: decodeJob,
  },
  {
    name: "attributes",
    sizes: [10, 100, 900],
    document: (n) => job("", Array.from({ length: n }, (_, i) => ` a${i}=""`).join("")),
    decode: decodeJob,
  },
  {
    name: "repeated elements",
    sizes: [100, 1_000, 10_000, 100_000],
    document: (n) => job("<Description>x</Description>".repeat(n)),
    decode: decodeJob,
  },
  {
    name: "characters of one value",
    sizes: [10_000, 100_000, 1_000_000, 10_000_000],
    document: (n) => job(`<Description>${"x".repeat(n)}</Description>`),
    decode: decodeJob,
  },
];

export async function growth(): Promise<readonly Row[]> {
  return dimensions.map(({ name, sizes, document, decode }) => {
    const points = sizes.map((size) => {
      const xml = document(size);
      return [size, best(() => decode(xml))] as const;
    });
    const largest = sizes.at(-1)!;
    return {
      work: "decodeXml, exponent of time",
      against: "linear",
      document: `${name}, ${sizes[0]} to ${largest}`,
      ratio: exponent(points.slice(-3)),
      goal: 1.15,
      atMost: true,
    };
  });
}

function best(call: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 7; round++) {
    let calls = 0;
    const start = process.hrtime.bigint();
    let spent = 0;
    do {
      call();
      calls++;
      spent = Number(process.hrtime.bigint() - start);
    } while (spent < 2e7);
    least = Math.min(least, spent / calls);
  }
  return least;
}

/** Least squares over the larger sizes, where what a document costs anyway no longer shows. */
export function exponent(measured: readonly (readonly [size: number, time: number])[]): number {
  const points = measured.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, p) => sum + p[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
