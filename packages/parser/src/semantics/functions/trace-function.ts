import type * as tree from "../../syntax/tree.ts";
import type { Span } from "../../text/span.ts";
import type { Damage } from "./damage.ts";
import { createNameRecorder } from "./name-recorder.ts";
import type { Condition, StrayJump, Trace, Unreachable } from "./trace.ts";

/** The statement after which a body does not go on; undefined where it does. */
type Exit = Span | undefined;

/** Goes through a function once, along the ways that it may take, and notes what it comes by. */
export function traceFunction(node: tree.FunctionDeclaration, damage: Damage): Trace {
  const names = createNameRecorder(damage);
  const unreachable: Unreachable[] = [];
  const strayJumps: StrayJump[] = [];
  const conditions: Condition[] = [];
  const returns: { value?: tree.Return; bare?: tree.Return } = {};
  /** The loops around the current statement, innermost last. */
  const loops: { hasBreak: boolean }[] = [];
  let isDead = false;
  let hasLostStatement = false;
  /** How many statements so far end the function. */
  let ends = 0;

  function traceBody(body: readonly tree.Statement[]): Exit {
    const wasDead = isDead;
    let exit: Exit;
    for (const statement of body) {
      if (exit !== undefined && !isDead && statement.kind !== "damage") {
        const { start, end } = statement;
        const span = { start, end: body.at(-1)?.end ?? end };
        unreachable.push({ span, cause: exit });
        isDead = true;
      }
      exit = traceStatement(statement) ?? exit;
    }
    isDead = wasDead;
    return exit;
  }

  function traceStatement(statement: tree.Statement): Exit {
    switch (statement.kind) {
      case "if":
        return traceIf(statement);
      case "for-range":
        names.read(statement.from, statement.from, isDead);
        names.read(statement.to, statement.to, isDead);
        traceRounds(statement.body, statement.variable);
        return undefined;
      case "for-each":
        names.read(statement.iterable, statement.iterable, isDead);
        traceRounds(statement.body, statement.variable);
        return undefined;
      case "while":
        return traceWhile(statement);
      case "try":
        return traceTry(statement);
      case "return":
        return traceReturn(statement);
      case "throw":
        names.read(statement.value, statement, isDead);
        ends++;
        return statement;
      case "break":
      case "continue":
        return traceJump(statement);
      case "assignment":
        names.assign(statement, isDead);
        hasLostStatement ||= statement.target.kind === "missing" || statement.target.kind === "bare";
        return undefined;
      case "expression-statement":
        names.read(statement.expression, statement, isDead);
        return undefined;
      case "damage":
        hasLostStatement = true;
        return undefined;
    }
  }

  function traceIf({ branches, otherwise }: tree.If): Exit {
    const added: (readonly string[])[] = [];
    let exit: Exit;
    let leaves = otherwise !== undefined;
    const traceBranch = (body: readonly tree.Statement[]): void => {
      let left: Exit;
      const gained = names.apart(() => (left = traceBody(body)));
      // What a branch that leaves has done does not matter behind it.
      if (left === undefined) added.push(gained);
      leaves &&= left !== undefined;
      exit = left ?? exit;
    };
    for (const { condition, body } of branches) {
      names.read(condition, condition, isDead);
      conditions.push({ node: condition, isDamaged: damage.touches(condition), isEndlessByIntent: false });
      traceBranch(body);
    }
    if (otherwise !== undefined) traceBranch(otherwise);
    added.forEach(names.assume);
    return leaves ? exit : undefined;
  }

  function traceWhile({ condition, body }: tree.While): Exit {
    const endsBefore = ends;
    // Asked before the first round, so that no round can have given anything a value by then.
    names.read(condition, condition, isDead);
    const hasBreak = traceRounds(body);
    const isEndless = condition.kind === "boolean" && condition.value;
    const isEndlessByIntent = isEndless && (hasBreak || ends > endsBefore);
    conditions.push({ node: condition, isDamaged: damage.touches(condition), isEndlessByIntent });
    return isEndlessByIntent && !hasBreak ? condition : undefined;
  }

  /** Goes through the body of a loop and returns whether `berhenti` leaves it. What a round does, none may have done. */
  function traceRounds(body: readonly tree.Statement[], variable?: tree.Name | tree.Missing): boolean {
    const before = names.now();
    const loop = { hasBreak: false };
    loops.push(loop);
    names.enterLoop();
    names.declare(variable, "loop");
    traceBody(body);
    names.leaveLoop();
    loops.pop();
    names.assumeSince(before);
    return loop.hasBreak;
  }

  function traceTry({ body, handler, finalizer }: tree.Try): Exit {
    const before = names.now();
    let exit = traceBody(body);
    names.assumeSince(before);
    if (handler) {
      names.declare(handler.variable, "error");
      const left = traceBody(handler.body);
      exit &&= left;
      names.assumeSince(before);
    }
    return (finalizer && traceBody(finalizer)) ?? exit;
  }

  function traceReturn(node: tree.Return): Exit {
    if (node.value) names.read(node.value, node, isDead);
    if (!isDead) returns[node.value ? "value" : "bare"] ??= node;
    ends++;
    return node;
  }

  function traceJump(node: tree.Break | tree.Continue): Exit {
    const loop = loops.at(-1);
    if (loop === undefined) {
      strayJumps.push({ node, isDamaged: damage.touches(node) });
      return undefined;
    }
    if (node.kind === "break") loop.hasBreak = true;
    return node;
  }

  for (const parameter of node.parameters) names.declare(parameter, "parameter");
  const exit = traceBody(node.body);
  return {
    occurrences: names.occurrences,
    calls: names.calls,
    members: names.members,
    earlyReads: names.earlyReads,
    unreachable,
    strayJumps,
    conditions,
    valueReturn: returns.value,
    bareReturn: returns.bare,
    hasLostStatement,
    fallsOff: exit === undefined,
  };
}
