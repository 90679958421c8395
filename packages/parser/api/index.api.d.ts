import type { BlockSpec } from "@kodeon/parser/language";
import type { BoundBlock } from "@kodeon/parser/semantics";
import type { RequirementSymbol } from "@kodeon/parser/semantics";
import type { Tree } from "@kodeon/parser/tree";
import type { TypeSpec } from "@kodeon/parser/language";
import type { language } from "@kodeon/parser/language";

export type Canonical =
  | {
      readonly text: string;
      readonly fault: undefined;
    }
  | {
      readonly text: undefined;
      readonly fault: IrFault;
    };

export interface Change {
  readonly rule: string;
  readonly level: Level;
  readonly change: ChangeKind;
  readonly pointer: string;
  readonly in: "after" | "before";
  readonly before?: unknown;
  readonly after?: unknown;
  readonly arguments: Readonly<Record<string, string>>;
}

export type ChangeKind =
  | "added"
  | "removed"
  | "changed"
  | "moved"
  | "renamed"
  | "reordered"
  | "narrowed"
  | "widened"
  | "shifted"
  | "replaced"
  | "loosened"
  | "tightened"
  | "unclear"
  | "raised"
  | "lowered"
  | "granted"
  | "withdrawn"
  | "restricted"
  | "freed"
  | "excluded"
  | "included"
  | "stated";

export interface Comparison {
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  readonly eq?: number;
}

export interface CompileOptions {
  readonly file?: string;
  readonly sourceMap?: boolean;
}

export interface CompileResult {
  readonly ir: Ir | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceMap: SourceMap | undefined;
}

export interface Diagnostic {
  readonly name: DiagnosticName;
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly arguments: Readonly<Record<string, string | number>>;
  readonly related: readonly Related[];
  readonly fix: readonly TextEdit[];
}

export type DiagnosticName = keyof typeof catalogue;

export interface EnvironmentReference {
  readonly env: string;
}

export interface FileReference {
  readonly file: string;
}

export declare const IR_VERSION = "1.0";

export interface Ir {
  readonly file?: string;
  readonly language_version: string;
  readonly ir_version: typeof IR_VERSION;
  readonly declarations: readonly IrDeclaration[];
  readonly sensitive: readonly string[];
}

export interface IrAssign {
  readonly type: "assign";
  readonly target: IrTarget;
  readonly value: IrExpression;
  readonly declares: boolean;
}

export interface IrBinary {
  readonly type: "binary";
  readonly operator: IrBinaryOperator;
  readonly left: IrExpression;
  readonly right: IrExpression;
}

export type IrBinaryOperator =
  "or" | "and" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%" | "**";

export type IrBlock<Kind extends IrKind> = Extract<
  IrDeclaration,
  {
    readonly kind: Kind;
  }
>;

export interface IrBoolean {
  readonly type: "boolean";
  readonly value: boolean;
}

export interface IrBranch {
  readonly condition: IrExpression;
  readonly body: readonly IrStatement[];
}

export interface IrBreak {
  readonly type: "break";
}

export interface IrCall {
  readonly type: "call";
  readonly callee: IrExpression;
  readonly arguments: readonly IrExpression[];
  readonly named: readonly {
    readonly name: string;
    readonly value: IrExpression;
  }[];
}

export interface IrCatch {
  readonly variable?: string;
  readonly body: readonly IrStatement[];
}

export interface IrContinue {
  readonly type: "continue";
}

export type IrDeclaration = {
  [Key in keyof Blocks]: Block<Blocks[Key]>;
}[keyof Blocks];

export interface IrEvaluate {
  readonly type: "evaluate";
  readonly value: IrExpression;
}

export type IrExpression =
  | IrString
  | IrNumber
  | IrBoolean
  | IrNull
  | IrName
  | IrList
  | IrMap
  | IrCall
  | IrMember
  | IrIndex
  | IrUnary
  | IrBinary;

export interface IrFault {
  readonly name: IrFaultName;
  readonly pointer: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

export type IrFaultName = keyof typeof irMessages;

export interface IrForEach {
  readonly type: "for_each";
  readonly variable: string;
  readonly in: IrExpression;
  readonly body: readonly IrStatement[];
}

export interface IrForRange {
  readonly type: "for_range";
  readonly variable: string;
  readonly from: IrExpression;
  readonly to: IrExpression;
  readonly body: readonly IrStatement[];
}

export interface IrFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly documentation?: string;
  readonly body: readonly IrStatement[];
}

