import { expect, test } from "vitest";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { diagnosticsOf } from "../../packages/lsp/src/service/diagnostics.ts";
import { changeDocument, offsetAt } from "../../packages/lsp/src/service/document.ts";
import { type DiagnosticName, renderHint, renderMessage } from "../../packages/parser/src/index.ts";
import { documentIn, fixtures, textIn } from "./fixtures.ts";
import { projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";
const head = `paket "alat":
    versi = "1.0.0"
    deskripsi = "Alat"
    kategori = web
    lisensi = MIT
`;

test("a diagnostic says where, what, how bad and by which rule, in the project's language", () => {
  const text = head.replace("lisensi", "lisensii");
  for (const language of ["id", "en"] as const) {
    const project = projectOf({ [uri]: text }, { language });
    const document = documentIn(project, uri);
    const found = diagnosticsOf(project, document);
    const [wrong] = found;
    expect(found.map(({ code }) => code)).toEqual(["KDN2002"]);
    expect(wrong && textIn(document, wrong.range)).toBe("lisensii");
    expect(wrong).toMatchObject({
      severity: DiagnosticSeverity.Error,
      source: "kodeon",
      data: { rule: "unknown-property" },
    });
    expect(wrong?.message).toContain(
      language === "id" ? "Mungkin maksudnya lisensi?" : "Did you mean lisensi?",
    );
  }
});

test("every fixture's findings are told as they are, hint and all", () => {
  for (const { files } of fixtures) {
    const project = projectOf(files);
    for (const [file, text] of Object.entries(files)) {
      const document = documentIn(project, file);
      const told = diagnosticsOf(project, document).map(({ range, code, message, data }) => ({
        code,
        message,
        rule: (data as { rule: DiagnosticName }).rule,
        at: textIn(document, range),
      }));
      expect(told).toEqual(
        project.workspace.diagnostics(file).map((each) => ({
          code: each.code,
          message: [renderMessage(each, "en"), renderHint(each, "en") ?? []].flat().join(" "),
          rule: each.name,
          at: text.slice(each.span.start, each.span.end),
        })),
      );
    }
  }
});

test("a place in another file is told by that file's lines, and follows them", () => {
  const other = "file:///b.kodeon";
  const project = projectOf({
    [uri]: `${head}\n    dependensi:\n        "lain" >= "2.0.0"\n`,
    [other]: `// Satu baris.\n\n${head.replace("alat", "lain")}`,
  });
  const told = () => {
    const document = documentIn(project, uri);
    const [finding, ...others] = diagnosticsOf(project, document);
    expect(others).toEqual([]);
    const place = finding?.relatedInformation?.[0]?.location;
    return place && { uri: place.uri, text: textIn(documentIn(project, place.uri), place.range) };
  };
  const before = told();
  expect(before).toMatchObject({ uri: other });
  const top = { line: 0, character: 0 };
  const change = { range: { start: top, end: top }, text: "// Dua.\n\n" };
  project.put(changeDocument(documentIn(project, other), 2, [change]));
  expect(told()).toEqual(before);
});

test("what could go is faded, and nothing else is", () => {
  const faded = new Set<unknown>();
  const whole = new Set<unknown>();
  for (const { files } of fixtures) {
    const project = projectOf(files);
    for (const file of Object.keys(files)) {
      for (const { tags, data } of diagnosticsOf(project, documentIn(project, file))) {
        const { rule } = data as { rule: string };
        (tags?.includes(DiagnosticTag.Unnecessary) ? faded : whole).add(rule);
      }
    }
  }
  expect([...faded].map(String).toSorted()).toEqual([
    "unreachable-statement",
    "unsilenceable-rule",
    "unused-suppression",
    "unused-variable",
  ]);
  expect([...whole].filter((rule) => faded.has(rule))).toEqual([]);
});

test("the project's rules decide what is told and how bad it is", () => {
  const text = "pustaka contoh:\n    fungsi hitung():\n        1 + 1\n";
  const severity = (setting: "off" | "warning" | "error") => {
    const project = projectOf({ [uri]: text }, { rules: { "idle-expression": setting } });
    return diagnosticsOf(project, documentIn(project, uri)).map((each) => each.severity);
  };
  expect(severity("off")).toEqual([]);
  expect(severity("warning")).toEqual([DiagnosticSeverity.Warning]);
  expect(severity("error")).toEqual([DiagnosticSeverity.Error]);
});

test("all ranges lie in the text, whatever is cut off it", () => {
  for (const { files } of fixtures) {
    for (const [file, text] of Object.entries(files)) {
      for (const end of [0.3, 0.6, 0.9].map((part) => Math.floor(text.length * part))) {
        const project = projectOf({ [file]: text.slice(0, end) });
        const document = documentIn(project, file);
        for (const { range } of diagnosticsOf(project, document)) {
          expect(offsetAt(document, range.end)).toBeLessThanOrEqual(document.tree.length);
          expect(offsetAt(document, range.start)).toBeLessThanOrEqual(offsetAt(document, range.end));
        }
      }
    }
  }
});
