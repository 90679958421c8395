import fc from "fast-check";
import { expect, test } from "vitest";
import { offsetAt, positionAt } from "../../packages/lsp/src/service/document.ts";
import { definition } from "../../packages/lsp/src/service/definition.ts";
import { references } from "../../packages/lsp/src/service/references.ts";
import { prepareRename, rename } from "../../packages/lsp/src/service/rename.ts";
import { damagedDocuments } from "../documents.ts";
import { examples } from "./examples.ts";
import { documentIn, edited, fixtures } from "./fixtures.ts";
import { projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";

/**
 * Whatever a text is like: a name is among its own references, what it is defined as is one of them, and a rename
 * either says why not or changes just those places.
 */
function expectConsistent(text: string, step: number): void {
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  for (let offset = 0; offset <= text.length; offset += step) {
    const position = positionAt(document, offset);
    const found = references(project, document, position, { includeDeclaration: true });
    const defined = definition(project, document, position);
    for (const { targetSelectionRange } of defined)
      expect(found.map(({ range }) => range)).toContainEqual(targetSelectionRange);
    const prepared = prepareRename(project, document, position);
    const edit = rename(project, document, position, "zzz_segar", { documentChanges: false });
    if ("refusal" in prepared) {
      expect(edit).toEqual(prepared);
      continue;
    }
    expect(found.map(({ range }) => range)).toContainEqual(prepared.range);
    if ("refusal" in edit) continue;
    const edits = edit.changes?.[uri] ?? [];
    expect(edits.map(({ range }) => range)).toEqual(found.map(({ range }) => range));
    const after = projectOf({ [uri]: edited(document, edits) });
    const { start } = prepared.range;
    const grown = edits.filter(({ range }) => offsetAt(document, range.start) < offsetAt(document, start));
    const shift = grown.reduce(
      (sum, { range, newText }) =>
        sum + newText.length - (offsetAt(document, range.end) - offsetAt(document, range.start)),
      0,
    );
    const moved = positionAt(documentIn(after, uri), offsetAt(document, start) + shift);
    const again = references(after, documentIn(after, uri), moved, { includeDeclaration: true });
    expect(again).toHaveLength(found.length);
  }
}

test("names hold together in fixtures and in any text", () => {
  for (const { files } of fixtures) for (const text of Object.values(files)) expectConsistent(text, 11);
  fc.assert(
    fc.property(damagedDocuments, (text) => expectConsistent(text, 5)),
    { numRuns: 60 },
  );
});

test("names hold together in examples of which lines are missing", () => {
  const [text = ""] = Object.values(examples).filter((each) => each.includes("fungsi"));
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 3) expectConsistent(lines.toSpliced(at, 1).join("\n"), 97);
});