export interface IrIf {
  readonly type: "if";
  readonly branches: readonly IrBranch[];
  readonly else?: readonly IrStatement[];
}

export interface IrIndex {
  readonly type: "index";
  readonly object: IrExpression;
  readonly index: IrExpression;
}

export type IrKind = Blocks[keyof Blocks]["ir"];

export interface IrList {
  readonly type: "list";
  readonly items: readonly IrExpression[];
}

export interface IrMap {
  readonly type: "map";
  readonly entries: readonly {
    readonly key: string;
    readonly value: IrExpression;
  }[];
}

export interface IrMember {
  readonly type: "member";
  readonly object: IrExpression;
  readonly name: string;
}

export interface IrName {
  readonly type: "name";
  readonly name: string;
}

export interface IrNull {
  readonly type: "null";
}

export interface IrNumber {
  readonly type: "number";
  readonly value: string;
}

export interface IrReturn {
  readonly type: "return";
  readonly value?: IrExpression;
}

export type IrStatement =
  | IrIf
  | IrForRange
  | IrForEach
  | IrWhile
  | IrTry
  | IrReturn
  | IrThrow
  | IrBreak
  | IrContinue
  | IrAssign
  | IrEvaluate;

export interface IrString {
  readonly type: "string";
  readonly value: string;
}

export type IrTarget = IrName | IrMember | IrIndex;

export interface IrThrow {
  readonly type: "throw";
  readonly value: IrExpression;
}

export interface IrTry {
  readonly type: "try";
  readonly body: readonly IrStatement[];
  readonly catch?: IrCatch;
  readonly finally?: readonly IrStatement[];
}

export interface IrUnary {
  readonly type: "unary";
  readonly operator: "not" | "negate";
  readonly operand: IrExpression;
}

export interface IrWhile {
  readonly type: "while";
  readonly condition: IrExpression;
  readonly body: readonly IrStatement[];
}

export interface KeyFault {
  readonly name: KeyFaultName;
  readonly arguments: Readonly<Record<string, string>>;
}

export type KeyFaultName = keyof typeof keyFaults;

export type KeyFormat = "pem" | "jwk";

export interface KeyPair {
  readonly privateKey: PrivateKey;
  readonly publicKey: PublicKey;
}

export type KeyReading<Kind extends keyof Kinds> =
  | {
      readonly key: Kinds[Kind];
      readonly fault: undefined;
    }
  | {
      readonly key: undefined;
      readonly fault: KeyFault;
    };

export type Level = "breaking" | "feature" | "fix";

export interface LineIndex {
  readonly lineCount: number;
  position(offset: number): Position;
  line(number: number): {
    start: number;
    end: number;
  };
}

export interface LocalisedText {
  readonly [language: string]: string;
}

export interface Location {
  readonly pointer: string;
  readonly span: Span;
  readonly name?: Span;
  readonly start: Position;
  readonly end: Position;
}

export interface LonePackage {
  readonly package: string;
  readonly version: string;
  readonly pointer: string;
}

export interface MendedFile {
  readonly file: string;
  readonly before: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly fixes: number;
}

export interface MessageEntry extends Words {
  readonly code: `KDN${number}`;
  readonly severity: Severity;
  readonly hint?: Words;
  readonly risky?: true;
  readonly fix?: Words;
  readonly related?: Words;
}

export type MessageLanguage = "id" | "en";

export interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly minor: number;
}

export interface PackageDiff {
  readonly package: string;
  readonly declared: {
    readonly from: string;
    readonly to: string;
  };
  readonly pointer: string;
  readonly smallest?: string;
  readonly enough: boolean;
  readonly changes: readonly Change[];
}

export interface PackageSymbol {
  readonly file: string;
  readonly block: BoundBlock;
  readonly name: string;
  readonly version: string | undefined;
  readonly licence: string | undefined;
  readonly span: Span;
  readonly requirements: readonly RequirementSymbol[];
}

export type Place =
  | readonly [start: number, length: number]
  | readonly [start: number, length: number, places: Places]
  | readonly [start: number, length: number, nameStart: number, nameLength: number]
  | readonly [start: number, length: number, nameStart: number, nameLength: number, places: Places];

