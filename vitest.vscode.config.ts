import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.ts";

/** The extension as it is published, in a real Visual Studio Code, which is installed from npm; it takes minutes. */
if (findChromium() === undefined) {
  console.error(
    "Install Chromium (on Debian: apt-get install chromium) or name one in CHROMIUM, and run this again.",
  );
  process.exit(1);
}
if (!existsSync("packages/vscode-extension/kodeon.vsix")) {
  console.error("Make the extension by npm run package, and run this again.");
  process.exit(1);
}

export default defineConfig({
  test: {
    include: ["test/vscode/**/*.vscode.ts"],
    testTimeout: 400_000,
    hookTimeout: 400_000,
    fileParallelism: false,
    // A real window on a busy machine may miss a key or a click.
    retry: 1,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
