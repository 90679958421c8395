import type { Assignment, Expression, Missing, Name } from "../../syntax/tree.ts";
import type { Span } from "../../text/span.ts";
import { createAssigned } from "./assigned.ts";
import type { Damage } from "./damage.ts";
import { traceExpression, type ExpressionObserver } from "./trace-expression.ts";
import type { CallSite, EarlyRead, MemberSite, Occurrence, Use } from "./trace.ts";

/** Notes the names of a function as it is gone through, and which of them can have a value by then. */
export interface NameRecorder {
  readonly occurrences: readonly Occurrence[];
  readonly calls: readonly CallSite[];
  readonly members: readonly MemberSite[];
  readonly earlyReads: readonly EarlyRead[];
  /** Here an expression is worked out; `span` is what it stands on, for what is known of damage. `isDead`: it never is. */
  readonly read: (expression: Expression, span: Span, isDead: boolean) => void;
  readonly declare: (name: Name | Missing | undefined, use: Use) => void;
  readonly assign: (node: Assignment, isDead: boolean) => void;
  readonly enterLoop: () => void;
  readonly leaveLoop: () => void;
  /** Goes through a branch and gives back which names got a value in it; elsewhere they have none yet. */
  readonly apart: (branch: () => void) => readonly string[];
  readonly assume: (names: readonly string[]) => void;
  /** For `assumeSince`: what has been given a value somewhere since then may have one now. */
  readonly now: () => number;
  readonly assumeSince: (moment: number) => void;
}

/** A recorder at the beginning of a function. */
export function createNameRecorder(damage: Damage): NameRecorder {
  const occurrences: Occurrence[] = [];
  const calls: CallSite[] = [];
  const members: MemberSite[] = [];
  const earlyReads: EarlyRead[] = [];
  const assigned = createAssigned();
  /** Every name that has been given a value of its own, time and again. */
  const given: string[] = [];
  let loop: { readonly assigned: Set<string> } | undefined;
  let depth = 0;
  let isDamaged = false;
  let isDead = false;
  /** The names that the current expression cannot do without. */
  let needs = new Set<string>();

  const observer: ExpressionObserver = {
    name(node, use, isGuarded) {
      occurrences.push({ node, use, isDamaged });
      if (!isGuarded) needs.add(node.text);
      if (!isDead && !isDamaged && !assigned.has(node.text)) earlyReads.push({ node, loop });
    },
    call: (node) => calls.push({ node, isDamaged }),
    member: (node) => members.push({ node, isDamaged, isTarget: false }),
  };

  const give = (name: string): void => {
    assigned.add(name);
    given.push(name);
    loop?.assigned.add(name);
  };

  const read = (expression: Expression, span: Span, isNeverRun: boolean): void => {
    isDamaged = damage.touches(span);
    isDead = isNeverRun;
    needs = new Set();
    traceExpression(expression, observer);
  };

  const assignToName = (node: Assignment, target: Name, isNeverRun: boolean): void => {
    occurrences.push({ node: target, use: "write", isDamaged: damage.touches(node) });
    read(node.value, node, isNeverRun);
    // `x = x + 1` gives x nothing where it has nothing.
    if (needs.has(target.text)) assigned.add(target.text);
    else give(target.text);
  };

  return {
    occurrences,
    calls,
    members,
    earlyReads,
    read,
    declare(name, use) {
      if (name?.kind !== "name") return;
      occurrences.push({ node: name, use, isDamaged: damage.touches(name) });
      give(name.text);
    },
    assign(node, isNeverRun) {
      const { target } = node;
      if (target.kind === "name") return assignToName(node, target, isNeverRun);
      read(target, node, isNeverRun);
      const last = members.at(-1);
      if (last?.node === target) members[members.length - 1] = { ...last, isTarget: true };
      read(node.value, node, isNeverRun);
    },
    enterLoop() {
      if (depth++ === 0) loop = { assigned: new Set() };
    },
    leaveLoop() {
      if (--depth === 0) loop = undefined;
    },
    apart(branch) {
      const mark = assigned.mark();
      branch();
      return assigned.undo(mark);
    },
    assume: (names) => names.forEach(assigned.add),
    now: () => given.length,
    assumeSince(moment) {
      for (let i = moment; i < given.length; i++) assigned.add(given[i] as string);
    },
  };
}
