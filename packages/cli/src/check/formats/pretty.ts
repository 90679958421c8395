import { report } from "../../report/pretty.ts";
import type { CheckReport, Format } from "../formats.ts";

/** For people: every diagnostic with its code frame, and a last line that counts them. */
export const formatPretty: Format = (checked) => formatFrames(checked) + summarise(checked);

/** Every diagnostic with its code frame. */
export const formatFrames: Format = (checked) =>
  checked.files.map(({ path, text, diagnostics }) => report(path, text, diagnostics, checked)).join("");

/** How many files were checked and what was found, on a line of its own; nothing where no file was. */
export function summarise({ files, errors, warnings, tell }: CheckReport): string {
  if (files.length === 0) return "";
  const values = { files: files.length, errors, warnings };
  return `${tell(files.length === 1 ? "checked-one" : "checked-many", values)}\n`;
}
