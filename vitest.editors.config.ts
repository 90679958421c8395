import { defineConfig } from "vitest/config";
import { isOnPath } from "./test/editors/is-on-path.ts";

/** The language server as it was built, in real editors that are set up as docs/editors.md says. */
const missing = ["nvim", "emacs"].filter((name) => !isOnPath(name));
if (missing.length > 0) {
  console.error(
    `Not on the PATH: ${missing.join(", ")}. Install Neovim and Emacs with Eglot (on Debian: apt-get install neovim emacs-nox elpa-eglot) and run this again.`,
  );
  process.exit(1);
}

export default defineConfig({
  ssr: { resolve: { conditions: ["kodeon-source", "node", "import", "default"] } },
  test: { include: ["test/editors/**/*.editors.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
