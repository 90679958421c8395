import {
  type Disposable,
  FileType,
  ShellExecution,
  Task,
  TaskGroup,
  type TaskDefinition,
  tasks,
  Uri,
  workspace,
  type WorkspaceFolder,
} from "vscode";
import { messageLanguage, say } from "./words.ts";

/** A task as it stands in tasks.json. */
interface Definition extends TaskDefinition {
  readonly command: string;
  readonly args?: readonly string[];
}

/** Offers `kodeonc check` and `kodeonc fmt` as tasks of every folder, and runs those of tasks.json. */
export function provideTasks(): Disposable {
  return tasks.registerTaskProvider("kodeonc", {
    async provideTasks() {
      const made = (workspace.workspaceFolders ?? []).flatMap((folder) => [
        makeTask({ type: "kodeonc", command: "check" }, folder, say("task-check"), TaskGroup.Test),
        makeTask({ type: "kodeonc", command: "fmt" }, folder, say("task-fmt")),
      ]);
      return Promise.all(made);
    },
    async resolveTask({ definition, scope, name }) {
      const folder = typeof scope === "object" ? scope : workspace.workspaceFolders?.[0];
      const { command } = definition as Partial<Definition>;
      if (folder === undefined || typeof command !== "string") return undefined;
      return makeTask(definition as Definition, folder, name);
    },
  });
}

async function makeTask(
  definition: Definition,
  folder: WorkspaceFolder,
  name: string,
  group?: TaskGroup,
): Promise<Task> {
  const { command, args = [] } = definition;
  const execution = new ShellExecution(await findCompiler(folder), [
    command,
    ...args,
    "--lang",
    messageLanguage(folder.uri),
  ]);
  // The server lists the same problems as one types, so a matcher would list them twice; tasks.json may name one.
  const task = new Task(definition, folder, name, "kodeonc", execution, []);
  if (group) task.group = group;
  return task;
}

/** The compiler that the folder has installed, or else the one on the PATH. */
async function findCompiler({ uri }: WorkspaceFolder): Promise<string> {
  const installed = Uri.joinPath(uri, "node_modules/.bin/kodeonc");
  try {
    const { type } = await workspace.fs.stat(installed);
    return (type & FileType.Directory) === 0 ? installed.fsPath : "kodeonc";
  } catch {
    return "kodeonc";
  }
}
