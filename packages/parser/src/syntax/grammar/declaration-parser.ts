import type { Scan } from "../lexer/scan.ts";
import { Kind, types as T } from "../tokens.ts";
import type * as tree from "../tree.ts";
import { fixDashList } from "./dash-list.ts";
import { StatementParser } from "./statement-parser.ts";
import { rangeOperators } from "./operators.ts";
import { readPlainLine } from "./plain-line.ts";
import { isText, isWithin, leaveWords, quoted, readSentence } from "./sentence.ts";
import type { Choice } from "./token-parser.ts";

/** A line of a block as it is written, before it is decided what it is. */
interface KeyedLine {
  readonly start: number;
  readonly key: tree.Key;
  /** Equals, Colon or -1. */
  readonly separator: number;
  readonly separatorAt: number;
  readonly value: tree.Value | undefined;
  /** The first token that is left over; -1 where none is. */
  readonly extra: number;
  readonly end: number;
  /** The next line stands deeper. */
  readonly isDeeper: boolean;
}

/** What stands behind a key. */
interface Held {
  readonly value?: tree.Value;
  readonly alternatives?: tree.Range[][];
}

const wordyKinds: ReadonlySet<number> = new Set([Kind.Name, Kind.String, Kind.Bare, Kind.Colon]);
const layoutKinds: ReadonlySet<number> = new Set([Kind.Newline, Kind.Indent, Kind.Dedent]);

const endsLine = new Uint8Array(256);
endsLine[Kind.Newline] = 1;

/** The grammar: a declaration, and what its block may hold. */
export class DeclarationParser extends StatementParser {
  private entries: tree.Entry[] = [];
  private readonly readsPlainLines: boolean;

  /**
   * @param validate Looks for ambiguities in the grammar, which costs some milliseconds; a test does.
   * @param readsPlainLines Passes the rules by where a line is plain; a test compares that with the rules alone.
   */
  constructor(validate = false, readsPlainLines = true) {
    super(validate);
    this.readsPlainLines = readsPlainLines;
    this.performSelfAnalysis();
  }

  /** The declaration that the tokens of a segment make; what is wrong with them is added to the scan's diagnostics. */
  parse(scan: Scan): tree.Declaration {
    this.feed(scan);
    return this.declaration();
  }

  private readonly declaration = this.RULE("declaration", (): tree.Declaration => {
    const start = this.beginLine();
    const words: tree.Key[] = [];
    this.MANY(() => words.push(this.OR(this.headWords)));
    const separator = this.OPTION1(this.aSeparator) ?? -1;
    const separatorAt = this.currIdx;
    const extra = this.takeRest();
    const end = this.end();
    this.CONSUME(T.Newline);
    const isProperty = words.length === 1 && separator === Kind.Equals && extra >= 0;
    if (isProperty) this.complainUnindented(start, words[0] as tree.Key);
    else if (words.length === 0 && this.isDash(extra)) this.complainDash(extra);
    else if (extra >= 0) this.complainUnexpected(extra);
    else if (separator === Kind.Equals) this.complainSeparator("equals-for-colon", separatorAt, ":");
    else if (separator < 0) this.complainHead(words, end);
    const entries = this.OPTION2(this.aBlock) ?? [];
    return { kind: "declaration", start, end: this.end(), words, entries };
  });

  /** Words with nothing deeper below them need not be a head: what a colon would make of a sentence is no better. */
  private complainHead(words: readonly tree.Key[], end: number): void {
    const isHead = this.nextKind() === Kind.Indent || words.some(({ kind }) => kind === "string");
    if (isHead) this.complainMissing("missing-colon", end, ":");
    else this.complain("missing-colon", end, end, {});
  }

  /** `versi = "1.0.0"` in the first column belongs to the block above it. */
  private complainUnindented(start: number, { end }: tree.Key): void {
    this.complain("missing-indentation", start, end, {}, { fix: [{ start, end: start, text: "    " }] });
  }

  private readonly headWords: Choice<tree.Key> = [
    { ALT: () => this.nameNode(this.taken(this.CONSUME(T.Name))) },
    { ALT: () => this.stringNode(this.taken(this.CONSUME(T.String))) },
    { ALT: () => this.bareNode(this.taken(this.CONSUME(T.Bare))) },
  ];
  private readonly aBlock = (): tree.Entry[] => this.SUBRULE(this.block);
  private readonly aSeparator = (): number => {
    this.CONSUME(T.Separator);
    return this.kindOf(this.currIdx);
  };

