import type { Diagnostic as Finding } from "@kodeon/parser";
import { renderConfigFault } from "@kodeon/parser/config";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver";
import type { ConfigFile } from "./config-files.ts";
import { forgetfulMap } from "./forgetful-map.ts";
import type { Home, Placed } from "./projects.ts";
import { diagnosticsOf } from "./service/diagnostics.ts";
import { createDocument, rangeOf } from "./service/document.ts";
import { codeOfFault, describeFault, type FileFault } from "./service/file-faults.ts";
import type { Project, ProjectSettings } from "./service/project.ts";
import { nameOf } from "./uris.ts";

/** What there is to say of a file. As long as it is the same, so is its `id`. */
export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

/** Reports, made anew only where the findings are new. */
export interface Reports {
  ofManifest(placed: Pick<Placed, "project" | "document">): Report;
  ofConfig(home: Pick<Home, "project"> & { readonly config: ConfigFile }): Report;
  /** Of a manifest that cannot be read. */
  ofUnreadable(file: Unreadable): Report;
}

interface Unreadable {
  readonly uri: string;
  readonly fault: FileFault;
  /** The project that it would belong to. */
  readonly project: Project;
}

interface Known extends Report {
  readonly text: string;
  /** Of the project, which has its own and is not kept alive by what was once said of it. */
  readonly settings: ProjectSettings;
  readonly source: readonly Finding[] | ConfigFile | FileFault;
}

/** `isThere` says whether there is something to say of a file at all. */
export function keepReports(isThere: (uri: string) => boolean): Reports {
  const known = forgetfulMap<Known>(isThere);
  let count = 0;

  function renew(uri: string, made: Omit<Known, "id" | "text">): Report {
    const text = JSON.stringify(made.items);
    const before = known.get(uri);
    const report = before?.text === text ? { ...before, ...made } : { ...made, text, id: String(++count) };
    known.set(uri, report);
    return report;
  }

  return {
    ofManifest({ project, document }) {
      const { uri } = document;
      const source = project.workspace.diagnostics(uri);
      const before = known.get(uri);
      if (before?.source === source && before.settings === project.settings) return before;
      return renew(uri, { source, settings: project.settings, items: diagnosticsOf(project, document) });
    },
    ofConfig({ config, project }) {
      const before = known.get(config.uri);
      if (before?.source === config && before.settings === project.settings) return before;
      return renew(config.uri, {
        source: config,
        settings: project.settings,
        items: faultsOf(config, project),
      });
    },
    ofUnreadable({ uri, fault, project }) {
      const before = known.get(uri);
      if (before?.source === fault && before.settings === project.settings) return before;
      return renew(uri, {
        source: fault,
        settings: project.settings,
        items: [unreadable(uri, fault, project)],
      });
    },
  };
}

function faultsOf(config: ConfigFile, project: Project): Diagnostic[] {
  const { uri, text, faults } = config;
  if (config.unreadable) return [unreadable(uri, config.unreadable, project)];
  if (faults.length === 0) return [];
  const document = createDocument(uri, undefined, text);
  return faults.map((fault) => ({
    range: rangeOf(document, fault.span),
    severity: DiagnosticSeverity.Error,
    source: "kodeon",
    code: fault.fault,
    message: renderConfigFault(fault, project.settings.language),
  }));
}

/** What `kodeonc check` says of the file, at its beginning: no editor could tell where the byte is. */
function unreadable(uri: string, fault: FileFault, { settings }: Project): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: "kodeon",
    code: codeOfFault(fault),
    message: describeFault(nameOf(uri), fault, settings.language),
  };
}
