import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../packages/cli/src/commands.ts";
import { bareEnvironment, folderWith, run } from "./run.ts";

/** What is typed, `→` for the key that completes; and the arguments that come of it. */
const typed: readonly (readonly [keys: string, args: readonly string[]])[] = [
  ["compi→ sat→", ["compile", "satu.kodeon"]],
  ["compile dua→x.k→", ["compile", "dua kata/x.kodeon"]],
  ["compile --out-dir sr→", ["compile", "--out-dir", "src/"]],
  ["compile -o sr→", ["compile", "-o", "src/"]],
  ["--lang i→ exp→ insecure→", ["--lang", "id", "explain", "insecure-url"]],
  ["--lang=i→ compl→ ba→", ["--lang=id", "completion", "bash"]],
  ["explain KDN5002→", ["explain", "KDN5002"]],
  ["help ini→", ["help", "init"]],
  ["init --vers→", ["init", "--version"]],
  ["check --rule insecure-u→of→ sat→", ["check", "--rule", "insecure-url=off", "satu.kodeon"]],
  ["check --rule=insecure-u→of→ sat→", ["check", "--rule=insecure-url=off", "satu.kodeon"]],
  ["sign sat→ -k lai→", ["sign", "satu.kodeon", "-k", "lain.txt"]],
];

const files = { "satu.kodeon": "", "lain.txt": "", "dua kata/x.kodeon": "", "src/a.txt": "" };

describe("bash", () => {
  test.each(typed)("completes %s", async (keys, args) => {
    const cwd = await folderWithScript("bash");
    const lines = [
      "source ./script",
      'kodeonc() { printf "<%s>" "$@"; echo; }',
      `kodeonc ${tabbed(keys)}`,
      "exit",
      "",
    ];
    const { stdout } = await type("bash", ["--noprofile", "--norc", "-i"], cwd, lines.join("\n"));
    expect(stdout).toContain(`${args.map((each) => `<${each}>`).join("")}\n`);
  });

  test("offers what there is, and no files where none belong", async () => {
    const cwd = await folderWithScript("bash");
    const offered = async (...words: readonly string[]): Promise<string[]> => {
      const script = `source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kodeonc; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout } = await type(
        "bash",
        ["--noprofile", "--norc", "-c", script, "bash", "kodeonc", ...words],
        cwd,
      );
      return stdout
        .split("\n")
        .filter((word) => word !== "")
        .toSorted();
    };
    expect(await offered("")).toEqual(Object.keys(commands).toSorted());
    expect(await offered("compile", "")).toEqual(["dua kata", "satu.kodeon", "src"]);
    expect(await offered("init", "")).toEqual(["dua kata", "src"]);
    expect(await offered("completion", "")).toEqual(["bash", "fish", "zsh"]);
    expect(await offered("--lang", "=", "")).toEqual(["en", "id"]);
    expect(await offered("compile", "--lang", "")).toEqual(["en", "id"]);
    expect(await offered("explain", "--")).toEqual(["--help", "--lang", "--version"]);
    expect(await offered("check", "--rule", "insecure-url", "=")).toEqual(["error", "off", "warning"]);
    expect(await offered("check", "--rule", "expected-u")).toEqual([]);
    expect(await offered("--", "help", "-")).toEqual([]);
    expect(await offered("nothing", "")).toEqual([]);
  });
});

whereInstalled("zsh", () => {
  test("completes them all", async () => {
    const cwd = await folderWithScript("zsh");
    writeFileSync(join(cwd, "drive"), zshDriver);
    const lines = typed.map(([keys]) => keys.replaceAll("→ ", "→"));
    const { stdout } = await type("zsh", ["-f", "drive"], cwd, `${lines.join("\n")}\n`);
    const found = stdout.split("\n").filter((line) => line.startsWith("["));
    // A folder that ends a word loses its slash when the line is accepted.
    expect(found).toEqual(typed.map(([, args]) => `[${args.join("|").replace(/\/$/, "")}]`));
  });
});

whereInstalled("fish", () => {
  test.each(typed)("completes %s", async (keys, args) => {
    const cwd = await folderWithScript("fish");
    const steps = keys.split("→").slice(0, -1);
    let line = "kodeonc ";
    for (const step of steps) {
      line += step;
      const script = 'source ./script; complete -C "$argv[1]"';
      const { stdout } = await type("fish", ["--no-config", "-c", script, line], cwd);
      const word = commonStart(
        stdout
          .trimEnd()
          .split("\n")
          .map((offer) => offer.split("\t")[0] ?? ""),
      );
      line = line.replace(/(?:\\ |\S)*$/, () => word.replaceAll(" ", "\\ "));
    }
    expect(line).toBe(`kodeonc ${args.map((each) => each.replaceAll(" ", "\\ ")).join(" ")}`);
  });
});

test.each([
  ["no shell", [], /Sebutkan shell/],
  ["another shell", ["tcsh"], /Tidak ada skrip pelengkapan untuk tcsh\./],
  ["a word every object has", ["toString"], /untuk toString\./],
  ["two shells", ["bash", "zsh"], /Argumen zsh tidak diharapkan/],
])("%s is wrong usage", async (_, args, words) => {
  const { code, stdout, stderr } = await run(["completion", ...args]);
  expect(stderr).toMatch(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

/** A terminal within zsh, whose line editor works in nothing less. It types the lines that it is given. */
const zshDriver = String.raw`
zmodload zsh/zpty
tab=$'\t'
TERM=dumb zpty shell zsh -f -i
zpty -w shell "PROMPT='>'\"@\"'>'; autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' insert-tab false"
zpty -w shell 'source ./script; kodeonc() { print -r -- "[${"$"}{(j:|:)@}]"; print DO""NE }'
zpty -r -m shell out '*>@>*>@>*'
while IFS= read -r line; do
    zpty -w shell "kodeonc ${"$"}{line//→/$tab}"
    zpty -r -m shell out '*DONE*>@>*'
    print -r -- "${"$"}{out//$'\r'/}"
done
zpty -d shell
`;

async function folderWithScript(shell: string): Promise<string> {
  const { code, stdout } = await run(["completion", shell]);
  expect(code).toBe(0);
  return folderWith({ ...files, script: stdout });
}

function tabbed(keys: string): string {
  // Bash writes a blank behind a completed word by itself, and one more does no harm.
  return keys.replaceAll("→", "\t");
}

/** What fish inserts of several offers. */
function commonStart(words: readonly string[]): string {
  let start = words[0] ?? "";
  while (!words.every((word) => word.startsWith(start))) start = start.slice(0, -1);
  return start;
}

/** Tests of a shell; none where it is not installed. */
function whereInstalled(shell: string, tests: () => void): void {
  if (spawnSync(shell, ["--version"]).status === 0) describe(shell, tests);
}

function type(shell: string, args: readonly string[], cwd: string, input = ""): Promise<{ stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(shell, args, {
      cwd,
      env: { ...bareEnvironment, HOME: cwd, LC_ALL: "C.UTF-8" },
      timeout: 30_000,
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.on("error", reject);
    child.on("close", () => resolve({ stdout }));
    // A shell that was given a script may end without reading.
    child.stdin.on("error", () => undefined).end(input);
  });
}
