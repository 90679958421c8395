import type { Connection } from "vscode-languageserver";
import { repeatable } from "./again.ts";
import { settle, takeTurns } from "./breathe.ts";
import type { Listed } from "./listed.ts";
import type { Report } from "./reports.ts";

interface Surroundings {
  readonly connection: Connection;
  /** Nothing is said before this. */
  readonly known: () => Promise<void>;
  readonly list: () => Iterable<Listed>;
  readonly failed: (fault: unknown) => void;
}

/**
 * For clients that do not ask: after a change it sends the reports that are new, and an empty one for what is gone. Long
 * work gives way to others; a change in between has it begin anew.
 */
export function pushReports({ connection, known, list, failed }: Surroundings): () => void {
  const sent = new Map<string, string>();

  return repeatable(async (isOutdated) => {
    await Promise.all([known(), settle()]);
    const gone = new Set(sent.keys());
    const breathe = takeTurns();
    for (const { uri, version, report } of list()) {
      gone.delete(uri);
      const made = attempt(report, failed);
      // Who opens a file hears of it even where there is nothing to say.
      const isHeard = made !== undefined && (made.items.length > 0 || sent.has(uri) || version !== undefined);
      if (isHeard && sent.get(uri) !== made.id) {
        sent.set(uri, made.id);
        const diagnostics = [...made.items];
        await connection.sendDiagnostics({ uri, ...(version === undefined ? {} : { version }), diagnostics });
      }
      await breathe();
      if (isOutdated()) return;
    }
    for (const uri of gone) {
      sent.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }, failed);
}

/** What cannot be reported on keeps nothing else from being. */
function attempt(report: () => Report, failed: (fault: unknown) => void): Report | undefined {
  try {
    return report();
  } catch (fault) {
    failed(fault);
    return undefined;
  }
}
