import { compile } from "../../packages/parser/src/compile.ts";
import type { Change, VersionDiff } from "../../packages/parser/src/diff/change.ts";
import { diffIr } from "../../packages/parser/src/diff/diff-ir.ts";
import type { Ir } from "../../packages/parser/src/ir/ir.ts";

/**
 * Both IRs of a case, and what has changed between them. Lines of its source that begin with `-` stand in the old manifest
 * alone, those with `+` in the new one alone, those with a blank in both. Where no `paket` begins it, what is indented
 * belongs to the package `kopi`, which has all that a package needs besides.
 */
export function compare(source: string): {
  readonly before: Ir;
  readonly after: Ir;
  readonly diff: VersionDiff;
} {
  const before = irOf(sideOf(source, "-"));
  const after = irOf(sideOf(source, "+"));
  return { before, after, diff: diffIr(before, after) };
}

/** What a case comes to, as the file has it. */
export function outcome(source: string): string {
  const { packages, shared, added, removed } = compare(source).diff;
  return [
    ...packages.flatMap(({ package: name, declared, smallest, enough, changes }) => [
      `${name} ${declared.from} → ${declared.to}: ${enough ? "enough" : "too small"}, at least ${smallest ?? "none"}`,
      ...changes.map(print),
    ]),
    ...(shared.length > 0 ? ["shared", ...shared.map(print)] : []),
    ...added.map((lone) => `added ${lone.package} ${lone.version}`),
    ...removed.map((lone) => `removed ${lone.package} ${lone.version}`),
  ].join("\n");
}

function print({ level, rule, change, in: side, pointer }: Change): string {
  return `  ${level} ${rule} (${change}) ${side} ${pointer}`;
}

function sideOf(source: string, mark: "-" | "+"): string {
  const other = mark === "-" ? "+" : "-";
  const lines = source.split("\n").filter((line) => !line.startsWith(other));
  return withPackage(lines.map((line) => line.slice(1)));
}

const needed = {
  versi: '"1.0.0"',
  deskripsi: '"Kasir"',
  kategori: "bisnis",
  lisensi: "MIT",
};

/** What stands indented at the beginning is put into the package. */
function withPackage(lines: readonly string[]): string {
  const start = lines.findIndex((line) => /^\S/.test(line));
  const own = lines.slice(0, start < 0 ? lines.length : start);
  const rest = start < 0 ? [] : lines.slice(start);
  if (start === 0 && rest[0]?.startsWith("paket ")) return lines.join("\n");
  const written = Object.entries(needed)
    .filter(([key]) => !own.some((line) => line.startsWith(`    ${key} =`)))
    .map(([key, value]) => `    ${key} = ${value}`);
  return ['paket "kopi":', ...written, ...own, ...rest].join("\n");
}

function irOf(text: string): Ir {
  const { ir, diagnostics } = compile(text);
  if (ir === undefined)
    throw new Error(`${diagnostics.map(({ name }) => name).join(", ")} in the manifest\n${text}`);
  return ir;
}
