/** A function of a `pustaka`, lowered to statements that a runtime can execute: every word in it is English. */
export interface IrFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Its comment, without the slashes; left out where there is none. */
  readonly documentation?: string;
  readonly body: readonly IrStatement[];
}

/** One step of a function; `type` tells them apart. */
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

/** The body of the first branch whose condition holds is run, or `else` where none does. */
export interface IrIf {
  readonly type: "if";
  readonly branches: readonly IrBranch[];
  readonly else?: readonly IrStatement[];
}

/** A condition with what happens where it holds. */
export interface IrBranch {
  readonly condition: IrExpression;
  readonly body: readonly IrStatement[];
}

/** Counts from `from` to `to`, both included. */
export interface IrForRange {
  readonly type: "for_range";
  readonly variable: string;
  readonly from: IrExpression;
  readonly to: IrExpression;
  readonly body: readonly IrStatement[];
}

/** Runs once for each item of `in`, in its order. */
export interface IrForEach {
  readonly type: "for_each";
  readonly variable: string;
  readonly in: IrExpression;
  readonly body: readonly IrStatement[];
}

/** Runs as long as the condition holds, which is asked before each round. */
export interface IrWhile {
  readonly type: "while";
  readonly condition: IrExpression;
  readonly body: readonly IrStatement[];
}

/** Has a `catch`, a `finally` or both. */
export interface IrTry {
  readonly type: "try";
  readonly body: readonly IrStatement[];
  readonly catch?: IrCatch;
  readonly finally?: readonly IrStatement[];
}

/** What is done about an error, which `variable` holds where it is given. */
export interface IrCatch {
  readonly variable?: string;
  readonly body: readonly IrStatement[];
}

/** Ends the function, with `value` as its result where one is given. */
export interface IrReturn {
  readonly type: "return";
  readonly value?: IrExpression;
}

/** Raises `value` as an error. */
export interface IrThrow {
  readonly type: "throw";
  readonly value: IrExpression;
}

/** Leaves the innermost loop. */
export interface IrBreak {
  readonly type: "break";
}

/** Goes on with the next round of the innermost loop. */
export interface IrContinue {
  readonly type: "continue";
}

/** Puts `value` in `target`, which begins to exist here where `declares` is true. */
export interface IrAssign {
  readonly type: "assign";
  readonly target: IrTarget;
  readonly value: IrExpression;
  readonly declares: boolean;
}

/** What can be assigned to. */
export type IrTarget = IrName | IrMember | IrIndex;

/** Works out `value` for what it does, a call for example, and drops the result. */
export interface IrEvaluate {
  readonly type: "evaluate";
  readonly value: IrExpression;
}

/** Something that has a value; `type` tells them apart. */
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

/** A text, its escapes read. */
export interface IrString {
  readonly type: "string";
  readonly value: string;
}

/** A number as an exact decimal, since binary floating point cannot hold them all. */
export interface IrNumber {
  readonly type: "number";
  readonly value: string;
}

/** True or false. */
export interface IrBoolean {
  readonly type: "boolean";
  readonly value: boolean;
}

/** The absence of a value. */
export interface IrNull {
  readonly type: "null";
}

/** The value of a variable, a parameter, a function or a host object. */
export interface IrName {
  readonly type: "name";
  readonly name: string;
}

/** Values in order. */
export interface IrList {
  readonly type: "list";
  readonly items: readonly IrExpression[];
}

/** Values by key, in the order in which they are written; no key comes twice. */
export interface IrMap {
  readonly type: "map";
  readonly entries: readonly { readonly key: string; readonly value: IrExpression }[];
}

/** Calls a function with arguments by place, then by name. */
export interface IrCall {
  readonly type: "call";
  readonly callee: IrExpression;
  readonly arguments: readonly IrExpression[];
  readonly named: readonly { readonly name: string; readonly value: IrExpression }[];
}

/** `object.name` */
export interface IrMember {
  readonly type: "member";
  readonly object: IrExpression;
  readonly name: string;
}

/** `object[index]` */
export interface IrIndex {
  readonly type: "index";
  readonly object: IrExpression;
  readonly index: IrExpression;
}

/** An operator with one operand. */
export interface IrUnary {
  readonly type: "unary";
  readonly operator: "not" | "negate";
  readonly operand: IrExpression;
}

/** An operator between two operands; `or` and `and` look at the right one only where the left one does not decide. */
export interface IrBinary {
  readonly type: "binary";
  readonly operator: IrBinaryOperator;
  readonly left: IrExpression;
  readonly right: IrExpression;
}

/** The operators that stand between two operands. */
export type IrBinaryOperator =
  "or" | "and" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%" | "**";
