/**
 * Structures of ts-morph, made without loading ts-morph: emitters describe
 * declarations, print.ts alone turns them into text. The compiler checks that
 * each number below is the kind it says.
 */
import type {
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  PropertySignatureStructure,
  StructureKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";

type Without<T> = Omit<T, "kind">;

const INTERFACE: StructureKind.Interface = 19;
const PROPERTY: StructureKind.PropertySignature = 33;
const TYPE_ALIAS: StructureKind.TypeAlias = 38;
const FUNCTION: StructureKind.Function = 13;
const VARIABLES: StructureKind.VariableStatement = 41;

export const interfaceDeclaration = (
  structure: Without<InterfaceDeclarationStructure>,
): InterfaceDeclarationStructure => ({ kind: INTERFACE, isExported: true, ...structure });

export const property = (
  structure: Without<PropertySignatureStructure>,
): PropertySignatureStructure => ({ kind: PROPERTY, ...structure });

export const typeAlias = (
  structure: Without<TypeAliasDeclarationStructure>,
): TypeAliasDeclarationStructure => ({ kind: TYPE_ALIAS, isExported: true, ...structure });

export const functionDeclaration = (
  structure: Without<FunctionDeclarationStructure>,
): FunctionDeclarationStructure => ({ kind: FUNCTION, isExported: true, ...structure });

export const variables = (
  structure: Without<VariableStatementStructure>,
): VariableStatementStructure => ({ kind: VARIABLES, isExported: true, ...structure });
