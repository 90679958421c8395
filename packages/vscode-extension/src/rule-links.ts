import { type Diagnostic, Uri } from "vscode";
import type { DiagnosticProviderMiddleware } from "vscode-languageclient";
import { pageScheme } from "./pages.ts";

/** Makes a link to the manual's page of the code of every finding that the manual has a page for. */
export const linkRules: DiagnosticProviderMiddleware = {
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (report && "items" in report) link(report.items);
    return report;
  },
  provideWorkspaceDiagnostics: (resultIds, token, tell, next) =>
    next(resultIds, token, (part) => {
      for (const report of part?.items ?? []) if ("items" in report) link(report.items);
      tell(part);
    }),
};

/** The address of the manual's page of a diagnostic. */
export function pathOfPage(code: string): string {
  return `/${code}.md`;
}

/** The code of the diagnostic whose page has this address; undefined where it is none. */
export function codeOfPage(path: string): string | undefined {
  return /^\/(KDN\d{4})\.md$/.exec(path)?.[1];
}

/** The code of a finding that the manual has a page for; undefined for what others found. */
export function codeOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === "object" ? code.value : code;
  return typeof value === "string" && /^KDN\d{4}$/.test(value) ? value : undefined;
}

/** A page has an address of its own: the editor follows a link to a command from Problems alone, and not from a hover. */
function link(diagnostics: readonly Diagnostic[]): void {
  for (const each of diagnostics) {
    const value = codeOf(each);
    if (value !== undefined)
      each.code = { value, target: Uri.from({ scheme: pageScheme, path: pathOfPage(value) }) };
  }
}
