import { test } from "vitest";
import { expectSynchrony } from "./synchronise.ts";

test("after any edits the server has the text that the client has", async () => {
  await expectSynchrony(60);
});
