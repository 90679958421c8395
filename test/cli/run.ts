import { execFile, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The command line as it is installed, bundle and all. */
export const bin = fileURLToPath(new URL("../../packages/cli/bin/kodeonc.js", import.meta.url));

export const healthy = `paket "contoh":
    versi = "1.0.0"
    deskripsi = "Sebuah contoh"
    kategori = web
    lisensi = MIT
`;

/** The same in no layout at all. */
export const messy = healthy.replaceAll(/^ {4}(\w+) = /gm, "  $1   =").replace(/\n$/, "");

export const broken = healthy.replace("    lisensi", "    lisensii");

/** It compiles, with a warning about the value that nobody uses. */
export const warned = `pustaka contoh:
    fungsi hitung():
        1 + 1
`;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Options for Node itself. */
  readonly node?: readonly string[];
}

/** An environment that neither chooses a language nor speaks of colours. */
export const bareEnvironment: Readonly<Record<string, string>> = { PATH: process.env["PATH"] ?? "" };

/** Runs kodeonc to its end. */
export function run(args: readonly string[], around: Surroundings = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...(around.node ?? []), bin, ...args],
      {
        cwd: around.cwd,
        env: { ...bareEnvironment, ...around.env },
        maxBuffer: 1 << 28,
      },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end(around.input ?? "");
  });
}

/** Runs kodeonc to its end with a standard output that takes nothing: its reader has gone, or this device has no room. */
export function runUnheard(
  output: "gone" | "/dev/full",
  args: readonly string[],
  cwd: string,
): Promise<Omit<Ended, "stdout">> {
  const device = output === "gone" ? undefined : openSync(output, "w");
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...bareEnvironment },
    stdio: ["ignore", device ?? "pipe", "pipe"],
  });
  if (device !== undefined) closeSync(device);
  child.stdout?.destroy();
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? -1, stderr })));
}

/** A temporary folder with these files in it, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kodeonc-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function textOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** The `file` of each IR in JSON Lines. */
export function filesIn(lines: string): unknown[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: unknown }).file);
}
