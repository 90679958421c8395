import { Kind, types as T } from "../tokens.ts";
import type * as tree from "../tree.ts";
import { ExpressionParser } from "./expression-parser.ts";
import type { Choice } from "./token-parser.ts";

/** What follows the name of a loop's variable; where one of them stands in its place, the name is missing. */
const loopWords: ReadonlySet<number> = new Set([Kind.From, Kind.In]);

const endsHead: ReadonlySet<number> = new Set([Kind.Colon, Kind.Newline]);

/** Functions and their statements. */
export abstract class StatementParser extends ExpressionParser {
  private statements: tree.Statement[] = [];
  /** Something is wrong with the statement above, which may be what a clause belongs to. */
  private isAfterTrouble = false;

  // Lines

  protected takeRest(): number {
    return !this.RECORDING_PHASE && this.nextKind() === Kind.Newline ? -1 : this.SUBRULE(this.rest);
  }

  /** Takes what is left of a line and returns the index of its first token; -1 where nothing is left. */
  protected readonly rest = this.RULE("rest", (): number => {
    let first = -1;
    this.MANY(() => {
      this.CONSUME(T.Anything);
      if (first < 0) first = this.currIdx;
    });
    return first;
  });

  /** The end of a line after which nothing deeper may stand. */
  private readonly endOfLine = this.RULE("endOfLine", (): void => {
    const extra = this.takeRest();
    if (extra >= 0) this.complainUnexpected(extra);
    const isDamaged = !this.RECORDING_PHASE && this.isLineDamaged();
    const outer = this.lineStart();
    this.CONSUME(T.Newline);
    this.OPTION(() => {
      const take = (): readonly tree.Statement[] => this.SUBRULE(this.body);
      const inner = isDamaged ? this.silently(take) : take();
      if (isDamaged || this.RECORDING_PHASE) return;
      this.sayIndented(inner, outer);
      for (const statement of inner) this.statements.push(statement);
    });
  });

  /** The end of a line that opens a body, and the body. */
  private readonly opening = this.RULE("opening", (): readonly tree.Statement[] => {
    const end = this.end();
    const colon = this.OPTION1(() => this.taken(this.CONSUME(T.Colon)));
    const extra = this.takeRest();
    if (extra >= 0) this.complainUnexpected(extra);
    else if (colon === undefined) this.complainMissing("missing-colon", end, ":");
    this.CONSUME(T.Newline);
    return this.OPTION2(() => this.SUBRULE(this.body)) ?? [];
  });

  private readonly body = this.RULE("body", (): readonly tree.Statement[] => {
    const outer = this.statements;
    const own: tree.Statement[] = [];
    this.CONSUME(T.Indent);
    this.statements = own;
    let isTroubled = false;
    this.MANY(() => {
      const start = this.beginLine();
      const told = this.scan.diagnostics.length;
      this.isAfterTrouble = isTroubled;
      const index = own.length;
      const statement = this.OR(this.choices);
      // What a badly indented line brings in stands behind the statement above it.
      if (statement) own.splice(index, 0, statement);
      else if (!this.RECORDING_PHASE) own.splice(index, 0, { kind: "damage", start, end: this.end() });
      isTroubled = this.scan.diagnostics.length > told;
    });
    this.statements = outer;
    this.CONSUME(T.Dedent);
    return own;
  });

  // Functions

  /** A function in a block. */
  protected readonly functionDeclaration = this.RULE("functionDeclaration", (): tree.FunctionDeclaration => {
    const start = this.beginLine();
    this.CONSUME(T.Function);
    const name = this.SUBRULE(this.variable);
    const parameters = this.OPTION(() => this.SUBRULE(this.parameters));
    if (parameters === undefined && !this.RECORDING_PHASE) {
      const at = this.end();
      // Behind anything else the name is not whole.
      const isAlone = endsHead.has(this.nextKind());
      const fix = isAlone ? [{ start: at, end: at, text: "()" }] : [];
      const text = name.kind === "name" ? name.text : "nama";
      this.complain("missing-parameters", at, at, { name: text }, { fix });
    }
    const body = this.SUBRULE(this.opening);
    return { kind: "function", start, end: this.end(), name, parameters: parameters ?? [], body };
  });

