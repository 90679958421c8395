import type { Call } from "../call.ts";
import { explainInput, explainReading, explainSettings, explainWriting } from "../faults.ts";
import { explainInternalFault } from "../internal-fault.ts";
import { visible } from "../report/cells.ts";
import { faultsOf } from "./check-fault.ts";
import type { Fixing } from "./fix.ts";
import type { CheckReport } from "./formats.ts";
import type { CheckedFile, Session } from "./session.ts";
import type { CheckSettings } from "./settings.ts";

/** What was found in these files, ready for a format, with what `fixing` could not write. */
export function reportOn(
  files: readonly CheckedFile[],
  session: Session,
  call: Call,
  fixing?: Fixing,
): CheckReport {
  const severities = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const { language, tell, version, stdout } = call;
  return {
    files,
    errors: severities.filter((severity) => severity === "error").length,
    warnings: severities.filter((severity) => severity === "warning").length,
    faults: faultsOf(session, fixing?.unwritten ?? [], call),
    textOf: (file) => session.texts.get(file),
    language,
    tell,
    version,
    stream: stdout.stream,
  };
}

/** Whether a report means exit code 1. */
export function isFailure({ errors, warnings }: CheckReport, { maxWarnings }: CheckSettings): boolean {
  return errors > 0 || warnings > maxWarnings;
}

/** Says which settings and files could not be had. */
export async function tellFaults({ plan, unread, failed }: Session, call: Call): Promise<void> {
  const { stderr, tell } = call;
  for (const fault of plan.settingsFaults) await stderr.write(explainSettings(fault, call));
  for (const fault of plan.faults) await stderr.write(explainInput(fault, tell));
  for (const { path, reading } of unread) await stderr.write(explainReading(path, reading, tell));
  for (const { path, error } of failed) await stderr.write(explainInternalFault(path, error, tell));
}

/** Says that there are more warnings than allowed, if there are. */
export async function tellTooMany(
  { warnings }: CheckReport,
  { maxWarnings, format }: CheckSettings,
  call: Call,
): Promise<void> {
  if (warnings <= maxWarnings) return;
  await asideOf(format, call).write(`${call.tell("too-many-warnings", { warnings, most: maxWarnings })}\n`);
}

/** Says what was fixed, what was left alone and what could not be written. */
export async function tellFixing(
  { fixed, unwritten, links }: Fixing,
  { format }: CheckSettings,
  call: Call,
): Promise<void> {
  const { tell, stderr } = call;
  const aside = asideOf(format, call);
  for (const { file, fixes: count } of fixed) {
    const said = tell(count === 1 ? "fixed-one" : "fixed-many", { path: visible(file), count });
    await aside.write(`${said}\n`);
  }
  for (const link of links) await aside.write(`${tell("link-left", { path: visible(link) })}\n`);
  if (fixed.length + unwritten.length + links.length === 0) await aside.write(`${tell("fixed-none")}\n`);
  for (const { path, fault } of unwritten) await stderr.write(explainWriting(path, fault, tell));
}

/** Sentences beside the report: with it where people read it, and out of the way where programs do. */
function asideOf(format: CheckSettings["format"], { stdout, stderr }: Call): Call["stdout"] {
  return format === "pretty" ? stdout : stderr;
}
