import { createHash } from "node:crypto";
import type { Severity } from "@kodeon/parser";
import { type Finding, findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
};

/** For GitLab's Code Quality: one array, whose fingerprints stay the same when lines move. */
export const formatGitlab: Format = ({ files, language, textOf }) => {
  const seen = new Map<string, number>();
  const issues = files
    .flatMap((file) => findingsOf(file, language, textOf))
    .map((finding) => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint: fingerprint(finding, seen),
      severity: severities[finding.severity],
      location: {
        path: relativePath(finding.file),
        lines: { begin: finding.start.line, end: finding.end.line },
      },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

/** GitLab takes two findings with one fingerprint for the same: equal ones on equal lines are numbered. */
function fingerprint({ rule, file, message, lineText }: Finding, seen: Map<string, number>): string {
  const identity = [rule, relativePath(file), message, lineText].join("\0");
  const earlier = seen.get(identity) ?? 0;
  seen.set(identity, earlier + 1);
  return createHash("sha256")
    .update(earlier === 0 ? identity : `${identity}\0${earlier}`)
    .digest("hex");
}
