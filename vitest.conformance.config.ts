import { defineConfig } from "vitest/config";

/** Public reference data that is no part of the repository, in the folder that KODEON_REFERENCE names. */
if (!process.env["KODEON_REFERENCE"]) {
  console.error("Set KODEON_REFERENCE to the folder with the reference data, and run this again.");
  process.exit(1);
}

export default defineConfig({
  ssr: { resolve: { conditions: ["kodeon-source", "node", "import", "default"] } },
  test: { include: ["test/conformance/**/*.conformance.ts"], testTimeout: 60_000 },
});
