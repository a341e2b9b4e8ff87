declare module "easysax" {
  export default class EasySax {
    on(
      event: "startNode",
      take: (name: string, attributes: () => unknown, entities: unknown, empty: boolean) => void,
    ): void;
    on(event: "endNode", take: (name: string, entities: unknown, empty: boolean) => void): void;
    on(event: "textNode", take: (text: string) => void): void;
    parse(text: string): void;
  }
}
