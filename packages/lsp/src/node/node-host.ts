import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { glob } from "tinyglobby";
import { URI } from "vscode-uri";
import type { Host } from "../host.ts";
import { readdirFor } from "./read-folder.ts";

/** How often it is looked whether the client still runs, in milliseconds. */
const heartbeat = 1000;

/** What a process on a computer can do: its files, standard error and its end. */
export function nodeHost(): Host {
  const log = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    log,
    read(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
      } catch (fault) {
        if (!isMissing(fault)) log(`${path}: ${fault instanceof Error ? fault.message : String(fault)}`);
        return undefined;
      }
    },
    isFile(uri) {
      const path = pathOf(uri);
      return path !== undefined && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
    },
    async findManifests(folder, { patterns, ignore }) {
      const path = pathOf(folder);
      if (path === undefined) return [];
      const files = await glob([...patterns], {
        cwd: path,
        ignore,
        expandDirectories: false,
        followSymbolicLinks: false,
        fs: { readdir: readdirFor(log) },
      });
      const byIdentity = new Map<string, string>();
      for (const file of files.toSorted()) {
        if (!file.endsWith(".kodeon")) continue;
        const whole = join(path, file);
        byIdentity.set(identityOf(whole), URI.file(whole).toString());
      }
      return [...byIdentity.values()];
    },
    followClient(processId) {
      setInterval(() => {
        if (!isRunning(processId)) process.exit(1);
      }, heartbeat).unref();
    },
    exit: (code) => process.exit(code),
  };
}

function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri);
    return parsed.scheme === "file" ? parsed.fsPath : undefined;
  } catch {
    return undefined;
  }
}

function identityOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isMissing(fault: unknown): boolean {
  const code = codeOf(fault);
  return code === "ENOENT" || code === "ENOTDIR";
}

/** A process of somebody else runs too, though no signal may be sent to it. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (fault) {
    return codeOf(fault) !== "ESRCH";
  }
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && "code" in fault ? fault.code : undefined;
}