  private readonly parameters = this.RULE("parameters", (): readonly tree.Name[] => {
    const names: tree.Expression[] = [];
    this.CONSUME(T.LeftParen);
    this.items([{ ALT: () => names.push(this.SUBRULE(this.expression)) }, ...this.separators]);
    this.CONSUME(T.RightParen);
    if (this.RECORDING_PHASE) return [];
    const wrong = names.find(({ kind }) => kind !== "name");
    if (wrong) this.complain("missing-name", wrong.start, wrong.end, {});
    return names.filter((node) => node.kind === "name");
  });

  /** The name that a function, a loop or a handler gives to something. */
  private readonly variable = this.RULE("variable", (): tree.Name | tree.Missing => {
    const name = this.OPTION(() => this.nameNode(this.taken(this.CONSUME(T.Name))));
    if (name !== undefined) return name;
    const next = this.currIdx + 1;
    const isLeftOut = loopWords.has(this.nextKind());
    if (this.isReserved(next) && !isLeftOut) this.complainReserved(next);
    else this.complain("missing-name", this.nextStart(), this.nextStart(), {});
    return this.missingNode(this.end());
  });

  private isReserved(index: number): boolean {
    return /^\p{L}/u.test(this.textOf(index)) && this.scan.tokens.kinds[index] !== Kind.Bare;
  }

  private complainReserved(index: number): void {
    if (!this.isReserved(index)) return this.complainUnexpected(index);
    this.complain("reserved-word", this.startOf(index), this.endOf(index), { word: this.textOf(index) });
  }

  // Statements

  private readonly ifStatement = this.RULE("ifStatement", (): tree.If => {
    const start = this.nextStart();
    const branches: { condition: tree.Expression; body: readonly tree.Statement[] }[] = [];
    let otherwise: readonly tree.Statement[] | undefined;
    this.CONSUME1(T.If);
    const condition = this.SUBRULE1(this.expected);
    this.SUBRULE1(this.then);
    branches.push({ condition, body: this.SUBRULE1(this.opening) });
    this.MANY(() => {
      this.beginLine();
      const word = this.taken(this.CONSUME(T.Else));
      if (otherwise !== undefined) this.complainOrphan(word);
      const next = this.OPTION(() => {
        this.CONSUME2(T.If);
        const expression = this.SUBRULE2(this.expected);
        this.SUBRULE2(this.then);
        return expression;
      });
      const body = this.SUBRULE2(this.opening);
      if (next !== undefined) branches.push({ condition: next, body });
      else otherwise = body;
    });
    return { kind: "if", start, end: this.end(), branches, otherwise };
  });

  private readonly then = this.RULE("then", (): void => {
    const word = this.OPTION(() => this.CONSUME(T.Then));
    if (word !== undefined) return;
    // In a condition a single = is meant to compare.
    if (this.nextKind() === Kind.Equals) this.complainUnexpected(this.currIdx + 1);
    else this.complainWord("maka", true);
  });

  /** A word is missing; it can be put in where what should follow it does follow. */
  private complainWord(word: string, isSure: boolean): void {
    const at = this.end();
    const fix = isSure ? [{ start: at, end: at, text: ` ${word}` }] : [];
    this.complain("missing-word", at, at, { word }, { fix });
  }

  private complainOrphan(index: number): void {
    this.complain("orphan-clause", this.startOf(index), this.endOf(index), { word: this.textOf(index) });
  }

