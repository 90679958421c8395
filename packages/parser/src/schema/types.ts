import type { IrFunction } from "./ir-function.ts";
import type { language } from "./language.ts";
import type { BlockSpec, TypeSpec } from "./spec.ts";

/** Any declaration of the IR; `kind` tells them apart. Inferred from the description, so that the two cannot differ. */
export type IrDeclaration = { [Key in keyof Blocks]: Block<Blocks[Key]> }[keyof Blocks];

/** The words that stand in `kind`. */
export type IrKind = Blocks[keyof Blocks]["ir"];

/** The declaration of one kind, such as `IrBlock<"package">`. */
export type IrBlock<Kind extends IrKind> = Extract<IrDeclaration, { readonly kind: Kind }>;

/** A sum: `amount` as an exact decimal, `currency` by ISO 4217, `minor` in the currency's smallest unit. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly minor: number;
}

/** Bounds for a number; all of those given hold. */
export interface Comparison {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly eq?: number;
}

/** An environment variable, which whoever runs the declaration reads. */
export interface EnvironmentReference {
  readonly env: string;
}

/** A file whose text is meant: a relative path with `/`. */
export interface FileReference {
  readonly file: string;
}

/** One text in several languages, by BCP 47 tag. */
export interface LocalisedText {
  readonly [language: string]: string;
}

/** A package with the versions of it that will do, as an npm range. */
export interface Requirement {
  readonly name: string;
  readonly version_constraint: string;
}

type Blocks = (typeof language)["blocks"];

/**
 * Which scalars of a place are there: all of them, those that are required or have a default, or perhaps none,
 * since a section that is not written is `{}`.
 */
type Presence = "all" | "required" | "none";

/** A member of an object; objects are unions of these until the end, so that flat sections simply join in. */
interface Member<Name extends string, Value, Always extends boolean> {
  readonly name: Name;
  readonly value: Value;
  readonly always: Always;
}

type ObjectOf<Members extends Member<string, unknown, boolean>> = Plain<
  { readonly [One in Members as One["always"] extends true ? One["name"] : never]: One["value"] } & {
    readonly [One in Members as One["always"] extends true ? never : One["name"]]?: One["value"];
  }
>;

/** The same type as one object instead of an intersection, which editors show better. */
type Plain<Type> = { [Key in keyof Type]: Type[Key] };

type Block<Spec extends BlockSpec> = ObjectOf<
  Member<"kind", Spec["ir"], true> | LabelMember<Spec> | Contents<Spec, "required"> | FunctionsMember<Spec>
>;

type LabelMember<Spec> = Spec extends { readonly label: { readonly ir: infer Name extends string } }
  ? Member<Name, string, Spec extends { readonly label: { readonly optional: true } } ? false : true>
  : never;

type FunctionsMember<Spec> = Spec extends { readonly functions: true }
  ? Member<"functions", readonly IrFunction[], true>
  : never;

/** The members that the properties and sections of a block or section make. */
type Contents<Spec, Here extends Presence> =
  | (Spec extends { readonly properties: infer Properties } ? PropertyMembers<Properties, Here> : never)
  | (Spec extends { readonly sections: infer Sections } ? SectionMembers<Sections, Here> : never);

type PropertyMembers<Properties, Here extends Presence> = {
  [Key in keyof Properties]: PropertyMember<Key, Properties[Key], Here>;
}[keyof Properties];

type PropertyMember<Key, Spec, Here extends Presence> = Spec extends { readonly hidden: true }
  ? never
  : Spec extends { readonly list: true | "or-single" }
    ? Member<NameOf<Key, Spec>, readonly ValueOf<Spec>[], true>
    : Spec extends { readonly or: infer Other }
      ? Member<NameOf<Key, Spec>, ValueOf<Spec>, false> | Member<NameOf<Key, Other>, ValueOf<Other>, false>
      : Member<NameOf<Key, Spec>, ValueOf<Spec>, IsAlwaysThere<Spec, Here>>;

type IsAlwaysThere<Spec, Here extends Presence> = Here extends "all"
  ? true
  : Here extends "required"
    ? Spec extends { readonly required: true } | { readonly default: unknown }
      ? true
      : false
    : false;

type SectionMembers<Sections, Here extends Presence> = {
  [Key in keyof Sections]: Sections[Key] extends { readonly flat: true }
    ? Contents<Sections[Key], Here>
    : Member<NameOf<Key, Sections[Key]>, Section<Sections[Key], Here>, true>;
}[keyof Sections];

type Section<Spec, Here extends Presence> = Spec extends { readonly requirements: true }
  ? readonly Requirement[]
  : Spec extends { readonly open: true }
    ? Plain<ObjectOf<Contents<Spec, PresenceIn<Spec, Here>>> & OpenMembers>
    : ObjectOf<Contents<Spec, PresenceIn<Spec, Here>>>;

interface OpenMembers {
  readonly [name: string]: string | undefined;
}

type PresenceIn<Spec, Here extends Presence> = Spec extends { readonly derived: true }
  ? "all"
  : Spec extends { readonly required: true }
    ? Here
    : "none";

type NameOf<Key, Spec> = Spec extends { readonly ir: infer Name extends string } ? Name : Key & string;

/** What the IR holds for one value of a type. A type that is missing here does not compile. */
interface Values<Spec> {
  "package-name": string;
  version: string;
  "version-range": string;
  licence: string;
  email: string;
  date: string;
  "date-time": string;
  glob: string;
  "cache-path": string;
  duration: string;
  comparison: Comparison;
  currency: string;
  language: string;
  ratio: number;
  flag: boolean;
  secret: string | EnvironmentReference;
  text:
    | string
    | When<Spec, "readers", LocalisedText>
    | When<Spec, "file", FileReference>
    | When<Spec, "env", EnvironmentReference>;
  slug: string;
  url: string | When<Spec, "env", EnvironmentReference>;
  path: string;
  choice: Spec extends { readonly choices: infer Choices } ? Choices[keyof Choices] : never;
  count: number;
  number: number;
  money: Money;
  "money-map": Readonly<Record<string, Money>>;
  record: Spec extends { readonly fields: infer Fields }
    ? ObjectOf<PropertyMembers<Fields, "required">>
    : never;
}

type ValueOf<Spec> = Spec extends { readonly type: infer Type extends TypeSpec["type"] }
  ? Values<Spec>[Type]
  : never;

type When<Spec, Word extends string, Value> = Spec extends { readonly [Key in Word]: true } ? Value : never;
