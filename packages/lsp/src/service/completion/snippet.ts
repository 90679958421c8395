/** A text as a snippet that writes just that (LSP 3.17, Snippet Syntax). */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Numbers the tab stops of one snippet. */
export interface Stops {
  /** A stop with what stands there at first. */
  readonly stop: (text?: string) => string;
  /** A stop at which one of several is picked; the first stands there at first. */
  readonly pick: (choices: readonly string[]) => string;
}

export function createStops(): Stops {
  let count = 0;
  return {
    stop(text = "") {
      count++;
      return text === "" ? `$${count}` : `\${${count}:${escapeSnippet(text)}}`;
    },
    pick(choices) {
      if (choices.length < 2) return this.stop(choices[0]);
      count++;
      return `\${${count}|${choices.map((each) => each.replace(/[\\$},|]/g, "\\$&")).join(",")}|}`;
    },
  };
}

const part =
  /\\([\\$},|])|\$\d+|\$\{\d+\}|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\,|])*)*\|\}/g;

/** The text of a snippet of `createStops` with what stands at its stops at first. */
export function expandSnippet(snippet: string): string {
  return snippet.replace(part, (_whole, escaped?: string, text?: string, choice?: string) =>
    escaped === undefined ? (text ?? choice ?? "").replace(/\\(.)/g, "$1") : escaped,
  );
}
