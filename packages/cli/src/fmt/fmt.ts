import type { Call, Run } from "../call.ts";
import { planCheck } from "../check/plan.ts";
import { startProgress } from "../check/progress.ts";
import { explainInput, explainReading, explainSettings } from "../faults.ts";
import { withoutFoundLinks } from "../found-links.ts";
import { explainInternalFault } from "../internal-fault.ts";
import { chooseLanguage } from "../language.ts";
import { tellUnprinted } from "../print.ts";
import { say } from "../words.ts";
import { layoutFinder } from "./editorconfig.ts";
import { formatFile, type Outcome, type Work } from "./format-file.ts";
import { ignoreName, readIgnored } from "./ignored.ts";
import { type FmtSettings, readFmtSettings } from "./settings.ts";

/** `kodeonc fmt`: what has changed, or would, to standard output, all else to standard error. */
export const formatInputs: Run = async (given) => {
  const settings = readFmtSettings(given);
  if ("fault" in settings) return settings;
  const operands = given.operands.length > 0 ? given.operands : ["."];
  const plan = await planCheck(operands, "files");
  const configured = plan.workspaces.find(({ config }) => config.language)?.config.language;
  const language = chooseLanguage(process.argv.slice(2), process.env, configured);
  const call = { ...given, language, tell: say(language) };
  const { stderr, tell } = call;
  const isIgnored = await readIgnored();
  if (typeof isIgnored !== "function") {
    await stderr.write(explainReading(ignoreName, isIgnored, tell));
    return 2;
  }

  for (const fault of plan.settingsFaults) await stderr.write(explainSettings(fault, call));
  for (const fault of plan.faults) await stderr.write(explainInput(fault, tell));
  const paths = await withoutFoundLinks(plan.asked, operands);
  const tally = await formatAll(paths, { settings, call, isIgnored, findLayout: layoutFinder() });
  const isPrinted = (await tellUnprinted(call)) === 0;
  const isWhole = isPrinted && plan.settingsFaults.length + plan.faults.length + tally.faults === 0;
  if (!settings.isStdin && (tally.files > 0 || isWhole))
    await stderr.write(`${summarise(tally, settings, call)}\n`);
  if (!isWhole) return 2;
  const isFailure = tally.damaged + tally.refused > 0 || (settings.check && tally.changed > 0);
  return isFailure ? 1 : 0;
};

/** How many files were formatted, changed or could not be had, and how many declarations were left alone. */
interface Tally {
  readonly files: number;
  readonly changed: number;
  readonly faults: number;
  readonly damaged: number;
  readonly refused: number;
}

async function formatAll(paths: readonly string[], work: Work): Promise<Tally> {
  const { stderr, tell } = work.call;
  const progress = startProgress(stderr, tell);
  const outcomes: Outcome[] = [];
  for (const [index, path] of paths.entries()) {
    progress.show(index, paths.length);
    const outcome = await formatFile(path, work, progress.end).catch(async (error: unknown) => {
      // A defect that one file brings to light says nothing of the others.
      progress.end();
      await stderr.write(explainInternalFault(path, error, tell));
      return { kind: "fault" } as const;
    });
    outcomes.push(outcome);
  }
  progress.end();

  const formatted = outcomes.filter((outcome) => outcome.kind === "formatted");
  const sum = (count: (outcome: (typeof formatted)[number]) => number): number =>
    formatted.reduce((total, outcome) => total + count(outcome), 0);
  return {
    files: formatted.length,
    changed: sum(({ isChanged }) => Number(isChanged)),
    faults: outcomes.filter(({ kind }) => kind === "fault").length,
    damaged: sum(({ damaged }) => damaged),
    refused: sum(({ refused }) => refused),
  };
}

function summarise(tally: Tally, { check, diff }: FmtSettings, { tell }: Call): string {
  if (check || diff) return tell(tally.files === 1 ? "compared-one" : "compared-many", { ...tally });
  return tell(tally.files === 1 ? "formatted-one" : "formatted-many", { ...tally });
}
