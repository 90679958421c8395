import { format } from "../../packages/parser/src/format/format.ts";

/** What a source of a case is formatted to, in the notation of the case: `→` is a tab, `␍` a carriage return, `·` at the end of a line nothing. */
export function formatted(written: string): string {
  const { text } = format(written.replaceAll("→", "\t").replaceAll("␍", "\r").replace(/·$/gm, ""));
  return text.replaceAll("\t", "→").replaceAll("\r", "␍").replace(/ $/gm, " ·");
}
