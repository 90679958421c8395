import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { configName } from "@kodeon/parser/config";
import type { Call } from "../call.ts";
import { explainSettings } from "../faults.ts";
import { staticParent } from "../find.ts";
import { tellUnprinted } from "../print.ts";
import { readInput } from "../read.ts";
import { gatherChanges } from "./changes.ts";
import { type FolderWatch, isFolder, watchFolders } from "./folders.ts";
import { formatFrames, formatPretty, summarise } from "./formats/pretty.ts";
import { type Plan, planCheck } from "./plan.ts";
import { type Progress, startProgress } from "./progress.ts";
import { isFailure, reportOn, tellFaults, tellTooMany } from "./report.ts";
import { type CheckedFile, openSession, type Session } from "./session.ts";
import type { CheckSettings } from "./settings.ts";

/** Checks a plan, and what has changed again and again, until the process is interrupted or its output lost; resolves to the exit code. */
export async function watchInputs(first: Plan, settings: CheckSettings, call: Call): Promise<number> {
  const changes = gatherChanges();
  process.once("SIGINT", changes.stop).once("SIGTERM", changes.stop);
  // Watching begins before reading, so that nothing changes unseen in between.
  const folders = watchFolders(changes.note);
  watchPlan(folders, first, call);
  const open = (plan: Plan, known?: ReadonlyMap<string, string>): Promise<Session> =>
    withProgress(call, (progress) => openSession(plan, settings.rules, progress, known));
  const check = (): Promise<readonly CheckedFile[]> =>
    withProgress(call, (progress) => Promise.resolve(session.check(progress)));

  let session = await open(first);
  await tellFaults(session, call);
  let files = await check();
  let report = reportOn(files, session, call);
  await call.stdout.write(formatPretty(report));
  await tellTooMany(report, settings, call);
  const isHeard = (): boolean => call.stdout.fault() === undefined;
  if (isHeard()) await call.stderr.write(`${call.tell("watching")}\n`);

  while (isHeard()) {
    const changed = await changes.next();
    if (changed === undefined) break;
    const update = await updateTexts(session, changed, folders, call.operands);
    if (update === "nothing") continue;
    if (update === "other-files") {
      const plan = await planCheck(call.operands);
      watchPlan(folders, plan, call);
      // What was last understood goes on until its settings can be read again.
      const lost = plan.settingsFaults.filter(({ path }) => !isBroken(path, session.plan));
      for (const fault of lost) await call.stderr.write(explainSettings(fault, call));
      if (lost.length > 0) continue;
      const known = [...session.texts].filter(([path]) => !changed.has(resolve(path)));
      session = await open(plan, new Map(known));
      await tellFaults(session, call);
    }
    const before = files;
    files = await check();
    report = reportOn(files, session, call);
    const news = { ...report, files: whatIsNew(files, before, changed) };
    await call.stdout.write(formatFrames(news) + summarise(report));
    await tellTooMany(report, settings, call);
  }
  folders.close();
  if ((await tellUnprinted(call)) !== 0) return 2;
  return report.faults.length > 0 || isFailure(report, settings) ? 1 : 0;
}

async function withProgress<Result>(
  { stderr, tell }: Call,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const progress = startProgress(stderr, tell);
  return work(progress).finally(progress.end);
}

function watchPlan(folders: FolderWatch, { workspaces }: Plan, { operands }: Call): void {
  for (const operand of operands) {
    // What is not there is a glob, or a name that may come to be.
    folders.add(existsSync(operand) ? resolve(operand) : resolve(staticParent(operand)));
  }
  for (const { folder } of workspaces) if (folder !== undefined) folders.add(folder);
}

function isBroken(settings: string, { settingsFaults }: Plan): boolean {
  return settingsFaults.some(({ path }) => path === settings);
}

/** Reads what has changed into the session, unless that takes another plan, because other files are there now. */
async function updateTexts(
  session: Session,
  changed: ReadonlySet<string>,
  folders: FolderWatch,
  operands: readonly string[],
): Promise<"nothing" | "texts" | "other-files"> {
  const names = new Map([...session.texts.keys()].map((path) => [resolve(path), path]));
  const asked = new Set(operands.map((operand) => resolve(operand)));
  let update: "nothing" | "texts" = "nothing";
  for (const path of changed) {
    const name = names.get(path);
    if (name === undefined) {
      const matters = path.endsWith(".kodeon") || asked.has(path) || basename(path) === configName;
      if (matters || folders.holds(path) || isFolder(path)) return "other-files";
      continue;
    }
    const reading = await readInput(name);
    if (!("text" in reading)) return "other-files";
    if (reading.text === session.texts.get(name)) continue;
    session.replace(name, reading.text);
    update = "texts";
  }
  return update;
}

/** The files that have changed, and those of which there is now something else to say. */
function whatIsNew(
  files: readonly CheckedFile[],
  before: readonly CheckedFile[],
  changed: ReadonlySet<string>,
): CheckedFile[] {
  const old = new Map(before.map((file) => [file.path, file.diagnostics]));
  return files.filter(({ path, diagnostics }) => {
    if (changed.has(resolve(path))) return true;
    const earlier = old.get(path);
    return earlier !== diagnostics && JSON.stringify(earlier) !== JSON.stringify(diagnostics);
  });
}
