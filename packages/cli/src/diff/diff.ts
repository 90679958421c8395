import { diffIr } from "@kodeon/parser";
import type { Call, Run } from "../call.ts";
import { type Document, readDocument } from "../document.ts";
import { print } from "../print.ts";
import type { UsageFault } from "../usage.ts";
import { visible } from "../report/cells.ts";
import { raiseVersions } from "./raise-versions.ts";
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

  const raising = fix ? await raiseVersions(before, after, format, call) : { after, fault: false };
  const report = reportOn(before, raising.after, call);
  if (isEmpty(report)) {
    const names = { old: nameOf(oldPath, call), new: nameOf(newPath, call) };
    await call.stderr.write(`kodeonc: ${call.tell("diff-no-package", names)}\n`);
    return 2;
  }
  const write = await formats[format]();
  const printed = await print(write(report), call);
  if (printed !== 0 || raising.fault) return 2;
  return report.diff.removed.length > 0 || report.diff.packages.some(({ enough }) => !enough) ? 1 : 0;
};

interface DiffSettings {
  readonly before: string;
  readonly after: string;
  readonly format: FormatName;
  readonly fix: boolean;
}

const command = "diff";

function readSettings({ operands, options }: Call): DiffSettings | UsageFault {
  const [before, after, extra] = operands;
  const { format = "pretty", fix } = options;
  if (before === undefined || after === undefined) return { fault: "missing-pair", command };
  if (extra !== undefined) return { fault: "unexpected-operand", command, name: extra };
  if (before === "-" && after === "-") return { fault: "repeated-standard-input", command };
  if (fix && (after === "-" || /\.json$/i.test(after)))
    return { fault: "conflicting-options", command, name: "--fix", other: after };
  if (typeof format !== "string" || !isFormat(format))
    throw new Error("a format outside the table of commands");
  return { before, after, format, fix: fix === true };
}

function reportOn(before: Document, after: Document, { language, tell, stdout }: Call): DiffReport {
  return { diff: diffIr(before.ir, after.ir), before, after, language, tell, stream: stdout.stream };
}

function isEmpty({ diff: { packages, added, removed } }: DiffReport): boolean {
  return packages.length + added.length + removed.length === 0;
}

function nameOf(path: string, { tell }: Call): string {
  return path === "-" ? tell("standard-input") : visible(path);
}
