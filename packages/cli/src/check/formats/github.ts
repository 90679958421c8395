import type { Severity } from "@kodeon/parser";
import { findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";
import { workflowCommand } from "./workflow-command.ts";

const commands = {
  error: "error",
  warning: "warning",
  information: "notice",
} as const satisfies Record<Severity, string>;

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
      const text = help === undefined ? message : `${message} ${help}`;
      return workflowCommand(commands[severity], properties, text);
    })
    .join("");
