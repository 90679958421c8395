import { execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished } from "vitest";
import type { Scene } from "./scene.ts";
import { snippetsUnder } from "./snippets.ts";

const execute = promisify(execFile);

/** What Neovim holds: neovim.lua says it. */
export interface Held {
  /** The texts of the loaded manifests by their names. */
  readonly texts: Readonly<Record<string, string>>;
  readonly diagnostics: Readonly<Record<string, readonly unknown[]>>;
  /** What floats above the manifest. */
  readonly floating: string;
  /** The words in the menu of completion. */
  readonly offered: readonly string[];
  readonly mode: string;
}

export interface Neovim {
  /** Types keys, in the notation of Neovim. */
  type(keys: string): Promise<void>;
  /** Waits until what the editor holds is as expected. */
  held(expected: (held: Held) => void): Promise<void>;
}

/** Starts Neovim with a manifest, set up as docs/editors.md says for its version. */
export async function startNeovim(scene: Scene, file: string): Promise<Neovim> {
  const { env, home, project } = scene;
  const folder = join(home, ".config/nvim");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "init.lua"), await settings(env));
  const socket = join(home, "nvim");
  const script = fileURLToPath(new URL("neovim.lua", import.meta.url));
  const child = spawn("nvim", ["--headless", "-n", "--listen", socket, "-S", script, file], {
    cwd: project,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });

  const ask = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await execute("nvim", ["--server", socket, ...args], { env });
    // Up to 0.9 the answer goes to the wrong one.
    return stdout || stderr;
  };
  return {
    type: async (keys) => void (await ask("--remote-send", keys)),
    async held(expected) {
      const look = async (): Promise<void> => {
        let held: Held;
        try {
          held = JSON.parse(await ask("--remote-expr", "v:lua.Held()")) as Held;
        } catch (fault) {
          throw new Error(`Neovim does not answer: ${told}`, { cause: fault });
        }
        expected(held);
      };
      await expect
        .poll(() => look().then(() => "as expected"), { timeout: 30_000, interval: 100 })
        .toBe("as expected");
    },
  };
}

async function settings(env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await execute("nvim", ["--version"], { env });
  const [, minor = "0"] = /^NVIM v0\.(\d+)/.exec(stdout) ?? ["", "999"];
  const [current = "", older = ""] = snippetsUnder("Neovim");
  return Number(minor) >= 11 ? current : older;
}
