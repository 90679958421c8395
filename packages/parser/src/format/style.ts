/** How a text is laid out; what is left out is as `docs/style.md` says. */
export interface FormatOptions {
  /** Columns a level of indentation takes: 4. */
  readonly indentWidth?: number;
  /** One tab a level instead of spaces. */
  readonly useTabs?: boolean;
  /** Columns that a line may take before its brackets are broken: 100. */
  readonly maxLineLength?: number;
  /** How lines end; `keep`, the default, takes the first line break of the text for all. */
  readonly endOfLine?: "keep" | "lf" | "crlf" | "cr";
  /** Whether the last line gets a line break where it has none: true. */
  readonly insertFinalNewline?: boolean;
}

/** Options with nothing left open. */
export interface Style {
  readonly indentWidth: number;
  readonly indentation: string;
  readonly maxLineLength: number;
  readonly lineBreak: string;
  readonly insertFinalNewline: boolean;
  /** A line break and the indentation behind it, by level; filled as they are asked for. */
  readonly newlines: string[];
}

const lineBreaks = { lf: "\n", crlf: "\r\n", cr: "\r" } as const;

/** The style that options come to; `found` is the line break that the text itself uses. Numbers that make no sense are brought into range. */
export function styleOf(options: FormatOptions, found: string): Style {
  const { indentWidth = 4, useTabs = false, maxLineLength = 100, endOfLine = "keep" } = options;
  const width = within(indentWidth, 1, 16, 4);
  return {
    indentWidth: width,
    indentation: useTabs ? "\t" : " ".repeat(width),
    maxLineLength: within(maxLineLength, 1, 1_000_000, 100),
    lineBreak: endOfLine === "keep" ? found : (lineBreaks[endOfLine] ?? found),
    insertFinalNewline: options.insertFinalNewline ?? true,
    newlines: [],
  };
}

function within(value: number, least: number, most: number, fallback: number): number {
  return Number.isNaN(value) ? fallback : Math.min(most, Math.max(least, Math.floor(value)));
}

/** A line break and the indentation of the line that follows it. */
export function newline(style: Style, level: number): string {
  return (style.newlines[level] ??= style.lineBreak + style.indentation.repeat(level));
}