  private readonly block = this.RULE("block", (): tree.Entry[] => {
    const outer = this.entries;
    const own: tree.Entry[] = [];
    this.CONSUME(T.Indent);
    this.entries = own;
    this.MANY(this.anEntry);
    this.entries = outer;
    this.CONSUME(T.Dedent);
    return own;
  });
  private readonly anEntry = (): void => {
    if (!this.takePlainLines()) this.OR(this.entryKinds);
  };
  /** Takes lines and sections for as long as nothing about them has to be chosen; whether there were any. */
  private takePlainLines(): boolean {
    if (this.RECORDING_PHASE || !this.readsPlainLines) return false;
    const first = this.currIdx;
    for (;;) {
      const line = readPlainLine(this.scan, this.currIdx + 1);
      if (line !== undefined) {
        this.entries.push(line.entry);
        this.currIdx = line.last;
      } else if (this.isPlainOpener()) {
        const key = this.nameNode(this.currIdx + 1);
        this.currIdx += 3;
        const entries = this.aBlock();
        this.mendDashes(key, entries);
        this.entries.push({ kind: "section", start: key.start, end: this.end(), key, entries });
      } else break;
    }
    return this.currIdx > first;
  }
  private readonly entryKinds: Choice<void> = [
    { ALT: () => this.SUBRULE(this.keyed) },
    { ALT: () => void this.entries.push(this.SUBRULE(this.functionDeclaration)) },
    { ALT: () => this.SUBRULE(this.strayLine) },
  ];

  /** Whether `name:` and a deeper line come next. */
  private isPlainOpener(): boolean {
    const next = this.currIdx + 1;
    return (
      this.kindOf(next) === Kind.Name &&
      this.kindOf(next + 1) === Kind.Colon &&
      this.kindOf(next + 2) === Kind.Newline &&
      this.kindOf(next + 3) === Kind.Indent
    );
  }

  /** A property, a section or a requirement: all begin with a key. */
  private readonly keyed = this.RULE("keyed", (): void => {
    const start = this.beginLine();
    const key = this.takeKey();
    const separator = this.OPTION1(this.aSeparator) ?? -1;
    const separatorAt = this.currIdx;
    const held = this.OPTION2(() => this.OR(this.heldKinds));
    const extra = this.takeRest();
    const end = this.end();
    this.CONSUME(T.Newline);
    const isDeeper = this.nextKind() === Kind.Indent;
    const { value, alternatives } = held ?? {};
    const line: KeyedLine = { start, key, separator, separatorAt, value, extra, end, isDeeper };
    if (this.RECORDING_PHASE) this.OPTION3(this.aBlock);
    else if (alternatives !== undefined) this.finishRequirement(line, alternatives);
    else this.finishKeyed(line);
  });
  /** A line holds a value or ranges; what follows either is left over. */
  private readonly heldKinds: Choice<Held> = [
    { ALT: () => ({ alternatives: this.SUBRULE(this.ranges) }) },
    { ALT: () => ({ value: this.aValue() }) },
  ];
  private readonly aValue = (): tree.Value => this.loneLiteral(endsLine) ?? this.SUBRULE(this.value);

  /** Decides what a line with a key is, says what is wrong with it, and takes the block below it. */
  private finishKeyed(line: KeyedLine): void {
    const { start, key, separator, separatorAt, value, extra, end, isDeeper } = line;
    const isBlockOpener = isDeeper && ((value === undefined && extra < 0) || this.isWordyOpener());
    if (isBlockOpener) this.checkOpener(line);
    if (isBlockOpener || (separator === Kind.Colon && value === undefined && extra < 0)) {
      const entries = isDeeper ? this.OPTION3(this.aBlock) : undefined;
      if (entries !== undefined && separator === Kind.Colon) this.mendDashes(key, entries);
      this.entries.push({ kind: "section", start, end: this.end(), key, entries: entries ?? [] });
      return;
    }
    if (separator < 0 && key.kind === "string") {
      const version = value === undefined ? undefined : this.lastString();
      const suggestion = `"${key.value}" = "${version ?? "*"}"`;
      this.complain(
        "invalid-requirement",
        start,
        end,
        { suggestion },
        { fix: [{ start, end, text: suggestion }] },
      );
      this.addDamage(start, end);
    } else if (separator < 0 && extra >= 0) {
      this.complainUnexpected(value === undefined ? extra : this.indexAt(value.start));
      this.addDamage(start, end);
    } else {
      this.checkProperty(line);
      const node = value ?? this.missingNode(this.endOf(separatorAt));
      this.entries.push({ kind: "property", start, end, key, value: node });
    }
    this.takeDeeper(line);
  }

