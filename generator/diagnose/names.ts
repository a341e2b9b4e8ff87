/** Names of tables and roots that cannot be had, because something else has them. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics.js";
import { diagnostic } from "../diagnostics.js";
import type { ComplexType, SimpleType } from "../model.js";
import { isGlobal, isXmlName } from "../names.js";
import { publicNames } from "../public.js";
import { hasAlias, orEmptyName, wireName } from "../typescript.js";
import { aboutTable, aboutType, type Check, type Context } from "./context.js";

export const checkNames: Check = (context) => [
  ...typescriptNames(context),
  ...xsdNames(context),
  ...rootNames(context),
];

function typescriptNames({ simpleTypes, complexTypes }: Context): readonly Diagnostic[] {
  const declared = [...simpleTypes.filter(hasAlias), ...complexTypes];
  return [
    ...declared
      .filter((type) => isGlobal(type.ts))
      .map((type) => aboutType("global-name", type, { name: type.ts })),
    ...declared
      .filter((type) => publicNames.has(type.ts))
      .map((type) => aboutType("reserved-name", type, { name: type.ts })),
    ...repeats("duplicate-name", [
      ...[...simpleTypes, ...complexTypes].map((type) => ({ type, name: type.ts })),
      ...complexTypes.map((type) => ({ type, name: wireName(type) })),
    ]),
  ];
}

function xsdNames({ tables, simpleTypes, complexTypes }: Context): readonly Diagnostic[] {
  const named = simpleTypes.filter((type) => !type.builtin);
  return [
    ...repeats("duplicate-type-name", [
      ...[...named, ...complexTypes].map((type) => ({ type, name: type.xsd })),
      ...simpleTypes
        .filter((type) => type.usedEmpty)
        .map((type) => ({ type, name: orEmptyName(type) })),
    ]),
    ...tables.tables.flatMap((table) => {
      const { name } = table.type;
      return name === undefined || isXmlName(name)
        ? []
        : [aboutTable("invalid-name", table, { name })];
    }),
  ];
}

/** A root shares its TypeScript name with its own type at most. */
function rootNames({ model, simpleTypes, complexTypes }: Context): readonly Diagnostic[] {
  const types = new Map([...simpleTypes, ...complexTypes].map((type) => [type.ts, type]));
  return model.roots.flatMap((root, at) => {
    const place = { module: "contract", row: root.name };
    const other = model.roots.find(
      (one, i) => i < at && (one.ts === root.ts || one.name === root.name),
    );
    if (other !== undefined) {
      return [diagnostic("duplicate-root", place, { name: root.name, other: other.name })];
    }
    if (!isXmlName(root.name)) return [diagnostic("invalid-name", place, { name: root.name })];
    if (publicNames.has(root.ts)) return [diagnostic("reserved-name", place, { name: root.ts })];
    const type = types.get(root.ts);
    if (type === undefined || type === root.type) return [];
    return [diagnostic("root-name-clash", place, { name: root.ts, type: root.type.ts })];
  });
}

interface Named {
  readonly type: SimpleType | ComplexType;
  readonly name: string;
}

/** All but the first that has a name. */
function repeats(code: DiagnosticCode, named: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const other = first.get(one.name);
    if (other === undefined) first.set(one.name, one);
    if (other === undefined || other.type === one.type) return [];
    return [aboutType(code, one.type, { name: one.name, other: `${other.type.module}.ts` })];
  });
}
