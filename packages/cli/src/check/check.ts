import type { Call, Run } from "../call.ts";
import { explainSettings } from "../faults.ts";
import { chooseLanguage } from "../language.ts";
import { print } from "../print.ts";
import { say } from "../words.ts";
import { formats } from "./formats.ts";
import { type Plan, planCheck } from "./plan.ts";
import { startProgress } from "./progress.ts";
import { isFailure, reportOn, tellFaults, tellFixing, tellTooMany } from "./report.ts";
import { openSession } from "./session.ts";
import { readSettings } from "./settings.ts";

/** `kodeonc check`: the report to standard output, what keeps it from being whole to standard error. */
export const checkInputs: Run = async (given) => {
  const settings = readSettings(given);
  if ("fault" in settings) return settings;
  const operands = given.operands.length > 0 ? given.operands : ["."];
  const plan = await planCheck(operands);
  const call = { ...given, operands, ...voiceOf(plan) };
  // Where nothing is left to check people read of the settings alone; a program gets its report in any case.
  const isForPeople = settings.watch || settings.format === "pretty";
  if (plan.settingsFaults.length > 0 && plan.asked.length === 0 && isForPeople) {
    for (const fault of plan.settingsFaults) await call.stderr.write(explainSettings(fault, call));
    return 2;
  }
  if (settings.watch) return (await import("./watch.ts")).watchInputs(plan, settings, call);

  const progress = startProgress(call.stderr, call.tell);
  const session = await openSession(plan, settings.rules, progress);
  const fixing = settings.fix ? await (await import("./fix.ts")).fixFiles(session, operands) : undefined;
  const files = session.check(progress);
  progress.end();
  await tellFaults(session, call);
  if (fixing) await tellFixing(fixing, settings, call);

  const report = reportOn(files, session, call, fixing);
  const format = await formats[settings.format]();
  const printed = await print(format(report), call);
  await tellTooMany(report, settings, call);
  if (printed !== 0 || report.faults.length > 0) return 2;
  return isFailure(report, settings) ? 1 : 0;
};

/** The voice of the first workspace that chooses one, unless the user has chosen. */
function voiceOf({ workspaces }: Plan): Pick<Call, "language" | "tell"> {
  const configured = workspaces.find(({ config }) => config.language)?.config.language;
  const language = chooseLanguage(process.argv.slice(2), process.env, configured);
  return { language, tell: say(language) };
}