  /** Whether the line is but words and colons, and ends in a colon. */
  private isWordyOpener(): boolean {
    const last = this.currIdx - 1;
    if (this.kindOf(last) !== Kind.Colon) return false;
    let index = last;
    while (index > 0 && wordyKinds.has(this.kindOf(index))) index--;
    return layoutKinds.has(this.kindOf(index));
  }

  private checkOpener({ start, separator, separatorAt, extra, end }: KeyedLine): void {
    if (separator < 0 && extra >= 0) this.complain("several-words", start, end, {});
    else if (extra >= 0) this.complainUnexpected(extra);
    else if (separator === Kind.Equals) this.complainSeparator("equals-for-colon", separatorAt, ":");
    else if (separator < 0) this.complainMissing("missing-colon", end, ":");
  }

  private checkProperty({ key, separator, separatorAt, value, extra }: KeyedLine): void {
    if (extra >= 0) this.complainExtra(value?.start ?? this.startOf(extra), extra);
    else if (value === undefined)
      this.complain("missing-value", this.endOf(separatorAt), this.endOf(separatorAt), {});
    else if (separator < 0) this.complainMissing("missing-equals", key.end, " =");
    else if (separator === Kind.Colon) this.complainSeparator("colon-for-equals", separatorAt, "=");
  }

  /** More stands where a value should than one: a sentence without its quotes, or what cannot stand there. */
  private complainExtra(start: number, extra: number): void {
    const { scan } = this;
    const sentence = readSentence(scan, start, this.currIdx - 1);
    if (!sentence.isPlain) {
      if (sentence.words.length > 1) leaveWords(scan, sentence);
      this.complainUnexpected(extra);
      return;
    }
    if (isText(scan, sentence)) this.retract((found) => isWithin(found, sentence));
    const { end } = sentence;
    const text = scan.text.slice(start, end);
    const now = quoted(text);
    const fix = now === undefined ? [] : [{ start, end, text: now }];
    this.complain("unquoted-text", start, end, { text }, { fix });
  }

  /** Lines that stand deeper without a reason: part of the damage above them, or entries that are merely indented badly. */
  private takeDeeper({ isDeeper, start: outer }: KeyedLine): void {
    if (!isDeeper) return;
    const take = (): tree.Entry[] => this.OPTION3(this.aBlock) ?? [];
    if (this.isLineDamaged()) {
      this.silently(take);
      return;
    }
    const told = this.scan.diagnostics.length;
    const inner = take();
    // What is wrong with the deeper lines themselves may be why they stand there.
    if (this.scan.diagnostics.length === told) this.sayIndented(inner, outer);
    for (const entry of inner) this.entries.push(entry);
  }

  private complainSeparator(
    name: "equals-for-colon" | "colon-for-equals",
    index: number,
    sign: string,
  ): void {
    const span = { start: this.startOf(index), end: this.endOf(index) };
    // A colon stands right behind its word, an equals sign apart from it.
    const behind = this.endOf(index - 1);
    const edit = { start: behind, end: span.end, text: sign === "=" ? " =" : sign };
    this.complain<"equals-for-colon" | "colon-for-equals">(name, span.start, span.end, {}, { fix: [edit] });
  }

  /** Whether a token is the dash before an item of a YAML list. */
  private isDash(index: number): boolean {
    return this.kindOf(index) === Kind.Minus && /^(?:\s|$)/.test(this.scan.text.charAt(this.endOf(index)));
  }

  /** Whether the entry above this line is an item of the same list: all of them are one mistake, told at the first. */
  private isDashAbove(): boolean {
    const last = this.entries.at(-1);
    return last?.kind === "damage" && /^-\s/.test(this.scan.text.slice(last.start, last.start + 2));
  }

