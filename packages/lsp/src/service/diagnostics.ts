import {
  type Diagnostic as Finding,
  type DiagnosticName,
  renderHint,
  renderMessage,
  renderRelated,
  type Severity,
} from "@kodeon/parser";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver-types";
import { rangeOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";

/**
 * All there is to say of a document, from top to bottom. The code is the catalogue's; the name by which settings and
 * comments know the rule is `data.rule`.
 */
export function diagnosticsOf(project: Project, document: Document): Diagnostic[] {
  return project.workspace
    .diagnostics(document.uri)
    .map((finding) => diagnosticOf(project, document, finding));
}

/** A finding of a document, in the project's language. */
export function diagnosticOf(project: Project, document: Document, finding: Finding): Diagnostic {
  const { language, linkTo } = project.settings;
  const href = linkTo?.(finding.name, language);
  const message = renderMessage(finding, language);
  const hint = renderHint(finding, language);
  const related = relatedOf(project, document, finding);
  const isUnnecessary = unnecessary.has(finding.name);
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    source: "kodeon",
    code: finding.code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: hint === undefined ? message : `${message} ${hint}`,
    ...(isUnnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: { rule: finding.name },
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Rules whose findings could go without changing what the manifest means; editors fade them. */
const unnecessary: ReadonlySet<DiagnosticName> = new Set([
  "unreachable-statement",
  "unsilenceable-rule",
  "unused-suppression",
  "unused-variable",
]);

/** The places that explain a finding, save those in files that are not there any more. */
function relatedOf(project: Project, document: Document, finding: Finding): DiagnosticRelatedInformation[] {
  const message = renderRelated(finding, project.settings.language);
  return finding.related.flatMap((place) => {
    const there = place.file === undefined ? document : project.documents.get(place.file);
    return there === undefined
      ? []
      : [{ location: { uri: there.uri, range: rangeOf(there, place) }, message }];
  });
}
