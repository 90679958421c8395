import { defineConfig } from "vitest/config";
import { findChromium } from "./test/browser/find-chromium.ts";

/** The library as it was built, in a page and in a worker of a real browser. */
if (findChromium() === undefined) {
  console.error(
    "Install Chromium (on Debian: apt-get install chromium) or name one in CHROMIUM, and run this again.",
  );
  process.exit(1);
}

export default defineConfig({
  test: { include: ["test/browser/**/*.browser.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
