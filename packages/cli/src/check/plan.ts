import { statSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { type Config, type ConfigFault, configName, plainConfig, readConfig } from "@kodeon/parser/config";
import { findManifests } from "../find.ts";
import { gatherInputs, identityOf, type Input, type InputFault } from "../inputs.ts";
import { readInput, type Reading } from "../read.ts";

/** Files that know of one another, by the names that the user knows them by. */
export interface PlannedWorkspace {
  /** The folder of its settings; undefined where there are none. */
  readonly folder: string | undefined;
  readonly config: Config;
  readonly files: readonly string[];
}

/** Settings that cannot be used, and why. */
export interface SettingsFault {
  readonly path: string;
  readonly reason: readonly ConfigFault[] | Exclude<Reading, { readonly text: string }>;
}

/** What is to be checked. */
export interface Plan {
  /** One whose settings cannot be used has no files: nobody knows what to make of them. */
  readonly workspaces: readonly PlannedWorkspace[];
  /** The files to report on, in the order asked for. The others of their workspaces only help to understand them. */
  readonly asked: readonly string[];
  readonly faults: readonly InputFault[];
  readonly settingsFaults: readonly SettingsFault[];
}

/**
 * Finds the files that the operands ask for, and for each the nearest folder above it that has a `kodeonc.json`: all
 * manifests that have the same one are a workspace, and those that have none are one together. Where only the files are
 * of interest, a workspace is not searched for others as long as nobody asks for more of it than files by their names.
 */
export async function planCheck(
  operands: readonly string[],
  interest: "workspaces" | "files" = "workspaces",
): Promise<Plan> {
  const { inputs, faults: inputFaults } = await gatherInputs(operands);
  const configOf = configFinder();
  const groups = new Map<string | undefined, Input[]>();
  for (const input of inputs) {
    const folder = configOf(dirname(resolve(input.path)));
    groups.set(folder, [...(groups.get(folder) ?? []), input]);
  }

  const workspaces: PlannedWorkspace[] = [];
  const settingsFaults: SettingsFault[] = [];
  const faults = [...inputFaults];
  const wanted = new Set<Input>();
  for (const [folder, group] of groups) {
    const { config, fault } = await loadConfig(folder);
    if (fault) {
      settingsFaults.push(fault);
      workspaces.push({ folder, config, files: [] });
      continue;
    }
    const isSearched =
      folder !== undefined && (interest === "workspaces" || group.some(({ named }) => !named));
    const members = isSearched ? await membersOf(folder, config, configOf, faults) : undefined;
    const kept = group.filter(({ named, path }) => named || !members || members.has(identityOf(path)));
    for (const input of kept) wanted.add(input);
    // A file that was asked for goes by the name that it was asked for by.
    const files = new Map(members);
    for (const { path } of kept) files.set(identityOf(path), path);
    workspaces.push({ folder, config, files: [...files.values()] });
  }
  const asked = inputs.filter((input) => wanted.has(input)).map(({ path }) => path);
  if (inputs.length > 0 && asked.length === 0 && faults.length + settingsFaults.length === 0)
    for (const path of operands) faults.push({ path, reason: "no-manifest-included" });
  return { workspaces, asked, faults, settingsFaults };
}

type ConfigFinder = (folder: string) => string | undefined;

/** Finds the nearest folder from an absolute one upwards that has settings. */
function configFinder(): ConfigFinder {
  const known = new Map<string, string | undefined>();
  return function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = dirname(folder);
    const found = isFile(join(folder, configName)) ? folder : parent === folder ? undefined : find(parent);
    known.set(folder, found);
    return found;
  };
}

async function loadConfig(
  folder: string | undefined,
): Promise<{ readonly config: Config; readonly fault?: SettingsFault }> {
  if (folder === undefined) return { config: plainConfig };
  const path = nameOf(join(folder, configName));
  const reading = await readInput(path);
  if (!("text" in reading)) return { config: plainConfig, fault: { path, reason: reading } };
  const { config, faults } = readConfig(reading.text);
  return faults.length > 0 ? { config, fault: { path, reason: faults } } : { config };
}

/** The manifests of a workspace, by what identifies them. */
async function membersOf(
  folder: string,
  { include, exclude }: Config,
  configOf: ConfigFinder,
  faults: InputFault[],
): Promise<ReadonlyMap<string, string>> {
  const name = nameOf(folder) || ".";
  const { files, unreadable } = await findManifests(name, include, exclude);
  for (const { path, fault } of unreadable)
    if (!faults.some((each) => each.path === path)) faults.push({ path, reason: fault });
  return new Map(
    files
      .map((file) => posix.join(name, file))
      .filter((path) => configOf(dirname(resolve(path))) === folder)
      .map((path) => [identityOf(path), path]),
  );
}

/** A path as it is typed in the working folder, with forward slashes. */
function nameOf(path: string): string {
  return relative("", path).replaceAll(sep, "/");
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
