import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { installCodeServer } from "./install.ts";

/** The extension as it is published: `npm run package` makes it. */
export const vsix = fileURLToPath(new URL("../../packages/vscode-extension/kodeon.vsix", import.meta.url));

/** Settings that leave out of the window what has nothing to do with manifests. */
export const calm = {
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
} as const;

/** A running Visual Studio Code with the extension installed, and everything it writes in a folder of its own. */
export interface Editor {
  /** Where it serves its page. */
  readonly address: string;
  readonly home: string;
  /** The folder with manifests. */
  readonly project: string;
  readonly stop: () => void;
}

interface Start {
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What else it is started with. */
  readonly args?: readonly string[];
  /** What is to be done in its home before it starts. */
  readonly prepare?: (home: string) => void;
}

/** Starts one with these files in its project. */
export async function startEditor(
  files: Readonly<Record<string, string>>,
  { settings = {}, args = [], prepare }: Start = {},
): Promise<Editor> {
  const entry = installCodeServer();
  const home = mkdtempSync(join(tmpdir(), "kodeon-vscode-"));
  const project = join(home, "toko");
  write(project, files);
  const quiet = { "workbench.startupEditor": "none", "security.workspace.trust.enabled": false };
  write(join(home, "data/User"), { "settings.json": JSON.stringify({ ...quiet, ...settings }) });
  const folders = ["--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
  const env = {
    PATH: [dirname(process.execPath), process.env["PATH"]].join(":"),
    HOME: home,
    LC_ALL: "C.UTF-8",
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    XDG_CACHE_HOME: join(home, ".cache"),
    XDG_STATE_HOME: join(home, ".local/state"),
    XDG_RUNTIME_DIR: home,
  };
  prepare?.(home);
  await promisify(execFile)(process.execPath, [entry, ...folders, "--install-extension", vsix], { env });
  const alone = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-proxy"];
  const driven = ["--bind-addr", "127.0.0.1:0", "--vscode-option", "enable-smoke-test-driver"];
  const child = spawn(process.execPath, [entry, ...folders, ...alone, ...driven, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, which can be ended with all that it has started.
    detached: true,
  });
  const stop = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { address: await addressOf(child), home, project, stop };
  } catch (fault) {
    stop();
    throw fault;
  }
}

/** Writes files into a folder, which is made if need be. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** What it says of its address once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += text.toString();
      const address = /listening on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`code-server ended: ${said}`)));
  });
}
