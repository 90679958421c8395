import type { Break, Call, Continue, Expression, Member, Name, Return } from "../../syntax/tree.ts";
import type { Span } from "../../text/span.ts";

/** How a name is used where it stands; the first four declare it. */
export type Use = "parameter" | "loop" | "error" | "write" | "read" | "call";

/** A name where it stands in a function. */
export interface Occurrence {
  readonly node: Name;
  readonly use: Use;
  /** The syntax of its line has been told to be wrong, so that nothing more is said of it. */
  readonly isDamaged: boolean;
}

/** A call in a function. */
export interface CallSite {
  readonly node: Call;
  readonly isDamaged: boolean;
}

/** A member of something, `a.b`, in a function. */
export interface MemberSite {
  readonly node: Member;
  readonly isDamaged: boolean;
  /** It is given a value. */
  readonly isTarget: boolean;
}

/** A loop that is in no other, with the names that get a first value in it. */
export interface OuterLoop {
  readonly assigned: ReadonlySet<string>;
}

/** A use of a name to which no way through the function gives a value before; save earlier rounds of `loop`, that is. */
export interface EarlyRead {
  readonly node: Name;
  readonly loop: OuterLoop | undefined;
}

/** Statements that are never run, to the end of their body, and the statement because of which they are not. */
export interface Unreachable {
  readonly span: Span;
  readonly cause: Span;
}

/** A `berhenti` or a `lanjut` that stands in no loop. */
export interface StrayJump {
  readonly node: Break | Continue;
  readonly isDamaged: boolean;
}

/** What a `jika` or a `selama` asks. */
export interface Condition {
  readonly node: Expression;
  readonly isDamaged: boolean;
  /** `selama benar` with a way out of it. */
  readonly isEndlessByIntent: boolean;
}

/** All that one pass over a function comes by. */
export interface Trace {
  readonly occurrences: readonly Occurrence[];
  readonly calls: readonly CallSite[];
  readonly members: readonly MemberSite[];
  /** Names are in it whether they are variables or not. */
  readonly earlyReads: readonly EarlyRead[];
  readonly unreachable: readonly Unreachable[];
  readonly strayJumps: readonly StrayJump[];
  readonly conditions: readonly Condition[];
  /** The first `kembalikan` with a value that can be reached. */
  readonly valueReturn: Return | undefined;
  /** The first one without a value. */
  readonly bareReturn: Return | undefined;
  /** Some statement could not be made out at all, or it is not known what it gives a value to. */
  readonly hasLostStatement: boolean;
  /** The end of the function can be reached. */
  readonly fallsOff: boolean;
}
