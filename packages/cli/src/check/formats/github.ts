import type { Severity } from "@kodeon/parser";
import { fileName, findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";
import { workflowCommand } from "./workflow-command.ts";

const commands = {
  error: "error",
  warning: "warning",
  information: "notice",
} as const satisfies Record<Severity, string>;

/** For GitHub Actions: a workflow command a finding, which is shown beside the line it is about, and one a fault. */
export const formatGithub: Format = ({ files, faults, language, textOf }) => {
  const findings = files
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
    });
  const lines = faults.map(({ path, name, message }) =>
    workflowCommand("error", { file: relativePath(fileName(path)), title: name }, message),
  );
  return [...findings, ...lines].join("");
};
