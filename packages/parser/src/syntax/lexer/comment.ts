import { endOfLine, Hash } from "../characters.ts";
import type { Scan } from "./scan.ts";

/** Moves to the end of the line and keeps what is passed as a comment. */
export function scanComment(scan: Scan): void {
  const start = scan.at;
  if (scan.text.charCodeAt(start) === Hash) {
    const mark = { start, end: start + 1 };
    scan.report("wrong-comment", mark, {}, { fix: [{ ...mark, text: "//" }] });
  }
  scan.at = endOfLine(scan.text, start);
  scan.comments.push({ start, end: scan.at });
}
