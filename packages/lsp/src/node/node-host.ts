import { decodeText } from "@kodeon/parser/config";
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
  const tell = (path: string, fault: unknown): void =>
    log(`${path}: ${fault instanceof Error ? fault.message : String(fault)}`);
  return {
    log,
    read(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      try {
        const content = decodeText(readFileSync(path));
        return "text" in content ? { text: content.text.replace(/^\uFEFF/, "") } : content;
      } catch (fault) {
        if (!isMissing(fault)) tell(path, fault);
        return undefined;
      }
    },
    isFile(uri) {
      const path = pathOf(uri);
      if (path === undefined) return false;
      try {
        return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
      } catch (fault) {
        if (!isMissing(fault)) tell(path, fault);
        return false;
      }
    },
    async findManifests(folder, { patterns, ignore }) {
      const path = pathOf(folder);
      if (path === undefined) return [];
      let files: string[] = [];
      try {
        files = await glob([...patterns], {
          cwd: path,
          ignore,
          expandDirectories: false,
          followSymbolicLinks: false,
          fs: { readdir: readdirFor(log) },
        });
      } catch (fault) {
        tell(path, fault);
      }
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

/** There is nothing either by a name that no file can have: it is too long, or has a NUL in it. */
const missing: readonly unknown[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

function isMissing(fault: unknown): boolean {
  return missing.includes(codeOf(fault));
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
