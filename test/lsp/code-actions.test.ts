import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from "vscode-languageserver-types";
import { codeActionKinds, codeActions } from "../../packages/lsp/src/service/code-actions.ts";
import { diagnosticsOf } from "../../packages/lsp/src/service/diagnostics.ts";
import { createDocument, rangeOf, textOf, type Document } from "../../packages/lsp/src/service/document.ts";
import type { Project } from "../../packages/lsp/src/service/project.ts";
import { isSafeFix, renderFix } from "../../packages/parser/src/index.ts";
import { folderWith, run } from "../cli/run.ts";
import { withoutMarks } from "../marks.ts";
import { changed, documentIn, fixtures } from "./fixtures.ts";
import { marked, projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";
const fixAllOnly = { only: [CodeActionKind.SourceFixAll] };

/** A manifest with the cursor at its mark, and what is offered there. */
function at(source: string, language: "id" | "en" = "en") {
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text }, { language });
  const document = documentIn(project, uri);
  const range = rangeOf(document, { start: offset, end: offset });
  const actions = codeActions(project, document, range, {});
  return { project, document, range, actions, titles: actions.map(({ title }) => title) };
}

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((each) => each.title === title);
  if (action === undefined) throw new Error(`${title} is not among ${JSON.stringify(actions)}`);
  return action;
}

function wholeRange(document: Document): Range {
  return rangeOf(document, { start: 0, end: document.tree.length });
}

const secret = `integrasi_pihak_ketiga:
    github:
        client_secret = ‸"rahasia"
        webhook_url = "http://kantor.example"
`;

test.each(fixtures)("each fix of a fixture is offered and mends what it says: $name", ({ files }) => {
  for (const file of Object.keys(files)) {
    const project = projectOf(files);
    const document = documentIn(project, file);
    const told = diagnosticsOf(project, document);
    for (const [index, finding] of project.workspace.diagnostics(file).entries()) {
      const diagnostic = told[index];
      const title = renderFix(finding, "en");
      if (diagnostic === undefined || title === undefined) continue;
      const action = codeActions(project, document, diagnostic.range, {
        only: [CodeActionKind.QuickFix],
      }).find(
        (each) =>
          each.title === title &&
          each.diagnostics?.some((one) => JSON.stringify(one) === JSON.stringify(diagnostic)),
      );
      expect(action, title).toMatchObject({ kind: CodeActionKind.QuickFix });
      expect(action?.isPreferred ?? false).toBe(isSafeFix(finding.name));

      const left = projectOf({ ...files, [file]: changed(document, action?.edit) });
      const count = (where: Project) =>
        where.workspace.diagnostics(file).filter(({ name }) => name === finding.name).length;
      expect(count(left)).toBeLessThanOrEqual(count(project) - (action?.diagnostics?.length ?? 0));
    }
  }
});

test("all findings of a rule in the file can be fixed from one of them, where that is safe", () => {
  const source = `cari_paket:
    query‸: "tabel"
    batas: 5
`;
  const { document, actions, titles } = at(source, "id");
  expect(titles).toEqual([
    "Ganti : dengan =",
    "Perbaiki semua temuan colon-for-equals di berkas ini (2)",
    "Terapkan semua perbaikan yang aman",
  ]);
  const [, all] = actions;
  expect(changed(document, all?.edit)).toBe('cari_paket:\n    query = "tabel"\n    batas = 5\n');
  const alone = source.replace("batas:", "batas =");
  expect(at(alone, "id").titles).not.toContain("Perbaiki semua temuan colon-for-equals di berkas ini (1)");
  // Each of these is a decision.
  const twice = 'konfigurasi_marketplace:\n    mirror_servers = [‸"http://a.example", "http://b.example"]\n';
  expect(at(twice).titles).toEqual(["Replace it with https:", "Ignore insecure-url on line 2"]);
});

test("a finding that can be silenced is, by a comment above its line", () => {
  const { document, actions, titles } = at(secret);
  expect(titles).toContain("Ignore literal-secret on line 3");
  const text = changed(document, titled(actions, "Ignore literal-secret on line 3").edit);
  expect(text).toBe(
    marked(secret).text.replace(
      "        client",
      "        // kodeonc-abaikan literal-secret: the reason\n        client",
    ),
  );
  const silenced = projectOf({ [uri]: text });
  expect(silenced.workspace.diagnostics(uri).map(({ name }) => name)).toEqual(["insecure-url"]);
  expect(at(secret.replace("client_secret", "client_secrett")).titles.join()).not.toContain("Ignore");
});

test("of what a selection touches, only its first line can be silenced", () => {
  const { project, document } = at(secret);
  const titles = codeActions(project, document, wholeRange(document), {}).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith("Ignore"))).toEqual([]);
  expect(titles).toContain("Replace it with https:");
});

