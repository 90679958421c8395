import type { MessageLanguage } from "@kodeon/parser";
import type { Connection } from "vscode-languageserver";
import type { Progress } from "./disk.ts";
import { say } from "./service/words.ts";

/** How much further it must be before it is told again, in percent. */
const step = 5;

/** Shows in the client how far the reading of `total` files is; a client that cannot show it is told nothing. */
export async function showProgress(
  connection: Connection,
  language: MessageLanguage,
  total: number,
): Promise<Progress> {
  const shown = await connection.window.createWorkDoneProgress();
  shown.begin(say(language)("reading-manifests"), 0);
  let told = 0;
  return {
    report(done) {
      const percent = Math.floor((done / total) * 100);
      if (percent < told + step) return;
      told = percent;
      shown.report(percent);
    },
    end: () => shown.done(),
  };
}