  private readonly forStatement = this.RULE("forStatement", (): tree.ForRange | tree.ForEach => {
    const start = this.nextStart();
    this.CONSUME(T.For);
    const variable = this.SUBRULE(this.variable);
    const range = this.OPTION1(() =>
      this.OR([{ ALT: () => this.countRange() }, { ALT: () => this.eachOf() }]),
    );
    if (range === undefined) this.complainWord("dalam", false);
    this.OPTION3(() => this.CONSUME(T.Do));
    const body = this.SUBRULE(this.opening);
    const end = this.end();
    if (range?.to !== undefined) {
      return { kind: "for-range", start, end, variable, from: range.first, to: range.to, body };
    }
    const iterable = range?.first ?? this.missingNode(variable?.end ?? 0);
    return { kind: "for-each", start, end, variable, iterable, body };
  });

  private countRange(): { first: tree.Expression; to: tree.Expression | undefined } {
    this.CONSUME(T.From);
    const first = this.SUBRULE1(this.expected);
    const to = this.OPTION2(() => {
      this.CONSUME(T.To);
      return this.SUBRULE2(this.expected);
    });
    if (to === undefined) this.complainWord("sampai", false);
    return { first, to: to ?? this.missingNode(this.end()) };
  }

  private eachOf(): { first: tree.Expression; to: undefined } {
    this.CONSUME(T.In);
    return { first: this.SUBRULE3(this.expected), to: undefined };
  }

  private readonly whileStatement = this.RULE("whileStatement", (): tree.While => {
    const start = this.nextStart();
    this.CONSUME(T.While);
    const condition = this.SUBRULE(this.expected);
    this.OPTION(() => this.CONSUME(T.Do));
    const body = this.SUBRULE(this.opening);
    return { kind: "while", start, end: this.end(), condition, body };
  });

  private readonly tryStatement = this.RULE("tryStatement", (): tree.Try => {
    const start = this.nextStart();
    const word = this.taken(this.CONSUME(T.Try));
    const body = this.SUBRULE(this.opening);
    let handler: tree.Try["handler"];
    let finalizer: tree.Try["finalizer"];
    this.MANY(() => {
      this.beginLine();
      const index = this.currIdx + 1;
      const clause = this.OR(this.clauseKinds);
      if (finalizer || (handler && clause?.handler)) this.complainOrphan(index);
      handler ??= clause?.handler;
      finalizer ??= clause?.finalizer;
    });
    if (!handler && !finalizer) this.say("missing-handler", this.startOf(word), this.endOf(word), {});
    return { kind: "try", start, end: this.end(), body, handler, finalizer };
  });

  private readonly clauseKinds: Choice<Partial<Pick<tree.Try, "handler" | "finalizer">>> = [
    { ALT: () => ({ handler: this.SUBRULE(this.handler) }) },
    { ALT: () => ({ finalizer: this.SUBRULE(this.finalizer) }) },
  ];

  private readonly handler = this.RULE("handler", (): NonNullable<tree.Try["handler"]> => {
    this.CONSUME(T.Catch);
    const variable = this.OPTION(() =>
      this.OR([
        { ALT: () => this.nameNode(this.taken(this.CONSUME1(T.Name))) },
        {
          ALT: () => {
            this.CONSUME(T.LeftParen);
            const name = this.SUBRULE(this.variable);
            this.takeRestInBrackets();
            this.CONSUME(T.RightParen);
            return name;
          },
        },
      ]),
    );
    const body = this.SUBRULE(this.opening);
    return { variable: variable?.kind === "name" ? variable : undefined, body };
  });

  private readonly finalizer = this.RULE("finalizer", (): readonly tree.Statement[] => {
    this.CONSUME(T.Finally);
    return this.SUBRULE(this.opening);
  });

  private readonly returnStatement = this.RULE("returnStatement", (): tree.Return => {
    const start = this.nextStart();
    this.CONSUME(T.Return);
    const value = this.OPTION(() => this.SUBRULE(this.expression));
    const end = this.end();
    this.SUBRULE(this.endOfLine);
    return { kind: "return", start, end, value };
  });

