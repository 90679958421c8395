import { closings, Kind, types as T, type KindName } from "../tokens.ts";
import type * as tree from "../tree.ts";
import { bareNode, booleanNode, literalNode, nullNode, numberNode, stringNode } from "./leaves.ts";
import { binaryOperators, buildExpression, type Piece } from "./operators.ts";
import { TokenParser, type Choice } from "./token-parser.ts";

function tableOf(...names: readonly KindName[]): Uint8Array {
  const result = new Uint8Array(256);
  for (const name of names) result[Kind[name]] = 1;
  return result;
}

const endsValue = tableOf("Newline", "Comma", ...closings);
const closes = tableOf(...closings);
/** What cannot go on with an operand. */
const endsOperand = tableOf(
  ...(["Newline", "Comma", ...closings, "Then", "Do", "To", "Colon"] as const),
  ...(["Or", "And", "EqualEqual", "BangEqual", "Less", "LessEqual", "Greater", "GreaterEqual"] as const),
  ...(["Plus", "Minus", "Star", "Slash", "Percent", "StarStar", "Equals"] as const),
);

/** Values, keys and expressions. */
export abstract class ExpressionParser extends TokenParser {
  // What has no parts

  private readonly literals: Choice<tree.Expression> = [
    { ALT: () => this.stringNode(this.taken(this.CONSUME(T.String))) },
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Name))) },
    { ALT: () => numberNode(this.scan, this.taken(this.CONSUME(T.Number))) },
    { ALT: () => booleanNode(this.scan, this.taken(this.CONSUME(T.True)), true) },
    { ALT: () => booleanNode(this.scan, this.taken(this.CONSUME(T.False)), false) },
    { ALT: () => nullNode(this.scan, this.taken(this.CONSUME(T.Null))) },
    { ALT: () => this.bareNode(this.taken(this.CONSUME(T.Bare))) },
  ];

  /** The index of a token that has just been taken; the token itself says nothing but its kind. */
  protected taken(_token: unknown): number {
    return this.currIdx;
  }

  protected stringNode(index: number): tree.StringLiteral {
    return stringNode(this.scan, index);
  }
  protected bareNode(index: number): tree.Bare {
    return bareNode(this.scan, index);
  }

  /**
   * A literal or a name that stands by itself. That is most of what there is, and it needs no choosing: choosing is
   * what a parser spends its time in. Undefined where the rules have to look.
   */
  protected loneLiteral(isEnd: Uint8Array): tree.Expression | undefined {
    if (this.RECORDING_PHASE || isEnd[this.secondKind()] !== 1) return undefined;
    const node = literalNode(this.scan, this.currIdx + 1);
    if (node !== undefined) this.currIdx++;
    return node;
  }

  // What properties hold

  private readonly values: Choice<tree.Value> = [
    ...this.literals,
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.map) },
    { ALT: () => this.SUBRULE(this.negative) },
  ];
  private readonly callOnValue = (): readonly tree.Argument[] => this.SUBRULE(this.call);

  /** A value as properties have it: no operators, and only a name can be called. */
  protected readonly value = this.RULE("value", (): tree.Value => {
    const node = this.OR(this.values);
    const args = this.OPTION(this.callOnValue);
    if (args === undefined) return node;
    return { kind: "call", start: node.start, end: this.end(), callee: node, arguments: args };
  });

  private readonly negative = this.RULE("negative", (): tree.Value => {
    const start = this.nextStart();
    this.CONSUME(T.Minus);
    const operand = this.OPTION(() => numberNode(this.scan, this.taken(this.CONSUME(T.Number))));
    if (operand === undefined) this.complain("missing-value", this.end(), this.end(), {});
    return {
      kind: "unary",
      start,
      end: this.end(),
      operator: "-",
      operand: operand ?? this.missingNode(this.end()),
    };
  });

  // Expressions

  /** An expression where one must stand; where none does, that is told. */
  protected readonly expected = this.RULE("expected", (): tree.Expression => {
    return this.OPTION(() => this.SUBRULE(this.expression)) ?? this.missingExpression();
  });

  private missingExpression(): tree.Missing {
    const at = this.end();
    this.complain("missing-expression", at, at, {});
    return this.missingNode(at);
  }

  /** Operands and operators in a row; their strengths are sorted out afterwards. */
  protected readonly expression = this.RULE("expression", (): tree.Expression => {
    const pieces: Piece[] = [];
    const first = this.OR1([
      {
        ALT: () => {
          this.AT_LEAST_ONE(() => pieces.push(this.OR2(this.prefixes)));
          return this.OPTION1(this.anOperand) ?? this.missingExpression();
        },
      },
      { ALT: () => this.loneLiteral(endsOperand) ?? this.SUBRULE1(this.operand) },
    ]);
    pieces.push({ type: "operand", node: first });
    this.MANY1(() => {
      this.CONSUME(T.BinaryOperator);
      const operator = binaryOperators[this.kindOf(this.currIdx)] as tree.BinaryOperator;
      pieces.push({ type: "binary", operator, start: this.startOf(this.currIdx), end: this.end() });
      this.MANY2(() => pieces.push(this.OR3(this.morePrefixes)));
      pieces.push({ type: "operand", node: this.OPTION2(this.anotherOperand) ?? this.missingExpression() });
    });
    if (pieces.length === 1 || this.RECORDING_PHASE) return first;
    return buildExpression(pieces, (start, end, middle) => {
      // What is compared twice can be written twice, as long as nothing happens when it is worked out.
      const isPlain = middle.kind === "name" || middle.kind === "number";
      const text = `dan ${this.scan.text.slice(middle.start, middle.end)} `;
      const fix = isPlain ? [{ start, end: start, text }] : [];
      this.complain("comparison-chain", start, end, {}, { fix });
    });
  });
  private readonly anOperand = (): tree.Expression =>
    this.loneLiteral(endsOperand) ?? this.SUBRULE2(this.operand);
  private readonly anotherOperand = (): tree.Expression =>
    this.loneLiteral(endsOperand) ?? this.SUBRULE3(this.operand);

  private readonly prefixes: Choice<Piece> = [
    { ALT: () => this.prefix(this.taken(this.CONSUME1(T.Not)), "bukan") },
    { ALT: () => this.prefix(this.taken(this.CONSUME1(T.Minus)), "-") },
  ];
  private readonly morePrefixes: Choice<Piece> = [
    { ALT: () => this.prefix(this.taken(this.CONSUME2(T.Not)), "bukan") },
    { ALT: () => this.prefix(this.taken(this.CONSUME2(T.Minus)), "-") },
  ];
  private prefix(index: number, operator: tree.UnaryOperator): Piece {
    return { type: "prefix", operator, start: this.startOf(index), end: this.endOf(index) };
  }

  private readonly operand = this.RULE("operand", (): tree.Expression => {
    let node = this.OR1(this.primaries);
    this.MANY(() => {
      const apply = this.OR2(this.postfixes);
      if (!this.RECORDING_PHASE) node = apply(node);
    });
    return node;
  });
  private readonly primaries: Choice<tree.Expression> = [
    ...this.literals,
    { ALT: () => this.SUBRULE1(this.list) },
    { ALT: () => this.SUBRULE1(this.map) },
    { ALT: () => this.SUBRULE1(this.group) },
  ];

  /** What stands behind an operand, as what it makes of it. */
  private readonly postfixes: Choice<(node: tree.Expression) => tree.Expression> = [
    {
      ALT: () => {
        const args = this.SUBRULE(this.call);
        const end = this.end();
        return (node) => ({ kind: "call", start: node.start, end, callee: node, arguments: args });
      },
    },
    {
      ALT: () => {
        const name = this.SUBRULE(this.member);
        return (node) => ({ kind: "member", start: node.start, end: name.end, object: node, name });
      },
    },
    {
      ALT: () => {
        const index = this.SUBRULE(this.index);
        const end = this.end();
        return (node) => ({ kind: "index", start: node.start, end, object: node, index });
      },
    },
  ];

  private readonly member = this.RULE("member", (): tree.Name | tree.Missing => {
    this.CONSUME(T.Dot);
    const name = this.OPTION(() => this.OR(this.memberNames));
    if (name === undefined) this.complain("missing-name", this.end(), this.end(), {});
    return name ?? this.missingNode(this.end());
  });

  /** Behind a point every word is a name. */
  private readonly memberNames: Choice<tree.Name> = [
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Name))) },
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Word))) },
  ];

  private readonly index = this.RULE("index", (): tree.Expression => {
    this.CONSUME(T.LeftBracket);
    const expression = this.SUBRULE(this.expected);
    this.takeRestInBrackets();
    this.CONSUME(T.RightBracket);
    return expression;
  });

  private readonly group = this.RULE("group", (): tree.Expression => {
    this.CONSUME(T.LeftParen);
    const expression = this.SUBRULE(this.expected);
    this.takeRestInBrackets();
    this.CONSUME(T.RightParen);
    return expression;
  });

  // What stands in brackets. The lexer has seen to it that every bracket is closed by its like.

  /** Takes what stands between brackets, item by item; commas part them, and a last one is fine. */
  protected items(alternatives: Choice<unknown>): void {
    // True at the beginning and after a comma.
    let isOpen = true;
    this.MANY(() => {
      const begin = this.currIdx + 1;
      const isComma = this.nextKind() === Kind.Comma;
      this.OR(alternatives);
      if (this.RECORDING_PHASE) return;
      if (isComma ? isOpen : !isOpen) {
        if (isComma) this.complainUnexpected(begin);
        else this.complainMissing("missing-comma", this.endOf(begin - 1), ",");
      }
      isOpen = isComma;
    });
  }

  protected readonly separators: Choice<unknown> = [
    { ALT: () => this.CONSUME(T.Comma) },
    { ALT: () => this.SUBRULE(this.stray) },
  ];

  /** A token that has no business between brackets. */
  private readonly stray = this.RULE("stray", (): void => {
    this.CONSUME(T.StrayInBrackets);
    this.complainUnexpected(this.currIdx);
  });

  protected takeRestInBrackets(): void {
    if (this.RECORDING_PHASE || closes[this.nextKind()] !== 1) this.SUBRULE(this.restInBrackets);
  }

  /** Takes what is left before a closing bracket. */
  protected readonly restInBrackets = this.RULE("restInBrackets", (): void => {
    this.MANY(() => {
      this.complainUnexpected(this.currIdx + 1);
      this.OR(this.restsInBrackets);
    });
  });
  private readonly restsInBrackets: Choice<unknown> = [
    { ALT: () => this.SUBRULE(this.expression) },
    ...this.separators,
  ];

  private readonly list = this.RULE("list", (): tree.List => {
    const start = this.nextStart();
    const items: tree.Expression[] = [];
    this.CONSUME(T.LeftBracket);
    this.items([
      { ALT: () => items.push(this.loneLiteral(endsValue) ?? this.SUBRULE(this.expression)) },
      ...this.separators,
    ]);
    this.CONSUME(T.RightBracket);
    return { kind: "list", start, end: this.end(), items };
  });

  protected readonly call = this.RULE("call", (): readonly tree.Argument[] => {
    const args: tree.Argument[] = [];
    this.CONSUME(T.LeftParen);
    this.items([{ ALT: () => args.push(this.SUBRULE(this.argument)) }, ...this.separators]);
    this.CONSUME(T.RightParen);
    const named = args.findIndex(({ name }) => name !== undefined);
    const late = named < 0 ? undefined : args.slice(named).find(({ name }) => name === undefined);
    if (late) this.complainLate(late, args, named);
    return args;
  });

  /** An argument without a name belongs before the first one with a name. */
  private complainLate(late: tree.Argument, args: readonly tree.Argument[], named: number): void {
    const { start, end } = late;
    const before = args[args.indexOf(late) - 1];
    const to = args[named]?.start ?? start;
    const fix = [
      { start: to, end: to, text: `${this.scan.text.slice(start, end)}, ` },
      { start: before?.end ?? start, end, text: "" },
    ];
    this.complain("misplaced-argument", start, end, {}, { fix });
  }

  private readonly argument = this.RULE("argument", (): tree.Argument => {
    const start = this.nextStart();
    const first = this.loneLiteral(endsValue) ?? this.SUBRULE1(this.expression);
    let name: tree.Name | undefined;
    let value = first;
    this.OPTION(() => {
      this.CONSUME(T.Equals);
      if (!this.RECORDING_PHASE && first.kind !== "name") this.complainUnexpected(this.currIdx);
      name = first?.kind === "name" ? first : undefined;
      value = this.SUBRULE2(this.expected);
    });
    return { kind: "argument", start, end: this.end(), name, value };
  });

  private readonly map = this.RULE("map", (): tree.MapLiteral => {
    const start = this.nextStart();
    const entries: tree.MapEntry[] = [];
    this.CONSUME(T.LeftBrace);
    this.items([
      { ALT: () => entries.push(this.SUBRULE(this.mapEntry)) },
      { ALT: () => this.CONSUME(T.Comma) },
      { ALT: () => this.SUBRULE(this.strayInMap) },
    ]);
    this.CONSUME(T.RightBrace);
    if (!this.RECORDING_PHASE) this.checkKeys(entries);
    return { kind: "map", start, end: this.end(), entries };
  });

  private checkKeys(entries: readonly tree.MapEntry[]): void {
    const seen = new Map<string, tree.Key>();
    entries.forEach(({ key, end }, index) => {
      const name = key.kind === "string" ? key.value : key.text;
      const first = seen.get(name);
      // With the entry goes the comma before it, unless lines and their comments stand between.
      const from = entries[index - 1]?.end ?? key.start;
      const isOnOneLine = !/[\r\n]/.test(this.scan.text.slice(from, end));
      const fix = isOnOneLine ? [{ start: from, end, text: "" }] : [];
      if (first) this.say("duplicate-key", key.start, key.end, { name }, { related: [first], fix });
      else seen.set(name, key);
    });
  }

  /** A value without a key, or what has no business between brackets at all. */
  private readonly strayInMap = this.RULE("strayInMap", (): void => {
    this.complainUnexpected(this.currIdx + 1);
    this.OR(this.straysInMap);
  });
  private readonly straysInMap: Choice<unknown> = [
    { ALT: () => this.CONSUME(T.Number) },
    { ALT: () => this.SUBRULE(this.negative) },
    { ALT: () => this.CONSUME(T.StrayInMap) },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.map) },
  ];

  private readonly mapEntry = this.RULE("mapEntry", (): tree.MapEntry => {
    const key = this.takeKey(true);
    const isCut = this.isHyphenNext();
    const separator = this.OPTION(() => this.OR(this.mapSeparators));
    const value = this.OPTION2(() => this.loneLiteral(endsValue) ?? this.SUBRULE(this.expression));
    if (separator === undefined && isCut) this.complain("missing-equals", key.end, key.end, {});
    else if (separator === undefined) this.complainMissing("missing-equals", key?.end ?? 0, " =");
    else if (value === undefined) this.complain("missing-value", this.end(), this.end(), {});
    const node = value ?? this.missingNode(this.end());
    return { kind: "map-entry", start: key?.start ?? 0, end: this.end(), key, value: node };
  });
  private readonly mapSeparators: Choice<unknown> = [
    { ALT: () => this.CONSUME(T.Equals) },
    { ALT: () => this.CONSUME(T.Colon) },
  ];

  /** The name of an entry of a map; words of the language are names here. */
  private readonly mapKey = this.RULE("mapKey", (): tree.Key => this.OR(this.mapKeys));

  protected takeKey(inMap = false): tree.Key {
    if (!this.RECORDING_PHASE && this.nextKind() === Kind.Name)
      return this.nameNode(this.taken(this.CONSUME(T.Name)));
    return inMap ? this.SUBRULE(this.mapKey) : this.SUBRULE(this.key);
  }

  /** The name of a property or a section. */
  protected readonly key = this.RULE("key", (): tree.Key => this.OR(this.keys));
  private readonly keys: Choice<tree.Key> = [
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Name))) },
    { ALT: () => this.stringNode(this.taken(this.CONSUME(T.String))) },
    { ALT: () => this.bareNode(this.taken(this.CONSUME(T.Bare))) },
  ];
  private readonly mapKeys: Choice<tree.Key> = [
    ...this.keys,
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Word))) },
  ];
}
