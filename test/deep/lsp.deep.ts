import { test } from "vitest";
import { expectSynchrony } from "../lsp/synchronise.ts";

test("after any edits the server has the text that the client has", async () => {
  await expectSynchrony(Number(process.env["KODEON_RUNS"] ?? 100_000));
});
