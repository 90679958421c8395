import { createHash } from "node:crypto";
import type { Severity } from "@kodeon/parser";
import { fileName, type Finding, findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  information: "info",
};

/** For GitLab's Code Quality: one array, whose fingerprints stay the same when lines move. */
export const formatGitlab: Format = ({ files, faults, language, textOf }) => {
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
  const unread = faults.map(({ path, name, message }) => {
    const file = fileName(path);
    return {
      description: message,
      check_name: name,
      fingerprint: fingerprint({ rule: name, file, message, lineText: "" }, seen),
      severity: severities.error,
      // A line is asked for even where there is none to speak of.
      location: { path: relativePath(file), lines: { begin: 1, end: 1 } },
    };
  });
  return `${JSON.stringify([...issues, ...unread], null, 2)}\n`;
};

/** What tells a finding from others, whatever line it stands on. */
type Identity = Pick<Finding, "file" | "message" | "lineText"> & { readonly rule: string };

/** GitLab takes two findings with one fingerprint for the same: equal ones on equal lines are numbered. */
function fingerprint({ rule, file, message, lineText }: Identity, seen: Map<string, number>): string {
  const identity = [rule, relativePath(file), message, lineText].join("\0");
  const earlier = seen.get(identity) ?? 0;
  seen.set(identity, earlier + 1);
  return createHash("sha256")
    .update(earlier === 0 ? identity : `${identity}\0${earlier}`)
    .digest("hex");
}
