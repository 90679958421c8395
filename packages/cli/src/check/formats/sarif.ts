import { catalogue, type DiagnosticName, type Severity } from "@kodeon/parser";
import type { CheckFault } from "../check-fault.ts";
import { fileName, type Finding, findingsOf, type Fix, type Stretch } from "../findings.ts";
import type { CheckReport, Format } from "../formats.ts";
import { relativePath } from "./relative-path.ts";

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
};

/** For code scanning: SARIF 2.1.0, one run, with the rules that were broken and no others. */
export const formatSarif: Format = (report) => {
  const findings = report.files.flatMap((file) => findingsOf(file, report.language, report.textOf));
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted((a, b) =>
    catalogue[a].code < catalogue[b].code ? -1 : 1,
  );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driver(rules, report) },
        invocations: [invocation(report.faults)],
        language: report.language,
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, rules.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function driver(rules: readonly DiagnosticName[], { version, language }: CheckReport) {
  return {
    name: "kodeonc",
    version,
    semanticVersion: version,
    rules: rules.map((name) => ({
      id: catalogue[name].code,
      name,
      shortDescription: { text: catalogue[name][language] },
      defaultConfiguration: { level: levels[catalogue[name].severity] },
    })),
  };
}

/** What could not be read is no result but a notification of the run, which then was no success (section 3.20.14). */
function invocation(faults: readonly CheckFault[]) {
  return {
    executionSuccessful: faults.length === 0,
    toolExecutionNotifications: faults.map(({ path, name, message }) => ({
      level: "error",
      descriptor: { id: name },
      message: { text: escape(message) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(fileName(path)) } } }],
    })),
  };
}

function result(finding: Finding, ruleIndex: number) {
  const { code, severity, message, help, file, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: escape(help === undefined ? message : `${message} ${help}`) },
    locations: [location(file, finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...location(place.file, place),
        message: { text: escape(place.message) },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => change(fix, file)) }),
  };
}

function location(file: string, stretch: Stretch) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: region(stretch) } };
}

function change({ title, edits }: Fix, file: string) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file) },
        replacements: edits.map((edit) => ({
          deletedRegion: region(edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

/** The end is the place behind the last character, in SARIF as here (section 3.30.8). */
function region({ start, end }: Stretch) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** In a message, single braces would be placeholders (section 3.11.5). */
function escape(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}

/** A relative reference (RFC 3986, section 4.2); an unpaired surrogate, which no URI can hold, becomes U+FFFD. */
function uriOf(file: string): string {
  return relativePath(file)
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map((segment) => encodeURIComponent(segment))
    .join("/");
}
