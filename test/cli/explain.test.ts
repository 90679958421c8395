import { describe, expect, test } from "vitest";
import { catalogue, type DiagnosticName } from "../../packages/parser/src/index.ts";
import { pages } from "../../packages/parser/src/manual/index-of-pages.ts";
import { run } from "./run.ts";

describe.each(["id", "en"] as const)("in %s", (language) => {
  const env = { KODEON_LANG: language };

  test.each(["KDN4010", "kdn4010", "priced-free-licence"])("%s has its page", async (word) => {
    const { code, stdout, stderr } = await run(["explain", word], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { why, wrong, right } = pages["priced-free-licence"];
    const flat = stdout.replace(/\s+/g, " ");
    expect(stdout).toMatch(/^KDN4010 priced-free-licence \((?:kesalahan|error)\)\n/);
    for (const text of [catalogue["priced-free-licence"][language], why[language], wrong, right])
      expect(flat).toContain(text.replace(/\s+/g, " "));
    expect(stdout).not.toContain("\u001b");
    expect(stdout).not.toMatch(/undefined|\{\w+\}/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  test("all codes are listed without an argument", async () => {
    const { code, stdout } = await run(["explain"], { env });
    expect(code).toBe(0);
    const listed = [...stdout.matchAll(/^ {2}(KDN\d{4}) {2}([a-z-]+)/gm)].map(
      ([, code, name]) => `${code} ${name}`,
    );
    const names = Object.keys(catalogue) as DiagnosticName[];
    expect(listed).toEqual(names.map((name) => `${catalogue[name].code} ${name}`).toSorted());
  });

  test("the blanks of a message can be read", async () => {
    const { stdout } = await run(["explain", "unknown-block"], { env });
    expect(stdout).toContain(
      language === "id" ? "Tidak ada blok bernama <nama>." : "There is no block called <name>.",
    );
  });
});

test("what can be silenced says how, what cannot says so", async () => {
  const advice = await run(["explain", "insecure-url"], { env: { KODEON_LANG: "en" } });
  expect(advice.stdout).toContain("// kodeonc-abaikan insecure-url: the reason");
  expect(advice.stdout).toContain("kodeonc check --rule insecure-url=off");
  const error = await run(["explain", "missing-colon"], { env: { KODEON_LANG: "en" } });
  expect(error.stdout).toContain("This error cannot be turned off");
  expect(error.stdout).not.toContain("kodeonc-abaikan");
});

test("colours appear where they are asked for", async () => {
  const { stdout } = await run(["explain", "insecure-url"], { env: { FORCE_COLOR: "1" } });
  const start = "\u001b[1mKDN5002 insecure-url\u001b[22m (\u001b[33mperingatan";
  expect(stdout.slice(0, start.length)).toBe(start);
});

test.each([
  ["KDN5999", /Tidak ada kode atau aturan KDN5999\..*kodeonc explain\.\n$/],
  ["unknown-blok", /unknown-blok\. Mungkin maksudnya unknown-block\? Lihat kodeonc explain\.\n$/],
  ["constructor", /Tidak ada kode atau aturan constructor\./],
  ["a\u001b[2J", /Tidak ada kode atau aturan a␛\[2J\./],
])("%j is unknown, and the nearest one is named", async (word, words) => {
  const { code, stdout, stderr } = await run(["explain", word]);
  expect(stderr).toMatch(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

test("one code is explained at a time", async () => {
  expect((await run(["explain", "KDN1001", "KDN1002"])).stderr).toContain("Argumen KDN1002 tidak diharapkan");
});
