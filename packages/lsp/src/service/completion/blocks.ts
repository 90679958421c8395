import { language, type BlockSpec } from "@kodeon/parser/language";
import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, isLast, type Cursor } from "./cursor.ts";
import { filterFor, withSlip } from "./filter.ts";
import type { Suggestion } from "./offer.ts";
import { labelsIn } from "./packages.ts";
import { createStops } from "./snippet.ts";
import { bodyStub, functionStub, propertyStub } from "./stubs.ts";

/** The blocks that may begin in the first column, those that the file needs next before the others. */
export function suggestBlocks(cursor: Cursor): Suggestion {
  const written = labelsIn(cursor.document);
  const blocks = Object.entries<BlockSpec>(language.blocks)
    .filter(([name, { single }]) => !single || !written.has(name) || name === cursor.word)
    .map(([name, spec]) => ({ name, spec, label: labelFor(name, spec, written) }))
    .sort((a, b) => rank(a.name, a.label, written) - rank(b.name, b.label, written));
  const offers = blocks.map(({ name, spec, label }) => ({
    label: name,
    kind: CompletionItemKind.Class,
    snippet: isLast(cursor) ? stubAt(cursor, name, spec, label) : name,
    ...(spec.label && isLast(cursor) && { plain: `${name} ` }),
    ...filterFor(cursor.word, name, spec),
    hint: cursor.say("block"),
    subject: { path: [name] },
  }));
  return { ...inWord(cursor, withSlip(cursor.word, offers)), followsTyping: true };
}

/** The package that the file has introduced and not said such a thing of; undefined where there is none. */
function labelFor(
  name: string,
  { label }: BlockSpec,
  written: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (label?.ir !== "package") return undefined;
  const packages = [...(written.get("paket") ?? [])].filter((each) => each !== "");
  const about = written.get(name);
  // Without a label the sole package of the file is meant.
  if (label.optional && about?.has("") && packages.length === 1) return undefined;
  return packages.find((each) => !about?.has(each));
}

function rank(
  name: string,
  label: string | undefined,
  written: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  if (name === "paket") return written.has("paket") ? 4 : 0;
  const usual = ["lisensi_paket", "submit_package"].indexOf(name);
  if (usual >= 0 && label !== undefined) return 1 + usual;
  return name === "pembaruan_paket" && label !== undefined ? 3 : 5;
}

/** As the formatter indents. */
const indent = "    ";

/** A block as it is written at the cursor; of one before a comment only the head, which the comment is about. */
function stubAt({ rest }: Cursor, name: string, spec: BlockSpec, label: string | undefined): string {
  const stub = blockStub(name, spec, label);
  return rest.trim() === "" ? stub : (stub.split("\n")[0] ?? "");
}

function blockStub(name: string, spec: BlockSpec, label: string | undefined): string {
  const stops = createStops();
  const example = label ?? (name === "pustaka" ? "nama_pustaka" : "nama-paket");
  const quote = spec.label?.type === "package-name" ? '"' : "";
  const head = spec.label ? `${name} ${quote}${stops.stop(example)}${quote}:` : `${name}:`;
  if (spec.functions) return `${head}\n${indent}${functionStub(indent + indent, stops.stop)}`;
  const body = bodyStub(spec, indent, stops);
  const [first] = Object.entries(spec.properties ?? {});
  const lines = body.length > 0 || first === undefined ? body : [propertyStub(...first, stops)];
  return [head, ...(lines.length === 0 ? ["$0"] : lines).map((line) => indent + line)].join("\n");
}
