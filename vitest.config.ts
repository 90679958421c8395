import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests run the TypeScript sources, not what was built from them.
  ssr: { resolve: { conditions: ["kodeon-source", "node", "import", "default"] } },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/packages/**"], testTimeout: 60_000 },
});
