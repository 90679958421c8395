import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/span.ts";

/**
 * The tree of a text: its segments in order, without a gap. A segment knows nothing of where it stands,
 * so that it stays the same object when the text around it changes; `offsets` says where each begins.
 */
export interface Tree {
  readonly segments: readonly Segment[];
  readonly offsets: readonly number[];
  readonly length: number;
}

/** A declaration with the comments directly above it, or what stands before the first one. All spans in it count from its beginning. */
export interface Segment {
  readonly text: string;
  readonly declaration: Declaration | undefined;
  readonly comments: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
  /** The first line indented by spaces and the first by tabs, by the offset of its indentation. */
  readonly spaces: number | undefined;
  readonly tabs: number | undefined;
}

interface Base<Kind extends string> extends Span {
  readonly kind: Kind;
}

export interface Declaration extends Base<"declaration"> {
  /** The words of its head; a healthy one has a name and perhaps a label. */
  readonly words: readonly Key[];
  readonly entries: readonly Entry[];
}

export type Entry = Property | Section | Requirement | FunctionDeclaration | Damage;
export type Key = Name | StringLiteral | Bare;

export interface Property extends Base<"property"> {
  readonly key: Key;
  readonly value: Value;
}

export interface Section extends Base<"section"> {
  readonly key: Key;
  readonly entries: readonly Entry[];
}

/** `"kodeon-http" >= "1.5.0" dan < "2.0.0"`: the alternatives that `atau` parts, each the ranges that `dan` joins. */
export interface Requirement extends Base<"requirement"> {
  readonly package: Key;
  readonly alternatives: readonly (readonly Range[])[];
}

export type RangeOperator = ">=" | ">" | "<=" | "<" | "==" | "!=" | "^" | "~";

export interface Range extends Base<"range"> {
  readonly operator: RangeOperator;
  readonly version: Value;
}

/** A line that is nothing the language knows. */
export interface Damage extends Base<"damage"> {}

/** What a property may hold by syntax. Lists, maps and calls hold expressions; outside functions only some make sense. */
export type Value = Expression;

export interface Name extends Base<"name"> {
  readonly text: string;
}
export interface StringLiteral extends Base<"string"> {
  /** Its text: escapes read, and the shared indentation of a text block removed. */
  readonly value: string;
}
export interface NumberLiteral extends Base<"number"> {
  /** As it is written. */
  readonly text: string;
}
export interface BooleanLiteral extends Base<"boolean"> {
  readonly value: boolean;
}
export interface NullLiteral extends Base<"null"> {}
/** Text that should stand in quotes, or a number that is none. It has been reported, save where it is the key of a line. */
export interface Bare extends Base<"bare"> {
  readonly text: string;
}
/** Where something should stand and nothing does. It has been reported. */
export interface Missing extends Base<"missing"> {}
export interface List extends Base<"list"> {
  readonly items: readonly Expression[];
}
export interface MapEntry extends Base<"map-entry"> {
  readonly key: Key;
  readonly value: Expression;
}
export interface MapLiteral extends Base<"map"> {
  readonly entries: readonly MapEntry[];
}
export interface Argument extends Base<"argument"> {
  readonly name: Name | undefined;
  readonly value: Expression;
}
export interface Call extends Base<"call"> {
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
}
export interface Member extends Base<"member"> {
  readonly object: Expression;
  readonly name: Name | Missing;
}
export interface Index extends Base<"index"> {
  readonly object: Expression;
  readonly index: Expression;
}
export type UnaryOperator = "bukan" | "-";
export interface Unary extends Base<"unary"> {
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}
export type BinaryOperator =
  "atau" | "dan" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%" | "**";
export interface Binary extends Base<"binary"> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export type Expression =
  | Name
  | StringLiteral
  | NumberLiteral
  | BooleanLiteral
  | NullLiteral
  | Bare
  | Missing
  | List
  | MapLiteral
  | Call
  | Member
  | Index
  | Unary
  | Binary;

export interface FunctionDeclaration extends Base<"function"> {
  readonly name: Name | Missing;
  readonly parameters: readonly Name[];
  readonly body: readonly Statement[];
}

export interface If extends Base<"if"> {
  readonly branches: readonly { readonly condition: Expression; readonly body: readonly Statement[] }[];
  readonly otherwise: readonly Statement[] | undefined;
}
/** Counts from one end to the other, both included. */
export interface ForRange extends Base<"for-range"> {
  readonly variable: Name | Missing;
  readonly from: Expression;
  readonly to: Expression;
  readonly body: readonly Statement[];
}
export interface ForEach extends Base<"for-each"> {
  readonly variable: Name | Missing;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
}
export interface While extends Base<"while"> {
  readonly condition: Expression;
  readonly body: readonly Statement[];
}
export interface Try extends Base<"try"> {
  readonly body: readonly Statement[];
  readonly handler: { readonly variable: Name | undefined; readonly body: readonly Statement[] } | undefined;
  readonly finalizer: readonly Statement[] | undefined;
}
export interface Return extends Base<"return"> {
  readonly value: Expression | undefined;
}
export interface Throw extends Base<"throw"> {
  readonly value: Expression;
}
export interface Break extends Base<"break"> {}
export interface Continue extends Base<"continue"> {}
export interface Assignment extends Base<"assignment"> {
  /** Written with `buat`. */
  readonly declares: boolean;
  readonly target: Expression;
  readonly value: Expression;
}
export interface ExpressionStatement extends Base<"expression-statement"> {
  readonly expression: Expression;
}
export type Statement =
  | If
  | ForRange
  | ForEach
  | While
  | Try
  | Return
  | Throw
  | Break
  | Continue
  | Assignment
  | ExpressionStatement
  | Damage;

export type Node = Declaration | Entry | Range | Expression | MapEntry | Argument | Statement;
