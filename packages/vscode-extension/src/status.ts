import {
  DiagnosticSeverity,
  type Disposable,
  languages,
  StatusBarAlignment,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { say } from "./words.ts";

/** Shows in the status bar how the server is and how many problems all manifests have. */
export function showStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem("kodeon.status", StatusBarAlignment.Left, 10);
  item.name = "KODEON";

  const show = (): void => {
    const { errors, warnings } = countProblems();
    const isStopped = client.state === State.Stopped || client.state === State.StartFailed;
    if (isStopped) item.text = "$(circle-slash) KODEON";
    else if (client.state === State.Starting) item.text = "$(sync~spin) KODEON";
    else if (errors + warnings === 0) item.text = "$(check) KODEON";
    else item.text = `KODEON $(error) ${errors} $(warning) ${warnings}`;
    const counts = { errors: String(errors), warnings: String(warnings) };
    if (isStopped) item.tooltip = say("stopped");
    else item.tooltip = client.state === State.Starting ? say("starting") : say("running", counts);
    item.command = isStopped ? "kodeon.showOutput" : "workbench.actions.view.problems";
  };

  show();
  item.show();
  const listeners = [
    item,
    client.onDidChangeState(show),
    languages.onDidChangeDiagnostics(show),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("kodeon")) show();
    }),
  ];
  return {
    dispose() {
      for (const each of listeners) each.dispose();
    },
  };
}

function countProblems(): { readonly errors: number; readonly warnings: number } {
  const ours = languages
    .getDiagnostics()
    .flatMap(([, diagnostics]) => diagnostics.filter(({ source }) => source === "kodeon"));
  const count = (severity: DiagnosticSeverity): number =>
    ours.filter((each) => each.severity === severity).length;
  return { errors: count(DiagnosticSeverity.Error), warnings: count(DiagnosticSeverity.Warning) };
}