export interface Places {
  readonly [member: string]: Place | Places;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PrivateKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly d: string;
}

export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  readonly d?: never;
}

export type RefusalName = keyof typeof refusals;

export interface Related extends Span {
  readonly file?: string;
}

export interface Requirement {
  readonly name: string;
  readonly version_constraint: string;
}

export type RuleSetting = "off" | "warning" | "error";

export type RuleSettings = Readonly<Partial<Record<DiagnosticName, RuleSetting>>>;

export type Severity = "error" | "warning" | "information";

export interface Signature {
  readonly algorithm: "Ed25519";
  readonly key_id: string;
  readonly digest: string;
  readonly signature: string;
}

export interface SourceMap {
  readonly version: typeof SOURCE_MAP_VERSION;
  readonly file?: string;
  readonly lines: readonly number[];
  readonly document: Place;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextEdit extends Span {
  readonly text: string;
}

export type ValidatedIr =
  | {
      readonly ir: Ir;
      readonly faults: readonly [];
    }
  | {
      readonly ir: undefined;
      readonly faults: readonly IrFault[];
    };

export type Verdict =
  | {
      readonly valid: true;
      readonly reason?: never;
    }
  | {
      readonly valid: false;
      readonly reason: RefusalName;
    };

export interface VersionDiff {
  readonly packages: readonly PackageDiff[];
  readonly shared: readonly Change[];
  readonly added: readonly LonePackage[];
  readonly removed: readonly LonePackage[];
}

export interface Workbench {
  text(file: string): string | undefined;
  diagnostics(file: string): readonly Diagnostic[];
  replace(file: string, text: string): void;
}

export interface Workspace {
  open(file: string, text: string | Tree): void;
  close(file: string): void;
  readonly files: readonly string[];
  readonly index: WorkspaceIndex;
  tree(file: string): Tree | undefined;
  diagnostics(file: string): readonly Diagnostic[];
}

export interface WorkspaceIndex {
  packages(name: string): readonly PackageSymbol[];
  names(): Iterable<string>;
  files(name: string): readonly string[];
  singletons(name: string): readonly (Span & {
    readonly file: string;
  })[];
}

export interface WorkspaceOptions {
  readonly rules?: RuleSettings;
}

export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;

export declare function canonicalIr(ir: Ir): Canonical;

export declare function canonicalise(value: unknown): Canonical;

export declare const catalogue: {
  readonly "literal-secret": {
    readonly code: "KDN5001";
    readonly severity: "warning";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "insecure-url": {
    readonly code: "KDN5002";
    readonly severity: "warning";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "proxy-without-server": {
    readonly code: "KDN5003";
    readonly severity: "warning";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unused-suppression": {
    readonly code: "KDN5004";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-suppression": {
    readonly code: "KDN5005";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unsilenceable-rule": {
    readonly code: "KDN5006";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "idle-expression": {
    readonly code: "KDN6001";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "undefined-name": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN6002";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "undefined-function": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN6003";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unknown-member": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN6004";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unused-variable": {
    readonly code: "KDN6005";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "use-before-assignment": {
    readonly code: "KDN6006";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-argument-count": {
    readonly code: "KDN6007";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-argument": {
    readonly code: "KDN6008";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-argument": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN6009";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-argument": {
    readonly code: "KDN6010";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unreachable-statement": {
    readonly code: "KDN6011";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-return": {
    readonly code: "KDN6012";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "constant-condition": {
    readonly code: "KDN6013";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
  };
  readonly "loop-control-outside-loop": {
    readonly code: "KDN6014";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "duplicate-function": {
    readonly code: "KDN6015";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-parameter": {
    readonly code: "KDN6016";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "invalid-assignment": {
    readonly code: "KDN6017";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-block": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN2001";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unknown-property": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN2002";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unknown-section": {
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly code: "KDN2003";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "english-name": {
    readonly code: "KDN2004";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "misplaced-property": {
    readonly code: "KDN2005";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "property-as-section": {
    readonly code: "KDN2006";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "section-as-property": {
    readonly code: "KDN2007";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "misplaced-requirement": {
    readonly code: "KDN2008";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "misplaced-function": {
    readonly code: "KDN2009";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-property": {
    readonly code: "KDN2010";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-section": {
    readonly code: "KDN2011";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-label": {
    readonly code: "KDN2012";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unexpected-label": {
    readonly code: "KDN2013";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-label": {
    readonly code: "KDN2014";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "connecting-word": {
    readonly code: "KDN2015";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-property": {
    readonly code: "KDN2016";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-section": {
    readonly code: "KDN2017";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "second-singleton": {
    readonly code: "KDN2018";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "empty-section": {
    readonly code: "KDN2019";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "null-for-required": {
    readonly code: "KDN2020";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "ambiguous-submission": {
    readonly code: "KDN2021";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-price": {
    readonly code: "KDN2022";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-currency": {
    readonly code: "KDN2023";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "falling-stages": {
    readonly code: "KDN2024";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "tabs-among-spaces": {
    readonly code: "KDN1001";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "spaces-among-tabs": {
    readonly code: "KDN1029";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-dedent": {
    readonly code: "KDN1002";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unexpected-indent": {
    readonly code: "KDN1003";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-head": {
    readonly code: "KDN1004";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-colon": {
    readonly code: "KDN1005";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-equals": {
    readonly code: "KDN1006";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-value": {
    readonly code: "KDN1007";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "equals-for-colon": {
    readonly code: "KDN1008";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "colon-for-equals": {
    readonly code: "KDN1009";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unexpected-token": {
    readonly code: "KDN1010";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unexpected-character": {
    readonly code: "KDN1011";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unclosed-string": {
    readonly code: "KDN1012";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unclosed-text-block": {
    readonly code: "KDN1013";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unclosed-bracket": {
    readonly code: "KDN1014";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unopened-bracket": {
    readonly code: "KDN1015";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-bracket": {
    readonly code: "KDN1016";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-escape": {
    readonly code: "KDN1017";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-quotes": {
    readonly code: "KDN1018";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-comment": {
    readonly code: "KDN1019";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unquoted-text": {
    readonly code: "KDN1020";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "decimal-comma": {
    readonly code: "KDN1021";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "thousands-separator": {
    readonly code: "KDN1022";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "invalid-number": {
    readonly code: "KDN1023";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "nesting-too-deep": {
    readonly code: "KDN1024";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "several-words": {
    readonly code: "KDN1025";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "duplicate-key": {
    readonly code: "KDN1026";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "invalid-requirement": {
    readonly code: "KDN1027";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-comma": {
    readonly code: "KDN1028";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-quote": {
    readonly code: "KDN1031";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "double-equals": {
    readonly code: "KDN1032";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-indentation": {
    readonly code: "KDN1033";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "amount-with-currency": {
    readonly code: "KDN1037";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "crowded-closing": {
    readonly code: "KDN1038";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "json-manifest": {
    readonly code: "KDN1034";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "yaml-manifest": {
    readonly code: "KDN1035";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "dash-list": {
    readonly code: "KDN1036";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-operator": {
    readonly code: "KDN1030";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-word": {
    readonly code: "KDN1050";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-name": {
    readonly code: "KDN1051";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-expression": {
    readonly code: "KDN1052";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "missing-parameters": {
    readonly code: "KDN1053";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-handler": {
    readonly code: "KDN1054";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "orphan-clause": {
    readonly code: "KDN1055";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "invalid-target": {
    readonly code: "KDN1056";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "comparison-chain": {
    readonly code: "KDN1057";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "reserved-word": {
    readonly code: "KDN1058";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "english-word": {
    readonly code: "KDN1060";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "misplaced-argument": {
    readonly code: "KDN1059";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-text": {
    readonly code: "KDN3001";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-package-name": {
    readonly code: "KDN3002";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-word": {
    readonly code: "KDN3003";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-version": {
    readonly code: "KDN3004";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-version-range": {
    readonly code: "KDN3005";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-licence": {
    readonly code: "KDN3006";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-url": {
    readonly code: "KDN3007";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-email": {
    readonly code: "KDN3008";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-date": {
    readonly code: "KDN3009";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-date-time": {
    readonly code: "KDN3010";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-path": {
    readonly code: "KDN3011";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-glob": {
    readonly code: "KDN3012";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-cache-path": {
    readonly code: "KDN3013";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-duration": {
    readonly code: "KDN3014";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-comparison": {
    readonly code: "KDN3015";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "expected-amount": {
    readonly code: "KDN3016";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-amounts": {
    readonly code: "KDN3017";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "expected-currency": {
    readonly code: "KDN3018";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-language": {
    readonly code: "KDN3019";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-ratio": {
    readonly code: "KDN3020";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-flag": {
    readonly code: "KDN3021";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-count": {
    readonly code: "KDN3022";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-number": {
    readonly code: "KDN3023";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "expected-secret": {
    readonly code: "KDN3024";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "expected-record": {
    readonly code: "KDN3025";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "expected-list": {
    readonly code: "KDN3026";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unexpected-list": {
    readonly code: "KDN3027";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-choice": {
    readonly code: "KDN3028";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-call": {
    readonly code: "KDN3029";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "misplaced-call": {
    readonly code: "KDN3030";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "wrong-call": {
    readonly code: "KDN3031";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "invalid-environment-name": {
    readonly code: "KDN3032";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "text-too-short": {
    readonly code: "KDN3040";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "text-too-long": {
    readonly code: "KDN3041";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "number-too-small": {
    readonly code: "KDN3042";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "number-too-large": {
    readonly code: "KDN3043";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "absolute-path": {
    readonly code: "KDN3050";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "escaping-path": {
    readonly code: "KDN3051";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "backslash-path": {
    readonly code: "KDN3052";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "control-character": {
    readonly code: "KDN3053";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "wrong-ending": {
    readonly code: "KDN3054";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "wrong-scheme": {
    readonly code: "KDN3055";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "misspelt-value": {
    readonly code: "KDN3060";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "nonexistent-date": {
    readonly code: "KDN3061";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "empty-duration": {
    readonly code: "KDN3062";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "repeated-bound": {
    readonly code: "KDN3063";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "impossible-comparison": {
    readonly code: "KDN3064";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "negative-amount": {
    readonly code: "KDN3070";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "too-many-decimals": {
    readonly code: "KDN3071";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "amount-too-large": {
    readonly code: "KDN3072";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unknown-field": {
    readonly code: "KDN3080";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-field": {
    readonly code: "KDN3081";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "partial-version": {
    readonly code: "KDN3082";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-package": {
    readonly code: "KDN4001";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "duplicate-requirement": {
    readonly code: "KDN4002";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "self-requirement": {
    readonly code: "KDN4003";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unsatisfiable-range": {
    readonly code: "KDN4004";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
  };
  readonly "unmet-requirement": {
    readonly code: "KDN4005";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "requirement-cycle": {
    readonly code: "KDN4006";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "unknown-tested-version": {
    readonly code: "KDN4007";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "stale-update": {
    readonly code: "KDN4008";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "singleton-elsewhere": {
    readonly code: "KDN4009";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "priced-free-licence": {
    readonly code: "KDN4010";
    readonly severity: "error";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "trial-outlasts-licence": {
    readonly code: "KDN4011";
    readonly severity: "error";
    readonly risky: true;
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
    readonly fix: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "missing-seat-limit": {
    readonly code: "KDN4012";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
  };
  readonly "licence-conflict": {
    readonly code: "KDN4013";
    readonly severity: "warning";
    readonly id: string;
    readonly en: string;
    readonly related: {
      readonly id: string;
      readonly en: string;
    };
  };
};

export declare function chooseFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];

export declare function compile(text: string, { file, sourceMap }?: CompileOptions): CompileResult;

export declare function createWorkspace({ rules }?: WorkspaceOptions): Workspace;

export declare function diffIr(before: Ir, after: Ir): VersionDiff;

export declare function digest(ir: Ir): Promise<string>;

export declare function generateKeys(): Promise<KeyPair>;

export declare function isConfigurable(name: DiagnosticName): boolean;

export declare function isSafeFix(name: DiagnosticName): boolean;

export declare function keyIdOf({ crv, kty, x }: PublicKey | PrivateKey): Promise<string>;

export declare function lineIndex(text: string): LineIndex;

export declare function locate(sourceMap: SourceMap, pointer: string): Location | undefined;

export declare function lower(tree: Tree, { file }?: Pick<CompileOptions, "file">): Ir;

export declare function mendFiles(files: readonly string[], bench: Workbench): readonly MendedFile[];

export declare function nearest(
  word: string,
  candidates: Iterable<string>,
  limit?: number,
): string | undefined;

export declare function pointersAt(sourceMap: SourceMap, offset: number): string[];

export declare function publicKeyOf({ kty, crv, x }: PrivateKey): PublicKey;

export declare function readIr(text: string): ValidatedIr;

export declare function readKey<Kind extends keyof Kinds>(
  text: string,
  kind: Kind,
): Promise<KeyReading<Kind>>;

export declare function renderChange(change: Change, language: MessageLanguage): string;

export declare function renderFix(diagnostic: Diagnostic, language: MessageLanguage): string | undefined;

export declare function renderHint(diagnostic: Diagnostic, language: MessageLanguage): string | undefined;

export declare function renderIrFault(fault: SaidIrFault, language: MessageLanguage): string;

export declare function renderKeyFault(
  fault: {
    readonly name: KeyFaultName;
    readonly arguments: Readonly<Record<string, string>>;
  },
  language: MessageLanguage,
): string;

export declare function renderMessage(diagnostic: Diagnostic, language: MessageLanguage): string;

export declare function renderRefusal(reason: RefusalName, language: MessageLanguage): string;

export declare function renderRelated(diagnostic: Diagnostic, language: MessageLanguage): string;

export declare function sign(ir: Ir, privateKey: PrivateKey): Promise<Signature>;

export declare function silence(tree: Tree, finding: Diagnostic, reason: string): TextEdit | undefined;

export declare function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[];

export declare function sourceMapOf(tree: Tree, { file }?: Pick<CompileOptions, "file">): SourceMap;

export declare function validateIr(value: unknown): ValidatedIr;

export declare function verify(ir: Ir, signature: unknown, publicKey: PublicKey): Promise<Verdict>;

export declare function writeKey(key: PublicKey | PrivateKey, format: KeyFormat): Promise<string>;

// Not exported, but what is above is made of it.

declare const SOURCE_MAP_VERSION = "1.0";

declare const irMessages: {
  readonly "ir-not-plain": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unreadable": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-computed-member": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-gap": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-cycle": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-lone-surrogate": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-too-deep": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-too-large": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-not-json": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-duplicate-member": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unknown-version": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-missing-member": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unknown-member": {
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "ir-exclusive-member": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-wrong-language-name": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-text": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-number": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-whole-number": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-flag": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-object": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-list": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-package-name": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-word": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-name": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-version": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-short-version": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-version-range": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-licence": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-email": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-url": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-date": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-date-time": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-nonexistent-date": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-path": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-wrong-ending": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-glob": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-cache-path": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-duration": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-currency": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unknown-currency": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-amount": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-contradictory-amount": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-language": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-decimal": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-environment-name": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-expected-pointer": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unknown-choice": {
    readonly id: string;
    readonly en: string;
    readonly hint: {
      readonly id: string;
      readonly en: string;
    };
  };
  readonly "ir-text-too-short": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-text-too-long": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-number-too-small": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-number-too-large": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-empty-list": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-too-few-members": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-wrong-value": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-dangling-pointer": {
    readonly id: string;
    readonly en: string;
  };
  readonly "ir-unlisted-secret": {
    readonly id: string;
    readonly en: string;
  };
};

declare const keyFaults: {
  readonly "key-unknown-form": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-damaged": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-encrypted": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-other-algorithm": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-openssh": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-certificate": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-set": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-mismatched": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-public": {
    readonly id: string;
    readonly en: string;
  };
  readonly "key-private": {
    readonly id: string;
    readonly en: string;
  };
};

declare const refusals: {
  readonly "signature-malformed": {
    readonly id: string;
    readonly en: string;
  };
  readonly "signature-unknown-algorithm": {
    readonly id: string;
    readonly en: string;
  };
  readonly "signature-no-key": {
    readonly id: string;
    readonly en: string;
  };
  readonly "signature-other-key": {
    readonly id: string;
    readonly en: string;
  };
  readonly "signature-other-content": {
    readonly id: string;
    readonly en: string;
  };
  readonly "signature-forged": {
    readonly id: string;
    readonly en: string;
  };
};

interface Kinds {
  readonly private: PrivateKey;
  readonly public: PublicKey;
}

interface Member<Name extends string, Value, Always extends boolean> {
  readonly name: Name;
  readonly value: Value;
  readonly always: Always;
}

interface OpenMembers {
  readonly [name: string]: string | undefined;
}

interface SaidIrFault {
  readonly name: IrFaultName;
  readonly arguments: Diagnostic["arguments"];
}

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
  choice: Spec extends {
    readonly choices: infer Choices;
  }
    ? Choices[keyof Choices]
    : never;
  count: number;
  number: number;
  money: Money;
  "money-map": Readonly<Record<string, Money>>;
  record: Spec extends {
    readonly fields: infer Fields;
  }
    ? ObjectOf<PropertyMembers<Fields, "required">>
    : never;
}

interface Words {
  readonly id: string;
  readonly en: string;
}

type Block<Spec extends BlockSpec> = ObjectOf<
  Member<"kind", Spec["ir"], true> | LabelMember<Spec> | Contents<Spec, "required"> | FunctionsMember<Spec>
>;

type Blocks = (typeof language)["blocks"];

type Contents<Spec, Here extends Presence> =
  | (Spec extends {
      readonly properties: infer Properties;
    }
      ? PropertyMembers<Properties, Here>
      : never)
  | (Spec extends {
      readonly sections: infer Sections;
    }
      ? SectionMembers<Sections, Here>
      : never);

type FunctionsMember<Spec> = Spec extends {
  readonly functions: true;
}
  ? Member<"functions", readonly IrFunction[], true>
  : never;

type IsAlwaysThere<Spec, Here extends Presence> = Here extends "all"
  ? true
  : Here extends "required"
    ? Spec extends
        | {
            readonly required: true;
          }
        | {
            readonly default: unknown;
          }
      ? true
      : false
    : false;

type LabelMember<Spec> = Spec extends {
  readonly label: {
    readonly ir: infer Name extends string;
  };
}
  ? Member<
      Name,
      string,
      Spec extends {
        readonly label: {
          readonly optional: true;
        };
      }
        ? false
        : true
    >
  : never;

type NameOf<Key, Spec> = Spec extends {
  readonly ir: infer Name extends string;
}
  ? Name
  : Key & string;

type ObjectOf<Members extends Member<string, unknown, boolean>> = Plain<
  {
    readonly [One in Members as One["always"] extends true ? One["name"] : never]: One["value"];
  } & {
    readonly [One in Members as One["always"] extends true ? never : One["name"]]?: One["value"];
  }
>;

type Plain<Type> = {
  [Key in keyof Type]: Type[Key];
};

type Presence = "all" | "required" | "none";

type PresenceIn<Spec, Here extends Presence> = Spec extends {
  readonly derived: true;
}
  ? "all"
  : Spec extends {
        readonly required: true;
      }
    ? Here
    : "none";

type PropertyMember<Key, Spec, Here extends Presence> = Spec extends {
  readonly hidden: true;
}
  ? never
  : Spec extends {
        readonly list: true | "or-single";
      }
    ? Member<NameOf<Key, Spec>, readonly ValueOf<Spec>[], true>
    : Spec extends {
          readonly or: infer Other;
        }
      ? Member<NameOf<Key, Spec>, ValueOf<Spec>, false> | Member<NameOf<Key, Other>, ValueOf<Other>, false>
      : Member<NameOf<Key, Spec>, ValueOf<Spec>, IsAlwaysThere<Spec, Here>>;

type PropertyMembers<Properties, Here extends Presence> = {
  [Key in keyof Properties]: PropertyMember<Key, Properties[Key], Here>;
}[keyof Properties];

type Section<Spec, Here extends Presence> = Spec extends {
  readonly requirements: true;
}
  ? readonly Requirement[]
  : Spec extends {
        readonly open: true;
      }
    ? Plain<ObjectOf<Contents<Spec, PresenceIn<Spec, Here>>> & OpenMembers>
    : ObjectOf<Contents<Spec, PresenceIn<Spec, Here>>>;

type SectionMembers<Sections, Here extends Presence> = {
  [Key in keyof Sections]: Sections[Key] extends {
    readonly flat: true;
  }
    ? Contents<Sections[Key], Here>
    : Member<NameOf<Key, Sections[Key]>, Section<Sections[Key], Here>, true>;
}[keyof Sections];

type ValueOf<Spec> = Spec extends {
  readonly type: infer Type extends TypeSpec["type"];
}
  ? Values<Spec>[Type]
  : never;

type When<Spec, Word extends string, Value> = Spec extends {
  readonly [Key in Word]: true;
}
  ? Value
  : never;
