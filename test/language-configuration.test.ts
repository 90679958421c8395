import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

interface Configuration {
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly indent: string; readonly appendText?: string };
  }[];
}

const file = new URL("../packages/vscode-extension/language-configuration.json", import.meta.url);
const { wordPattern, onEnterRules } = JSON.parse(readFileSync(file, "utf8")) as Configuration;

/** What the Enter key does at the mark of a line, as VS Code decides it: the first rule that fits. */
function enter(marked: string): string {
  const [before = "", after = ""] = marked.split("‸");
  const rule = onEnterRules.find(
    (each) =>
      new RegExp(each.beforeText).test(before) &&
      (each.afterText === undefined || new RegExp(each.afterText).test(after)),
  );
  return rule === undefined ? "stays" : rule.action.appendText === "// " ? "comment" : rule.action.indent;
}

describe("the Enter key", () => {
  test.each([
    ['paket "kopi":‸', "indent"],
    ["    dependensi: // yang dibutuhkan‸", "indent"],
    ["        jika a == b[1] maka:‸", "indent"],
    ["    judul = {‸}", "stays"],
    ['    versi = "1.0.0"‸', "stays"],
    ['    versi = "a:‸"', "stays"],
    ['    versi = "a:"‸', "stays"],
    ["    versi = 1 // lihat:‸", "stays"],
    ["    // Kasir:‸", "comment"],
    ["// Kasir ‸untuk kopi", "comment"],
    ["    //‸", "stays"],
    ['    konten = "‸"', "indentOutdent"],
    ['    konten = """‸"""', "indentOutdent"],
    ['    konten = "‸', "indent"],
    ['    konten = """ // begini‸', "indent"],
    ['    konten = ""‸', "stays"],
    ['    "‸', "stays"],
    ["        kembalikan‸", "outdent"],
    ['        kembalikan a + "b" // selesai‸', "outdent"],
    ["        kembalikan f(a)‸", "outdent"],
    ["        kembalikan f(‸", "stays"],
    ["        kembalikan f(‸)", "stays"],
    ["        kembalikan { a = 1 }‸", "outdent"],
    ["        kembalikan a +‸", "stays"],
    ["        kembalikan = 3‸", "stays"],
    ['        kembalikan "‸', "indent"],
    ['        lempar kesalahan("a")‸', "outdent"],
    ["        lempar‸", "stays"],
    ["        berhenti‸", "outdent"],
    ["        lanjut // lagi‸", "outdent"],
    ["        lanjutkan = 3‸", "stays"],
    ["        lanjutkan()‸", "stays"],
  ])("at %s: %s", (line, action) => {
    expect(enter(line)).toBe(action);
  });
});

test("a long line does not hang its patterns", () => {
  for (const unit of ["a", '"', '\\"', '"a" ', "/", ":", "=", " ", '= "', "kembalikan a "])
    for (const start of ["", "    ", "        kembalikan ", "    x = "]) {
      const line = `${start}${unit.repeat(1000)}‸`;
      expect(["stays", "indent", "outdent", "comment"]).toContain(enter(line));
    }
});

test("words are names, and whole package names in their quotes", () => {
  const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
  const line = '"@kedai/kasir-kopi" >= "1.2.0-beta.1" dan ünïk_é2 - a-b "dua kata" = 1_000';
  expect(line.match(pattern)).toEqual(
    ["@kedai/kasir-kopi 1.2.0-beta.1", "dan ünïk_é2 a b dua kata 1_000"].flatMap((words) => words.split(" ")),
  );
});