  private mendDashes({ end }: tree.Key, entries: readonly tree.Entry[]): void {
    if (entries[0]?.kind !== "damage") return;
    let last = this.currIdx;
    while (layoutKinds.has(this.kindOf(last))) last--;
    fixDashList(this.scan, end, entries, this.endOf(last));
  }

  private complainDash(index: number): void {
    this.complain("dash-list", this.startOf(index), this.endOf(index), {});
  }

  private addDamage(start: number, end: number): void {
    this.entries.push({ kind: "damage", start, end });
  }

  /** The index of the token of this line that begins at an offset. */
  private indexAt(offset: number): number {
    let index = this.currIdx;
    while (index > 0 && this.startOf(index) > offset) index--;
    return index;
  }

  /** The text of the last token of the line, where it is a string in plain quotes. */
  private lastString(): string | undefined {
    const index = this.currIdx - 1;
    if (this.scan.tokens.kinds[index] !== Kind.String) return undefined;
    return this.textOf(index).replace(/^"|"$/g, "");
  }

  // Requirements

  private readonly ranges = this.RULE("ranges", (): tree.Range[][] => {
    let joined: tree.Range[] = [this.SUBRULE(this.range)];
    const alternatives = [joined];
    this.MANY(() => {
      const isAlternative = this.OR(this.joins);
      const range = this.SUBRULE(this.nextRange);
      if (isAlternative) alternatives.push((joined = [range]));
      else joined.push(range);
    });
    return alternatives;
  });
  private readonly joins: Choice<boolean> = [
    { ALT: () => (this.CONSUME(T.Or), true) },
    { ALT: () => (this.CONSUME(T.And), false) },
  ];

  private readonly range = this.RULE("range", (): tree.Range => {
    const start = this.nextStart();
    this.CONSUME(T.RangeOperator);
    const operator = rangeOperators[this.kindOf(this.currIdx)] as tree.RangeOperator;
    const version = this.OPTION(this.aValue) ?? this.missingVersion();
    return { kind: "range", start, end: this.end(), operator, version };
  });

  /** A range behind `dan` or `atau`; people leave out its operator. */
  private readonly nextRange = this.RULE("nextRange", (): tree.Range => {
    const range = this.OPTION(() =>
      this.OR([{ ALT: () => this.SUBRULE(this.range) }, { ALT: () => this.versionAlone() }]),
    );
    if (range !== undefined) return range;
    const version = this.missingVersion();
    return { kind: "range", start: version.start, end: version.end, operator: "==", version };
  });

  private versionAlone(): tree.Range {
    const start = this.nextStart();
    const version = this.SUBRULE(this.value);
    this.complain("missing-operator", start, this.end(), {});
    return { kind: "range", start, end: this.end(), operator: "==", version };
  }

  private missingVersion(): tree.Missing {
    this.complain("missing-value", this.end(), this.end(), {});
    return this.missingNode(this.end());
  }
  private finishRequirement(line: KeyedLine, alternatives: tree.Range[][]): void {
    const { start, key, separator, separatorAt, extra, end } = line;
    const first = alternatives[0]?.[0];
    if (key.kind === "name" && first?.operator === "==" && separator < 0) {
      const sign = { start: first.start, end: first.start + 2 };
      this.complain("double-equals", sign.start, sign.end, {}, { fix: [{ ...sign, text: "=" }] });
      this.entries.push({ kind: "property", start, end, key, value: first.version });
      this.takeDeeper(line);
      return;
    }
    if (separator >= 0) this.complainUnexpected(separatorAt);
    else if (extra >= 0) this.complainUnexpected(extra);
    else if (key.kind !== "string") {
      const fix = [{ start: key.start, end: key.end, text: `"${key.text}"` }];
      this.complain("unquoted-text", key.start, key.end, { text: key.text }, { fix });
    }
    this.entries.push({ kind: "requirement", start, end, package: key, alternatives });
    this.takeDeeper(line);
  }

  /** A line that begins with what nothing begins with. */
  private readonly strayLine = this.RULE("strayLine", (): void => {
    const start = this.beginLine();
    this.CONSUME(T.StrayInBlock);
    if (!this.isDash(this.currIdx)) this.complainUnexpected(this.currIdx);
    else if (!this.isDashAbove()) this.complainDash(this.currIdx);
    this.SUBRULE(this.rest);
    this.addDamage(start, this.end());
    this.CONSUME(T.Newline);
    this.OPTION(() => this.silently(this.aBlock));
  });
}