test("where nothing is wrong nothing is offered, and beside a finding nothing of it", () => {
  expect(at(secret.replace("‸", "").replace("github", "git‸hub")).titles).toEqual([]);
  expect(at("‸").titles).toEqual([]);
  const far = { line: 99999, character: 99999 };
  const { project, document } = at(secret);
  expect(codeActions(project, document, { start: far, end: { line: 0, character: 0 } }, {})).toEqual([]);
});

test("the client chooses the kinds, and what concerns the whole file waits until it is asked for", () => {
  const { project, document, range } = at('cari_paket:\n    query‸: "tabel"\n');
  const kinds = (context: Parameters<typeof codeActions>[3]) =>
    [...new Set(codeActions(project, document, range, context).map(({ kind }) => kind ?? ""))].toSorted();
  const both = codeActionKinds.toSorted();
  expect(kinds({})).toEqual(both);
  expect(kinds({ triggerKind: CodeActionTriggerKind.Invoked })).toEqual(both);
  expect(kinds({ triggerKind: CodeActionTriggerKind.Automatic })).toEqual(["quickfix"]);
  expect(kinds({ triggerKind: CodeActionTriggerKind.Automatic, only: ["source"] })).toEqual([
    "source.fixAll.kodeon",
  ]);
  expect(kinds({ only: ["source.fixAll"] })).toEqual(["source.fixAll.kodeon"]);
  expect(kinds({ only: ["source.fixAll.kodeon"] })).toEqual(["source.fixAll.kodeon"]);
  expect(
    kinds({ only: ["source.fixAll.other", "source.organizeImports", "refactor", "quickfix.other"] }),
  ).toEqual([]);
  expect(kinds({ only: [""] })).toEqual(both);
  expect(kinds({ only: [] })).toEqual(both);
  expect(kinds({ only: ["quickfix", "refactor"] })).toEqual(["quickfix"]);
});

test("a client that knows versions gets its edits for one", () => {
  const { project, document, range } = at('cari_paket:\n    query‸: "tabel"\n');
  const edits = (of: Document) =>
    codeActions(project, of, range, { only: ["quickfix"] }, { documentChanges: true }).map(
      ({ edit }) => edit,
    );
  const [edit] = edits(document);
  expect(edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] });
  expect(edit).not.toHaveProperty("changes");
  const closed = createDocument(uri, undefined, textOf(document));
  expect(edits(closed)[0]).toMatchObject({ documentChanges: [{ textDocument: { uri, version: null } }] });
});

test("fixing all leaves the project as it was", () => {
  for (const { files } of fixtures) {
    const project = projectOf(files);
    const tell = () => project.workspace.files.map((file) => project.workspace.diagnostics(file));
    const before = tell();
    for (const document of project.documents.values())
      codeActions(project, document, wholeRange(document), fixAllOnly);
    expect(tell()).toEqual(before);
  }
});

const rules = new URL("../rules/", import.meta.url);

test("all safe fixes make of a file what kodeonc check --fix makes of it", async () => {
  const texts = readdirSync(rules).flatMap((name) => {
    const fixture = readFileSync(new URL(name, rules), "utf8");
    // With their marks they are as damaged as can be.
    return [
      [`plain/${name}`, withoutMarks(fixture)],
      [`marked/${name}`, fixture],
      [`crlf/${name}`, withoutMarks(fixture).replaceAll("\n", "\r\n")],
    ] as const;
  });
  const cwd = folderWith(
    Object.fromEntries(
      texts.flatMap(([name, text]) => [
        [`${name}/kodeonc.json`, "{}"],
        [`${name}/a.kodeon`, text],
      ]),
    ),
  );
  await run(["check", "--fix"], { cwd });
  let mended = 0;
  for (const [name, text] of texts) {
    const project = projectOf({ [uri]: text });
    const document = documentIn(project, uri);
    const [action] = codeActions(project, document, wholeRange(document), fixAllOnly);
    const result = action === undefined ? text : changed(document, action.edit);
    if (action) mended++;
    expect(result, name).toBe(readFileSync(join(cwd, name, "a.kodeon"), "utf8"));
  }
  expect(mended).toBeGreaterThan(texts.length / 2);
});

test("nothing is thrown wherever the cursor stands in a text that breaks off", () => {
  for (const { files } of fixtures.filter((_each, index) => index % 5 === 0)) {
    for (const [file, text] of Object.entries(files)) {
      const project = projectOf({ [file]: text.slice(0, Math.floor(text.length * 0.7)) });
      const document = documentIn(project, file);
      for (let start = 0; start <= document.tree.length; start += 11) {
        const range = rangeOf(document, { start, end: start + (start % 3) });
        for (const { edit } of codeActions(project, document, range, { triggerKind: 2 }))
          expect(changed(document, edit)).not.toBe(textOf(document));
      }
    }
  }
});
