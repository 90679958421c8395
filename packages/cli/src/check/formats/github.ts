import type { Severity } from "@kodeon/parser";
import { findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
};

/** For GitHub Actions: a workflow command a finding, which is shown beside the line it is about. */
export const formatGithub: Format = ({ files, language, textOf }) =>
  files
    .flatMap((file) => findingsOf(file, language, textOf))
    .map(({ severity, file, start, end, code, rule, message, help }) => {
      const properties = {
        file: relativePath(file),
        line: start.line,
        col: start.column,
        endLine: end.line,
        endColumn: end.column,
        title: `${code} ${rule}`,
      };
      const written = Object.entries(properties).map(
        ([key, value]) => `${key}=${escapeProperty(String(value))}`,
      );
      const text = help === undefined ? message : `${message} ${help}`;
      return `::${commands[severity]} ${written.join(",")}::${escapeMessage(text)}\n`;
    })
    .join("");

/** As the runner reads them: `%` first of all, then what would end a line. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In a property, a colon and a comma would end it too. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
