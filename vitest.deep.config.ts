import { defineConfig } from "vitest/config";

/** Properties that hold for generated texts, tried as often as KODEON_RUNS says: a hundred thousand times, which takes the better part of an hour. */
export default defineConfig({
  ssr: { resolve: { conditions: ["kodeon-source", "node", "import", "default"] } },
  test: { include: ["test/deep/**/*.deep.ts"], testTimeout: 24 * 60 * 60 * 1000 },
});
