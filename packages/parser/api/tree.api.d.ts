export { LineIndex } from "@kodeon/parser";
export { Position } from "@kodeon/parser";
export { lineIndex } from "@kodeon/parser";
import type { Diagnostic } from "@kodeon/parser";
import type { Span } from "@kodeon/parser";
import type { TextEdit } from "@kodeon/parser";

export interface Argument extends Base<"argument"> {
  readonly name: Name | undefined;
  readonly value: Expression;
}

export interface Assignment extends Base<"assignment"> {
  readonly declares: boolean;
  readonly target: Expression;
  readonly value: Expression;
}

export interface Bare extends Base<"bare"> {
  readonly text: string;
}

export interface Binary extends Base<"binary"> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type BinaryOperator =
  "atau" | "dan" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%" | "**";

export interface BooleanLiteral extends Base<"boolean"> {
  readonly value: boolean;
}

export interface Break extends Base<"break"> {}

export interface Call extends Base<"call"> {
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
}

export interface Continue extends Base<"continue"> {}

export interface Damage extends Base<"damage"> {}

export interface Declaration extends Base<"declaration"> {
  readonly words: readonly Key[];
  readonly entries: readonly Entry[];
}

export type Entry = Property | Section | Requirement | FunctionDeclaration | Damage;

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

export interface ExpressionStatement extends Base<"expression-statement"> {
  readonly expression: Expression;
}

export interface ForEach extends Base<"for-each"> {
  readonly variable: Name | Missing;
  readonly iterable: Expression;
  readonly body: readonly Statement[];
}

export interface ForRange extends Base<"for-range"> {
  readonly variable: Name | Missing;
  readonly from: Expression;
  readonly to: Expression;
  readonly body: readonly Statement[];
}

export interface FunctionDeclaration extends Base<"function"> {
  readonly name: Name | Missing;
  readonly parameters: readonly Name[];
  readonly body: readonly Statement[];
}

export interface If extends Base<"if"> {
  readonly branches: readonly {
    readonly condition: Expression;
    readonly body: readonly Statement[];
  }[];
  readonly otherwise: readonly Statement[] | undefined;
}

export interface Index extends Base<"index"> {
  readonly object: Expression;
  readonly index: Expression;
}

export type Key = Name | StringLiteral | Bare;

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

export interface Member extends Base<"member"> {
  readonly object: Expression;
  readonly name: Name | Missing;
}

export interface Missing extends Base<"missing"> {}

export interface Name extends Base<"name"> {
  readonly text: string;
}

export type Node = Declaration | Entry | Range | Expression | MapEntry | Argument | Statement;

export interface NullLiteral extends Base<"null"> {}

export interface NumberLiteral extends Base<"number"> {
  readonly text: string;
}

export interface ParseResult {
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Property extends Base<"property"> {
  readonly key: Key;
  readonly value: Value;
}

export interface Range extends Base<"range"> {
  readonly operator: RangeOperator;
  readonly version: Value;
}

export type RangeOperator = ">=" | ">" | "<=" | "<" | "==" | "!=" | "^" | "~";

export interface Requirement extends Base<"requirement"> {
  readonly package: Key;
  readonly alternatives: readonly (readonly Range[])[];
}

export interface Return extends Base<"return"> {
  readonly value: Expression | undefined;
}

export interface Section extends Base<"section"> {
  readonly key: Key;
  readonly entries: readonly Entry[];
}

export interface Segment {
  readonly text: string;
  readonly declaration: Declaration | undefined;
  readonly comments: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
  readonly spaces: number | undefined;
  readonly tabs: number | undefined;
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

export interface StringLiteral extends Base<"string"> {
  readonly value: string;
}

export interface Throw extends Base<"throw"> {
  readonly value: Expression;
}

export interface Token extends Span {
  readonly kind: TokenKind;
}

export type TokenKind = Exclude<KindName, "Indent" | "Dedent">;

export interface Tree {
  readonly segments: readonly Segment[];
  readonly offsets: readonly number[];
  readonly length: number;
}

export interface Try extends Base<"try"> {
  readonly body: readonly Statement[];
  readonly handler:
    | {
        readonly variable: Name | undefined;
        readonly body: readonly Statement[];
      }
    | undefined;
  readonly finalizer: readonly Statement[] | undefined;
}

export interface Unary extends Base<"unary"> {
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type UnaryOperator = "bukan" | "-";

export type Value = Expression;

export interface While extends Base<"while"> {
  readonly condition: Expression;
  readonly body: readonly Statement[];
}

export declare function childrenOf(node: Node): readonly Node[];

export declare function documentationOf(segment: Segment, node: FunctionDeclaration): string | undefined;

export declare function editTree(tree: Tree, { start, end, text }: TextEdit): Tree;

export declare function linesOf(tree: Tree): LineIndex;

export declare function parse(text: string, previous?: Tree): ParseResult;

export declare const reservedWords: ReadonlyMap<string, KindName>;

export declare function segmentAt({ offsets }: Tree, offset: number): number;

export declare function tokensOf({ text }: Segment): readonly Token[];

export declare function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => boolean | void,
): void;

// Not exported, but what is above is made of it.

declare const kinds: readonly [
  "Newline",
  "Indent",
  "Dedent",
  "Name",
  "String",
  "Number",
  "Bare",
  "True",
  "False",
  "Null",
  "Or",
  "And",
  "Not",
  "Function",
  "If",
  "Then",
  "Else",
  "For",
  "From",
  "To",
  "In",
  "Do",
  "While",
  "Try",
  "Catch",
  "Finally",
  "Return",
  "Throw",
  "Break",
  "Continue",
  "Let",
  "Equals",
  "Colon",
  "Comma",
  "Dot",
  "LeftParen",
  "RightParen",
  "LeftBracket",
  "RightBracket",
  "LeftBrace",
  "RightBrace",
  "GreaterEqual",
  "Greater",
  "LessEqual",
  "Less",
  "EqualEqual",
  "BangEqual",
  "Caret",
  "Tilde",
  "Plus",
  "Minus",
  "Star",
  "Slash",
  "Percent",
  "StarStar",
];

interface Base<Kind extends string> extends Span {
  readonly kind: Kind;
}

type KindName = (typeof kinds)[number];
