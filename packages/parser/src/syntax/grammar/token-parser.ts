import { EmbeddedActionsParser, type IToken } from "chevrotain";
import type { Arguments, Diagnostic, DiagnosticExtras } from "../../diagnostics/diagnostic.ts";
import type { DiagnosticName } from "../../diagnostics/catalogue.ts";
import { endOfLine, startOfLine } from "../characters.ts";
import { beginScan, type Scan } from "../lexer/scan.ts";
import { createTokenBuffer, flyweights, Kind, vocabulary } from "../tokens.ts";
import type * as tree from "../tree.ts";
import { lazyLookahead } from "./lazy-lookahead.ts";
import { nameNode } from "./leaves.ts";

/** What a rule chooses from. Made once: a parser spends its time in choosing. */
export type Choice<Result> = { ALT: () => Result }[];

/**
 * What all rules stand on: where the parser is in the token buffer, and one report a line. Rules are total:
 * whatever tokens come, some alternative takes them, and what should not stand there is reported by the rule that
 * knows what was meant. So Chevrotain never throws, never recovers and never makes a message.
 */
export abstract class TokenParser extends EmbeddedActionsParser {
  /** The index of the last token that was taken; Chevrotain documents it, but leaves it out of its types. */
  declare protected currIdx: number;
  protected scan: Scan = beginScan("", createTokenBuffer());
  /** Inside damage nothing more is said. */
  private silent = 0;
  /** Something has been said of this logical line; what else is wrong with it may well follow from that. */
  private complained = false;
  private lineBegin = 0;
  private readonly vector: IToken[] = [];

  protected constructor(validate: boolean) {
    super(vocabulary, {
      maxLookahead: 1,
      lookaheadStrategy: lazyLookahead(1),
      skipValidations: !validate,
      recoveryEnabled: false,
    });
  }

  protected feed(scan: Scan): void {
    const { kinds, count } = scan.tokens;
    this.vector.length = 0;
    for (let i = 0; i < count; i++) this.vector.push(flyweights[kinds[i] as number] as IToken);
    this.input = this.vector;
    this.scan = scan;
    this.silent = 0;
  }

  /** The kind of the next token; -1 at the end. */
  protected nextKind(): number {
    const index = this.currIdx + 1;
    return index < this.scan.tokens.count ? (this.scan.tokens.kinds[index] as number) : -1;
  }

  /** The kind of the token behind the next one; -1 where there is none. */
  protected secondKind(): number {
    const index = this.currIdx + 2;
    return index < this.scan.tokens.count ? (this.scan.tokens.kinds[index] as number) : -1;
  }

  /** Where the next token begins. */
  protected nextStart(): number {
    const index = this.currIdx + 1;
    return index < this.scan.tokens.count ? (this.scan.tokens.starts[index] as number) : this.end();
  }

  /** Where the last token ends. */
  protected end(): number {
    return this.endOf(this.currIdx);
  }

  protected kindOf(index: number): number {
    return this.scan.tokens.kinds[index] ?? -1;
  }

  protected startOf(index: number): number {
    return this.scan.tokens.starts[index] ?? 0;
  }

  protected endOf(index: number): number {
    return index < 0 ? 0 : (this.scan.tokens.ends[index] ?? 0);
  }

  protected textOf(index: number): string {
    return this.scan.text.slice(this.startOf(index), this.endOf(index));
  }

  /** Begins a logical line and returns where. */
  protected beginLine(): number {
    this.complained = false;
    this.lineBegin = this.currIdx + 1;
    return this.nextStart();
  }

  /** Where the current line's first token begins. */
  protected lineStart(): number {
    return this.startOf(this.lineBegin);
  }

