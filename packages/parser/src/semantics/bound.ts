import type { HolderSpec } from "../schema/members.ts";
import type { BlockSpec, PropertySpec, SectionSpec } from "../schema/spec.ts";
import type {
  Declaration,
  FunctionDeclaration,
  Key,
  Property,
  Requirement,
  Section,
  Segment,
} from "../syntax/tree.ts";

/**
 * The tree of a declaration with everything in it bound to what the description says of it, and every value read.
 * Rules judge it and lowering makes IR of it, so that names are looked up and values are read once.
 */
export interface BoundBlock extends BoundHolder<BlockSpec> {
  readonly segment: Segment;
  readonly node: Declaration;
  /** The word of the head, as it is written; empty where the head does not begin with one. */
  readonly word: string;
  readonly label: BoundLabel | undefined;
}

/** A block and where its segment begins. */
export interface PlacedBlock {
  readonly block: BoundBlock;
  readonly offset: number;
}

export interface BoundHolder<Spec extends HolderSpec = HolderSpec> {
  /** Undefined where the description knows no such block or section; nothing in it is bound then. */
  readonly spec: Spec | undefined;
  /** Its name in the description; as it is written where the description has none. */
  readonly name: string;
  readonly properties: readonly BoundProperty[];
  readonly sections: readonly BoundSection[];
  readonly requirements: readonly BoundRequirement[];
  readonly functions: readonly FunctionDeclaration[];
  /** Some line in it could not be made out at all, so what seems to be missing may be there. */
  readonly isDamaged: boolean;
}

export interface BoundSection extends BoundHolder<SectionSpec> {
  readonly node: Section;
}

export interface BoundLabel {
  readonly node: Key;
  /** The package's or library's name; undefined where it is not valid. */
  readonly value: string | undefined;
}

export interface BoundProperty {
  readonly node: Property;
  readonly name: string;
  /** Undefined where the description knows no such property; its value is not read then. */
  readonly spec: PropertySpec | undefined;
  /** The IR name that its value goes by, where that depends on the value. */
  readonly ir: string | undefined;
  /** As the IR has it; undefined where it is not valid or is `null`. */
  readonly value: unknown;
}

export interface BoundRequirement {
  readonly node: Requirement | Property;
  readonly name: string | undefined;
  /** As an npm range; undefined where it is not valid. */
  readonly range: string | undefined;
}

/** The text of a key, whichever way it is written. */
export function keyText(key: Key): string {
  return key.kind === "string" ? key.value : key.text;
}
