import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/index.ts";

const root = new URL("../", import.meta.url).pathname;
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "examples/*.md"], { cwd: root }).sort();

describe.each(pages)("%s", (page) => {
  const text = readFileSync(root + page, "utf8");

  test("its manifests compile", () => {
    for (const [, source = ""] of text.matchAll(/^```kodeon\n([\s\S]*?)^```$/gm)) {
      const errors = compile(source).diagnostics.filter(({ severity }) => severity === "error");
      // A page may show part of a declaration, which lacks what the rest of it would have.
      expect(errors.filter(({ name }) => name !== "missing-property")).toEqual([]);
    }
  });

  test("what it links to is there", () => {
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const path = new URL(target, `file://${root}${page}`);
      expect(() => readFileSync(path), target).not.toThrow();
    }
  });
});