  /** Whether anything is wrong with the current line, by the lexer's account or the parser's. */
  protected isLineDamaged(): boolean {
    if (this.complained) return true;
    if (this.scan.diagnostics.length === 0) return false;
    const { kinds, count } = this.scan.tokens;
    let last = this.lineBegin;
    while (last < count && kinds[last] !== Kind.Newline) last++;
    const start = this.startOf(this.lineBegin);
    // Characters that make no token may stand behind the last one.
    const end = endOfLine(this.scan.text, this.endOf(last));
    return this.scan.diagnostics.some(({ span }) => span.start >= start && span.start <= end);
  }

  /** Says what is wrong with the current line, once. */
  protected complain<Name extends DiagnosticName>(
    name: Name,
    start: number,
    end: number,
    values: Arguments<Name>,
    extras?: DiagnosticExtras,
  ): void {
    if (this.RECORDING_PHASE || this.isLineDamaged()) return;
    this.complained = true;
    this.say(name, start, end, values, extras);
  }

  /** Says something beside what is wrong with a line. */
  protected say<Name extends DiagnosticName>(
    name: Name,
    start: number,
    end: number,
    values: Arguments<Name>,
    extras?: DiagnosticExtras,
  ): void {
    if (!this.RECORDING_PHASE && this.silent === 0) this.scan.report(name, { start, end }, values, extras);
  }

  /** Something should be written at the end of the last token; the fix writes it. */
  protected complainMissing<Name extends "missing-colon" | "missing-equals" | "missing-comma">(
    name: Name,
    at: number,
    text: string,
  ): void {
    this.complain<"missing-colon" | "missing-equals" | "missing-comma">(
      name,
      at,
      at,
      {},
      { fix: [{ start: at, end: at, text }] },
    );
  }

  /** Whether the next token is a minus that stands right behind a word: it is a hyphen rather than a sign. */
  protected isHyphenNext(): boolean {
    return this.nextKind() === Kind.Minus && this.nextStart() === this.end();
  }

  /** A token stands where it cannot. */
  protected complainUnexpected(index: number): void {
    const text = this.textOf(index);
    const found = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    this.complain("unexpected-token", this.startOf(index), this.endOf(index), { found });
  }

  /** Lines stand deeper than those that they belong to, the one at `outer` among these. */
  protected sayIndented(
    inner: readonly { readonly start: number; readonly end: number }[],
    outer: number,
  ): void {
    const { text } = this.scan;
    const indentation = text.slice(startOfLine(text, outer), outer);
    const edits = inner.map(({ start }) => ({
      start: startOfLine(text, start),
      end: start,
      text: indentation,
    }));
    // Characters that mean nothing may stand before the first token of a line; they are no indentation.
    const isBlankBefore = (end: number): boolean => /^[ \t]*$/.test(text.slice(startOfLine(text, end), end));
    const fix = [outer, ...inner.map(({ start }) => start)].every(isBlankBefore) ? edits : [];
    const { start, end } = inner[0] ?? { start: this.end(), end: this.end() };
    this.say("unexpected-indent", start, end, {}, { fix });
  }

  /** Takes what belongs to damage: nothing is said about it, not even by the lexer. */
  protected silently<Result>(take: () => Result): Result {
    // What stands on the line before its break has been told already, and stays told.
    let first = this.currIdx + 1;
    while (this.kindOf(first) === Kind.Newline || this.kindOf(first) === Kind.Indent) first++;
    const start = this.startOf(first);
    this.silent++;
    const result = take();
    this.silent--;
    const end = this.end();
    this.retract(({ span }) => span.start >= start && span.start < end);
    return result;
  }

  /** Takes back some of what has been said. */
  protected retract(isPart: (found: Diagnostic) => boolean): void {
    const { diagnostics } = this.scan;
    for (let i = diagnostics.length - 1; i >= 0; i--) {
      const found = diagnostics[i];
      if (found !== undefined && isPart(found)) diagnostics.splice(i, 1);
    }
  }

  protected nameNode(index: number): tree.Name {
    return nameNode(this.scan, index);
  }

  protected missingNode(at: number): tree.Missing {
    return { kind: "missing", start: at, end: at };
  }
}
