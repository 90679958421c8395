import { test } from "vitest";
import { expectSynchrony } from "../lsp/synchronise.ts";

/** Ten edits for each of the documents that the other properties try: a million where nothing else is said. */
const wanted = 10 * Number(process.env["KODEON_RUNS"] ?? 100_000);
/** So many documents two servers live through before others take their place. */
const portion = 5000;

test(`after ${wanted} edits the server has the text that the client has`, async () => {
  for (let done = 0; done < wanted; console.log(`${done} edits`)) done += await expectSynchrony(portion);
});
