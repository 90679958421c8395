import { format } from "@kodeon/parser/format";
import type { Call } from "../call.ts";
import { explainReading, explainWriting } from "../faults.ts";
import { identityOf } from "../inputs.ts";
import { readInput } from "../read.ts";
import { visible } from "../report/cells.ts";
import { writeBack } from "../write-back.ts";
import { explainDamage } from "./damage.ts";
import { unifiedDiff } from "./diff.ts";
import type { FindLayout } from "./editorconfig.ts";
import type { IsIgnored } from "./ignored.ts";
import type { FmtSettings } from "./settings.ts";

/** What formatting needs besides the file. */
export interface Work {
  readonly settings: FmtSettings;
  readonly call: Call;
  readonly isIgnored: IsIgnored;
  readonly findLayout: FindLayout;
}

/** What came of a file. */
export type Outcome =
  /** It was passed over. */
  | { readonly kind: "ignored" }
  /** It could not be read or written, which was told. */
  | { readonly kind: "fault" }
  /** Whether its text changes, and how many declarations were left alone. */
  | {
      readonly kind: "formatted";
      readonly isChanged: boolean;
      readonly damaged: number;
      readonly refused: number;
    };

/** Formats a file, or standard input for `-`, and puts the result where the settings want it. Calls `beforeWords` before it says something. */
export async function formatFile(
  path: string,
  { settings, call, isIgnored, findLayout }: Work,
  beforeWords: () => void,
): Promise<Outcome> {
  const { stderr, stdout, tell } = call;
  const place = path === "-" ? settings.stdinPath : path;
  const name = place ?? "<stdin>";
  const isLeftAlone = place !== undefined && isIgnored(place);
  if (isLeftAlone && path !== "-") return { kind: "ignored" };

  const fail = async (sentence: string): Promise<Outcome> => {
    beforeWords();
    await stderr.write(sentence);
    return { kind: "fault" };
  };
  const reading = await readInput(path);
  if (!("text" in reading)) return fail(explainReading(path, reading, tell));
  const { text: before } = reading;
  const layout = place === undefined ? {} : await findLayout(identityOf(place));
  if ("reading" in layout) return fail(explainReading(layout.path, layout.reading, tell));
  const result = isLeftAlone ? { text: before, damaged: [], refused: [] } : format(before, layout);
  const { text } = result;
  const isChanged = text !== before;

  const isShown = settings.check || settings.diff || path === "-";
  if (isChanged && !isShown) {
    const fault = await writeBack(path, text);
    if (fault) return fail(explainWriting(path, fault, tell));
  }
  const damage = explainDamage(name, before, result, call);
  const words = wordsFor(name, before, text, settings, call);
  if (damage !== "" || words !== "") beforeWords();
  await stderr.write(damage);
  // That they cannot get out is no fault of this file.
  await stdout.write(words);
  return {
    kind: "formatted",
    isChanged,
    damaged: result.damaged.length,
    refused: result.refused.length,
  };
}

/** What standard output gets of a file: its difference, else the formatted text of standard input, else the name of a file that changes. */
function wordsFor(name: string, before: string, after: string, settings: FmtSettings, call: Call): string {
  const { check, diff, isStdin } = settings;
  if (diff) return unifiedDiff(name, before, after, call.stdout.stream);
  if (isStdin && !check) return after;
  return before === after ? "" : `${visible(name)}\n`;
}
