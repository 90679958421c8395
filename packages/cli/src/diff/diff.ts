import { diffIr } from "@kodeon/parser";
import type { Call, Run } from "../call.ts";
import { type Document, readDocument } from "../document.ts";
import { print } from "../print.ts";
import type { UsageFault } from "../usage.ts";
import { visible } from "../report/cells.ts";
import { raiseVersions } from "./raise-versions.ts";
import { explainPreRelease } from "./verdict.ts";
import { type DiffReport, formats, isFormat, type FormatName } from "./report.ts";

/** `kodeonc diff`: what has changed between two manifests or IRs, and whether the new version is high enough for it. */
export const diffDocuments: Run = async (call) => {
  const settings = readSettings(call);
  if ("fault" in settings) return settings;
  const { before: oldPath, after: newPath, format, fix } = settings;
  const before = await readDocument(oldPath, call);
  const after = await readDocument(newPath, call);
  // What is wrong with either is told by now.
  if ("exit" in before) return "exit" in after ? Math.max(before.exit, after.exit) : before.exit;
  if ("exit" in after) return after.exit;

  const missing = explainMissing(settings, before, after, call);
  if (missing !== undefined) {
    await call.stderr.write(`kodeonc: ${missing}\n`);
    return 2;
  }

  const raising = fix ? await raiseVersions(before, after, format, call) : { after, fault: false };
  const report = reportOn(before, raising.after, fix, call);
  const { packages, removed } = report.diff;
  // The result is told to programs as it is, and so this beside it.
  if (format === "json")
    for (const text of packages.flatMap((each) => explainPreRelease(each, call.tell)))
      await call.stderr.write(`kodeonc: ${visible(text)}\n`);
  const write = await formats[format]();
  const printed = await print(write(report), call);
  if (printed !== 0 || raising.fault) return 2;
  return removed.length > 0 || packages.some(({ enough }) => !enough) ? 1 : 0;
};

interface DiffSettings {
  readonly before: string;
  readonly after: string;
  readonly format: FormatName;
  readonly fix: boolean;
  /** Whether there is said to be no earlier version. */
  readonly first: boolean;
}

const command = "diff";

function readSettings({ operands, options }: Call): DiffSettings | UsageFault {
  const [before, after, extra] = operands;
  const { format = "pretty", fix, first } = options;
  if (before === undefined || after === undefined) return { fault: "missing-pair", command };
  if (extra !== undefined) return { fault: "unexpected-operand", command, name: extra };
  if (before === "-" && after === "-") return { fault: "repeated-standard-input", command };
  if (fix && (after === "-" || /\.json$/i.test(after)))
    return { fault: "conflicting-options", command, name: "--fix", other: after };
  if (typeof format !== "string" || !isFormat(format))
    throw new Error("a format outside the table of commands");
  return { before, after, format, fix: fix === true, first: first === true };
}

/**
 * Why there is nothing to compare; undefined where there is. An old file without a package is more often one that could not
 * be fetched than the first version, and whoever takes it for that would let everything pass.
 */
function explainMissing(
  { first }: DiffSettings,
  before: Document,
  after: Document,
  call: Call,
): string | undefined {
  const old = firstPackage(before);
  const names = { old: nameOf(before.path, call), new: nameOf(after.path, call) };
  if (old === undefined && firstPackage(after) === undefined) return call.tell("diff-no-package", names);
  if (old === undefined) return first ? undefined : call.tell("diff-no-old", names);
  return first ? call.tell("diff-not-first", { ...names, package: visible(old) }) : undefined;
}

function firstPackage({ ir }: Document): string | undefined {
  return ir.declarations.find((declaration) => declaration.kind === "package")?.name;
}

function reportOn(
  before: Document,
  after: Document,
  isFixing: boolean,
  { language, tell, stdout }: Call,
): DiffReport {
  return {
    diff: diffIr(before.ir, after.ir),
    before,
    after,
    isFixing,
    language,
    tell,
    stream: stdout.stream,
  };
}

function nameOf(path: string, { tell }: Call): string {
  return path === "-" ? tell("standard-input") : visible(path);
}
