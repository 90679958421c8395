import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Visual Studio Code 1.139.1, as a server for browsers. */
const version = "4.139.1";

/**
 * The script that starts it. It is installed from npm, without anything that compiles, into a folder that other runs use
 * again: below KODEON_EDITORS_CACHE, or else below the folder for temporary files.
 */
export function installCodeServer(): string {
  const cache = process.env["KODEON_EDITORS_CACHE"] || join(tmpdir(), "kodeon-editors");
  const folder = join(cache, `code-server-${version}`);
  const whole = join(folder, "whole");
  const home = join(folder, "node_modules/code-server");
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    install(folder, `code-server@${version}`, "--save-exact");
    install(join(home, "lib/vscode"), "--omit=dev");
    install(join(home, "lib/vscode/extensions"), "--omit=dev");
    writeFileSync(whole, "");
  }
  return join(home, "out/node/entry.js");
}

function install(cwd: string, ...args: readonly string[]): void {
  // It has to be this Node, of which code-server wants a certain version.
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(":");
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...args], {
    cwd,
    env: { ...process.env, PATH },
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
  });
}
