import { defineConfig } from "vitest/config";

/** The packages as they are published, installed and run: it needs the registry and a minute. */
export default defineConfig({
  test: { include: ["test/packages/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 900_000 },
});
