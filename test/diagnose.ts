import { createWorkspace, type Diagnostic, type Related } from "../packages/parser/src/index.ts";

/**
 * All that a workspace has to say of a text. A line `// berkas: NAME` begins another file of the workspace; all spans
 * count from the beginning of the whole text.
 */
export function diagnose(text: string): readonly Diagnostic[] {
  const workspace = createWorkspace();
  const starts = new Map<string, number>();
  const heads = [...text.matchAll(/^\/\/ berkas: (\S+)$/gm)];
  const parts = heads.length === 0 ? [{ index: 0, 1: "satu.kodeon" }] : heads;
  parts.forEach((part, i) => {
    const name = part[1] ?? "";
    starts.set(name, part.index);
    workspace.open(name, text.slice(part.index, parts[i + 1]?.index));
  });
  return [...starts].flatMap(([file, start]) =>
    workspace.diagnostics(file).map((each) => ({
      ...each,
      span: { start: each.span.start + start, end: each.span.end + start },
      related: each.related.map((place) => moved(place, starts.get(place.file ?? file) ?? 0)),
      fix: each.fix.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
    })),
  );
}

function moved({ start, end }: Related, by: number): Related {
  return { start: start + by, end: end + by };
}
