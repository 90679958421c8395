import type { MessageLanguage } from "@kodeon/parser";
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Progress } from "./disk.ts";
import { say } from "./service/words.ts";

/** How much further it must be before it is told again, in percent. */
const step = 5;

/**
 * Shows in the client how far the reading of `total` files is, as soon as the language is known. A client that cannot show
 * it, does not want to or never says so is told nothing, and nobody waits for it.
 */
export function showProgress(
  connection: Connection,
  total: number,
  language: Promise<MessageLanguage>,
): Progress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let isOver = false;
  let percent = 0;
  let told = 0;
  Promise.all([connection.window.createWorkDoneProgress(), language]).then(
    ([made, spoken]) => {
      if (isOver) return;
      shown = made;
      told = percent;
      made.begin(say(spoken)("reading-manifests"), percent);
    },
    () => {},
  );
  return {
    report(done) {
      percent = Math.floor((done / total) * 100);
      if (shown === undefined || percent < told + step) return;
      told = percent;
      shown.report(percent);
    },
    end() {
      isOver = true;
      shown?.done();
    },
  };
}