  private readonly throwStatement = this.RULE("throwStatement", (): tree.Throw => {
    const start = this.nextStart();
    this.CONSUME(T.Throw);
    const value = this.SUBRULE(this.expected);
    const end = this.end();
    this.SUBRULE(this.endOfLine);
    return { kind: "throw", start, end, value };
  });

  private readonly jump = this.RULE("jump", (): tree.Break | tree.Continue => {
    const start = this.nextStart();
    const kind = this.OR([
      { ALT: () => (this.CONSUME(T.Break), "break" as const) },
      { ALT: () => (this.CONSUME(T.Continue), "continue" as const) },
    ]);
    const end = this.end();
    this.SUBRULE(this.endOfLine);
    return { kind, start, end };
  });

  /** An assignment, or an expression by itself. */
  private readonly assignment = this.RULE("assignment", (): tree.Assignment | tree.ExpressionStatement => {
    const start = this.nextStart();
    const { declares, target } = this.OR(this.targets);
    const value = this.OPTION2(() => {
      this.CONSUME(T.Equals);
      return this.SUBRULE2(this.expected);
    });
    const end = this.end();
    if (value !== undefined && !this.RECORDING_PHASE) this.checkTarget(target);
    if (value === undefined && declares) {
      this.complain("missing-equals", end, end, {});
    }
    this.SUBRULE(this.endOfLine);
    if (value === undefined && !declares)
      return { kind: "expression-statement", start, end, expression: target };
    return { kind: "assignment", start, end, declares, target, value: value ?? this.missingNode(end) };
  });

  private readonly targets: Choice<{ declares: boolean; target: tree.Expression }> = [
    { ALT: () => (this.CONSUME(T.Let), { declares: true, target: this.SUBRULE1(this.expected) }) },
    { ALT: () => ({ declares: false, target: this.SUBRULE3(this.expression) }) },
  ];

  private checkTarget(target: tree.Expression): void {
    const isTarget = ["name", "member", "index", "missing", "bare"].includes(target.kind);
    if (!isTarget) this.complain("invalid-target", target.start, target.end, {});
  }

  /** `sebaliknya`, `tangkap` or `akhirnya` with nothing above it that it belongs to; what it opens belongs to the damage. */
  private readonly orphan = this.RULE("orphan", (): undefined => {
    this.OR(this.clauseWords);
    if (!this.isAfterTrouble) this.complainOrphan(this.currIdx);
    this.SUBRULE(this.damagedLine);
  });

  private readonly clauseWords: Choice<unknown> = [
    { ALT: () => this.CONSUME(T.Else) },
    { ALT: () => this.CONSUME(T.Catch) },
    { ALT: () => this.CONSUME(T.Finally) },
  ];

  private readonly strayStatement = this.RULE("strayStatement", (): undefined => {
    this.CONSUME(T.StrayInBody);
    this.complainUnexpected(this.currIdx);
    this.SUBRULE(this.damagedLine);
  });

  private readonly damagedLine = this.RULE("damagedLine", (): void => {
    this.SUBRULE(this.rest);
    this.CONSUME(T.Newline);
    this.OPTION(() => this.silently(() => this.SUBRULE(this.body)));
  });

  private readonly choices: Choice<tree.Statement | undefined> = [
    { ALT: () => this.SUBRULE(this.ifStatement) },
    { ALT: () => this.SUBRULE(this.forStatement) },
    { ALT: () => this.SUBRULE(this.whileStatement) },
    { ALT: () => this.SUBRULE(this.tryStatement) },
    { ALT: () => this.SUBRULE(this.returnStatement) },
    { ALT: () => this.SUBRULE(this.throwStatement) },
    { ALT: () => this.SUBRULE(this.jump) },
    { ALT: () => this.SUBRULE(this.assignment) },
    { ALT: () => this.SUBRULE(this.orphan) },
    { ALT: () => this.SUBRULE(this.strayStatement) },
  ];
}
