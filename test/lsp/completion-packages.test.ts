import { describe, expect, test } from "vitest";
import { complete, files, keeping, taken } from "./completing.ts";

describe("versions and packages", () => {
  test("an update takes the next versions of its package, and those that are there", () => {
    const { items } = complete('pembaruan_paket "kodeon-http":\n    versi = "‸"', { files });
    expect(items.map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      "1.5.3 patch",
      "1.6.0 minor",
      "2.0.0 major",
      "1.5.2 kodeon-http",
    ]);
  });

  test("a version that was tried is one that there is", () => {
    const source = 'ulasan_paket "kodeon-http":\n    metadata:\n        versi_diuji = ‸';
    expect(complete(source, { files }).labels).toEqual(["1.5.2"]);
  });

  const needs = (line: string): string =>
    `paket "a":\n    dependensi:\n        "lain" = "*"\n        ${line}\n`;

  test.each([
    ["‸", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"‸', '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"kod‸"', '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"kod‸" >= "1.0.0"', '"kodeon-http" >= "1.0.0"'],
    ["kodeon-h‸", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ["kodeon-‸ht", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['kodeon-‸ >= "1.0.0"', '"kodeon-http" >= "1.0.0"'],
    ["@ko‸", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
  ])("a requirement at %j", (line, expected) =>
    expect(taken(needs(line), "kodeon-http")).toBe(needs(expected)),
  );

  test("an editor that has closed the quotes and keeps what stands behind the cursor writes no quote too many", () => {
    const { accept } = complete(needs('"kod‸"'), { files, client: keeping });
    expect(accept("kodeon-http", true)).toBe(needs('"kodeon-http" >= "1.5.2" dan < "2.0.0"'));
  });

  test("of a version below 1.0.0 each minor one may break", () => {
    expect(taken(needs("‸"), "kecil")).toBe(needs('"kecil" >= "0.3.1" dan < "0.4.0"'));
  });

  test("neither the package itself nor what is required already", () => {
    expect(complete(needs("‸"), { files }).labels).toEqual(["kodeon-http", "kecil"].toSorted());
  });

  test.each([
    ['"kodeon-http" ‸', '>= "1.5.2" dan < "2.0.0"', '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"kodeon-http" >= ‸', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" >=‸', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" >= "‸', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" >= "1.0.0" ‸', "dan", '"kodeon-http" >= "1.0.0" dan < "2.0.0"'],
    ['"kodeon-http" = "‸"', "^1.5.2", '"kodeon-http" = "^1.5.2"'],
    ['"kodeon-http" =‸', "*", '"kodeon-http" = "*"'],
    ['"kodeon-http" >= ‸1.0.0', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" >= 1.‸', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" >= 1.‸0 dan < "2.0.0"', "1.5.2", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"kodeon-http" >= ‸ dan < "2.0.0"', "1.5.2", '"kodeon-http" >= "1.5.2" dan < "2.0.0"'],
    ['"kodeon-http" >= 1.2‸ // catatan', "1.5.2", '"kodeon-http" >= "1.5.2" // catatan'],
    ['"kodeon-http" ^1‸', "1.5.2", '"kodeon-http" ^ "1.5.2"'],
    ['"kodeon-http" >=1‸', "1.5.2", '"kodeon-http" >= "1.5.2"'],
    ['"kodeon-http" = ^1‸', "^1.5.2", '"kodeon-http" = "^1.5.2"'],
  ])("a range at %s", (line, label, expected) => expect(taken(needs(line), label)).toBe(needs(expected)));

  test.each([
    '"kodeon-http" =‸ "*"',
    '"kodeon-http" =‸= "1.7.0"',
    '"kodeon-http" >‸= "1.0.0"',
    '"kodeon-http" >=‸ "1.0.0"',
    '"kodeon-http" >= ‸ "1.0.0" dan < "2.0.0"',
    '"kodeon-http" ^ >=1‸',
    '"kodeon-http" = "*" ‸',
  ])("nothing beside a version that no word parts from it, nor behind what is no range: %s", (line) =>
    expect(complete(needs(line), { files }).labels).toEqual([]),
  );
});
