import { chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Editor, write } from "./editor.ts";

const kodeonc = fileURLToPath(new URL("../../packages/cli/bin/kodeonc.js", import.meta.url));

/** The project has its own kodeonc, as npm installs it; whenever it runs it leaves a file of this name. */
export const trace = "kodeonc-ran";

/** Installs the compiler into an editor's project. */
export function installCompiler({ project }: Editor): void {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const name = "node_modules/.bin/kodeonc";
  const run = `exec ${quote(process.execPath)} ${quote(kodeonc)} "$@"`;
  write(project, { [name]: `#!/bin/sh\ntouch ${quote(join(project, trace))}\n${run}\n` });
  chmodSync(join(project, name), 0o755);
}

/** A task that checks everything, with what the extension says of its output. */
export const tasks = {
  ".vscode/tasks.json": JSON.stringify({
    version: "2.0.0",
    tasks: [
      {
        label: "periksa",
        type: "kodeonc",
        command: "check",
        problemMatcher: ["$kodeonc", "$kodeonc-warnings"],
        presentation: { reveal: "never" },
      },
    ],
  }),
} as const;
