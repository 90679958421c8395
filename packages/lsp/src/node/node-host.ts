import { decodeText } from "@kodeon/parser/config";
import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { glob } from "tinyglobby";
import { URI } from "vscode-uri";
import type { Host } from "../host.ts";
import { manualLinks } from "./manual-links.ts";
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
        if (isMissing(fault) && !isLink(path)) return undefined;
        tell(path, fault);
        const code = codeOf(fault);
        return { system: typeof code === "string" ? code : String(fault) };
      }
    },
    isFile: (uri) => lookAt(uri, tell)?.isFile() ?? false,
    stampOf(uri) {
      // Reading it will tell what is wrong with it.
      const found = lookAt(uri, () => {});
      // The time of the last change of anything tells of permissions, and of files that are older than those before them.
      return found && [found.ctimeMs, found.mtimeMs, found.size, found.ino].join(" ");
    },
    identityOf(uri) {
      const path = pathOf(uri);
      return path === undefined ? undefined : realPathOf(path);
    },
    async findManifests(folder, { patterns, ignore }) {
      const byIdentity = new Map<string, string>();
      const path = pathOf(folder);
      if (path === undefined) return byIdentity;
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
      for (const file of files.toSorted()) {
        if (!file.endsWith(".kodeon")) continue;
        const whole = join(path, file);
        // A link that leads nowhere is told of by its own path.
        byIdentity.set(realPathOf(whole) ?? whole, URI.file(whole).toString());
      }
      return byIdentity;
    },
    linkTo: manualLinks(),
    followClient(processId) {
      setInterval(() => {
        if (!isRunning(processId)) process.exit(1);
      }, heartbeat).unref();
    },
    exit: (code) => process.exit(code),
  };
}

function lookAt(uri: string, tell: (path: string, fault: unknown) => void): Stats | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (fault) {
    if (!isMissing(fault)) tell(path, fault);
    return undefined;
  }
}

function pathOf(uri: string): string | undefined {
  try {
    const { scheme, fsPath, path } = URI.parse(uri);
    if (scheme !== "file") return undefined;
    // Where there are no drives `file:///c:/a` names a folder `c:` at the top, and nothing beside the server.
    return isAbsolute(fsPath) ? fsPath : path;
  } catch {
    return undefined;
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** There is nothing either by a name that no file can have: it is too long, or has a NUL in it. */
const missing: readonly unknown[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

function isMissing(fault: unknown): boolean {
  return missing.includes(codeOf(fault));
}

/** A link that leads nowhere is there nevertheless. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
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
