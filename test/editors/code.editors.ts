import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { setScene } from "./scene.ts";
import { snippetsUnder } from "./snippets.ts";

interface Pattern {
  readonly regexp: string;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
}

interface Tasks {
  readonly tasks: readonly {
    readonly command: string;
    readonly args: readonly string[];
    readonly problemMatcher: { readonly pattern: readonly Pattern[] };
  }[];
}

/** Reads lines as Visual Studio Code does by a pattern of several lines. */
function findProblems(report: string, patterns: readonly Pattern[]): readonly object[] {
  const lines = report.split("\n");
  return lines.flatMap((_, index) => {
    const parts = patterns.map(({ regexp, ...groups }, i) => {
      const match = new RegExp(regexp).exec(lines[index + i] ?? "");
      return match && Object.entries(groups).map(([name, group]) => [name, match[group]] as const);
    });
    return parts.includes(null) ? [] : [Object.fromEntries(parts.flatMap((each) => each ?? []))];
  });
}

test("the task for Visual Studio Code finds every problem in what kodeonc reports", () => {
  const { project, env } = setScene();
  const [snippet = ""] = snippetsUnder("Visual Studio Code");
  const [task] = (JSON.parse(snippet) as Tasks).tasks;
  expect(task).toBeDefined();
  const { stdout } = spawnSync(task?.command ?? "", [...(task?.args ?? [])], {
    cwd: project,
    env,
    encoding: "utf8",
  });
  expect(findProblems(stdout, task?.problemMatcher.pattern ?? [])).toEqual([
    {
      severity: "error",
      code: "KDN4005",
      message: expect.stringMatching(/^No version/) as string,
      file: "kasir.kodeon",
      line: "8",
      column: "9",
    },
  ]);
});

test("the settings for Sublime Text are JSON that starts the server", () => {
  const settings = snippetsUnder("Sublime Text").at(-1) ?? "";
  expect(JSON.parse(settings)).toMatchObject({ clients: { kodeon: { command: ["kodeonc", "lsp"] } } });
});
