export { PackageSymbol } from "@kodeon/parser";
import type { BlockSpec } from "@kodeon/parser/language";
import type { Break } from "@kodeon/parser/tree";
import type { Call } from "@kodeon/parser/tree";
import type { Continue } from "@kodeon/parser/tree";
import type { Declaration } from "@kodeon/parser/tree";
import type { Diagnostic } from "@kodeon/parser";
import type { Expression } from "@kodeon/parser/tree";
import type { FunctionDeclaration } from "@kodeon/parser/tree";
import type { HolderSpec } from "@kodeon/parser/language";
import type { Key } from "@kodeon/parser/tree";
import type { Member } from "@kodeon/parser/tree";
import type { Name } from "@kodeon/parser/tree";
import type { Property } from "@kodeon/parser/tree";
import type { PropertySpec } from "@kodeon/parser/language";
import type { Requirement } from "@kodeon/parser/tree";
import type { Return } from "@kodeon/parser/tree";
import type { Section } from "@kodeon/parser/tree";
import type { SectionSpec } from "@kodeon/parser/language";
import type { Segment } from "@kodeon/parser/tree";
import type { Span } from "@kodeon/parser";
import type { Tree } from "@kodeon/parser/tree";

export interface BoundBlock extends BoundHolder<BlockSpec> {
  readonly segment: Segment;
  readonly node: Declaration;
  readonly word: string;
  readonly label: BoundLabel | undefined;
}

export interface BoundHolder<Spec extends HolderSpec = HolderSpec> {
  readonly spec: Spec | undefined;
  readonly name: string;
  readonly properties: readonly BoundProperty[];
  readonly sections: readonly BoundSection[];
  readonly requirements: readonly BoundRequirement[];
  readonly functions: readonly FunctionDeclaration[];
  readonly isDamaged: boolean;
}

export interface BoundLabel {
  readonly node: Key;
  readonly value: string | undefined;
}

export interface BoundProperty {
  readonly node: Property;
  readonly name: string;
  readonly spec: PropertySpec | undefined;
  readonly ir: string | undefined;
  readonly value: unknown;
}

export interface BoundRequirement {
  readonly node: Requirement | Property;
  readonly name: string | undefined;
  readonly range: string | undefined;
}

export interface BoundSection extends BoundHolder<SectionSpec> {
  readonly node: Section;
}

export interface CallSite {
  readonly node: Call;
  readonly isDamaged: boolean;
}

export interface FunctionScope {
  readonly node: FunctionDeclaration;
  readonly trace: Trace;
  readonly locals: ReadonlyMap<string, Local>;
  readonly free: ReadonlyMap<string, readonly Occurrence[]>;
  readonly isDamaged: boolean;
  readonly hidesNames: boolean;
  readonly isHeadDamaged: boolean;
  readonly repeated: readonly {
    readonly node: Name;
    readonly first: Name;
    readonly isDamaged: boolean;
  }[];
}

export interface Library {
  readonly own: ReadonlyMap<string, OwnFunction>;
  readonly functions: readonly LibraryFunction[];
  readonly damage: Damage;
  readonly lost: ReadonlySet<string>;
}

export interface LibraryFunction {
  readonly scope: FunctionScope;
  readonly unknown: readonly UnknownName[];
}

export type LicenceClass = "permissive" | "weak-copyleft" | "strong-copyleft" | "proprietary" | "unknown";

export interface Local {
  readonly name: string;
  readonly kind: "parameter" | "loop" | "error" | "variable";
  readonly declaration: Name;
  readonly occurrences: readonly Occurrence[];
}

export interface MemberSite {
  readonly node: Member;
  readonly isDamaged: boolean;
  readonly isTarget: boolean;
}

export interface Occurrence {
  readonly node: Name;
  readonly use: Use;
  readonly isDamaged: boolean;
}

export interface OwnFunction {
  readonly scope: FunctionScope;
  readonly name: Name;
  readonly repeated: readonly Name[];
  readonly occurrences: readonly Occurrence[];
}

export interface PlacedBlock {
  readonly block: BoundBlock;
  readonly offset: number;
}

export interface RequirementSymbol {
  readonly name: string;
  readonly range: string | undefined;
  readonly span: Span;
  readonly section: string;
}

export interface Signature {
  readonly name: string;
  readonly parameters: ReadonlyMap<
    string,
    {
      readonly isOptional: boolean;
    }
  >;
  readonly parameterNames: readonly string[];
  readonly required: number;
  readonly label: string;
  readonly declaration: Name | undefined;
}

export interface Trace {
  readonly occurrences: readonly Occurrence[];
  readonly calls: readonly CallSite[];
  readonly members: readonly MemberSite[];
  readonly earlyReads: readonly EarlyRead[];
  readonly unreachable: readonly Unreachable[];
  readonly strayJumps: readonly StrayJump[];
  readonly conditions: readonly Condition[];
  readonly valueReturn: Return | undefined;
  readonly bareReturn: Return | undefined;
  readonly hasLostStatement: boolean;
  readonly fallsOff: boolean;
}

export type Use = "parameter" | "loop" | "error" | "write" | "read" | "call";

export interface VersionBound {
  readonly version: string;
  readonly isIncluded: boolean;
}

export interface VersionBounds {
  readonly least: VersionBound | undefined;
  readonly most: VersionBound | undefined;
}

export declare function blockOf(segment: Segment): BoundBlock | undefined;

export declare function blocksOf({ segments, offsets }: Tree): readonly PlacedBlock[];

export declare function boundsOf(range: string): readonly VersionBounds[];

export declare function classOfLicence(licence: string): LicenceClass;

export declare function currencyDigits(code: string): number | undefined;

export declare function faultsOf(segment: Segment): readonly Diagnostic[];

export declare function hostObjectOf(
  node: Expression,
  scope: FunctionScope,
  library: Library,
): string | undefined;

export declare function isInRange(version: string, range: string): boolean;

export declare function keyText(key: Key): string;

export declare function libraryOf(block: BoundBlock): Library | undefined;

export declare function nameSpan({ node }: BoundRequirement): Span;

export declare function signatureOf(
  callee: Expression,
  scope: FunctionScope,
  library: Library,
): Signature | undefined;

export declare function silencedRule(text: string, start: number): Span | undefined;

// Not exported, but what is above is made of it.

interface Condition {
  readonly node: Expression;
  readonly isDamaged: boolean;
  readonly isEndlessByIntent: boolean;
}

interface Damage {
  readonly touches: (span: Span) => boolean;
  readonly misplaces: (span: Span) => boolean;
  readonly hidesName: (span: Span) => boolean;
  readonly lostWords: (known: () => ReadonlySet<number>) => ReadonlySet<string>;
}

interface EarlyRead {
  readonly node: Name;
  readonly loop: OuterLoop | undefined;
}

interface OuterLoop {
  readonly assigned: ReadonlySet<string>;
}

interface StrayJump {
  readonly node: Break | Continue;
  readonly isDamaged: boolean;
}

interface UnknownName {
  readonly name: string;
  readonly first: Occurrence;
  readonly occurrences: readonly Occurrence[];
  readonly suggestion: string | undefined;
}

interface Unreachable {
  readonly span: Span;
  readonly cause: Span;
}
