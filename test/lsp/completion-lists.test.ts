import { describe, expect, test } from "vitest";
import { complete, keeping, taken } from "./completing.ts";

describe("lists and maps", () => {
  const os = (value: string): string =>
    `paket "a":\n    kompatibilitas:\n        os = ${value}\n        arsitektur = [arm]\n`;

  test.each([
    ["‸", "linux", "[linux]"],
    ["[‸", "linux", "[linux"],
    ["[‸]", "linux", "[linux]"],
    ["[windows, ‸]", "linux", "[windows, linux]"],
    ["[windows,‸]", "linux", "[windows, linux]"],
    ['["‸', "linux", '["linux"'],
    ['["‸]', "linux", '["linux"]'],
    ['["‸"]', "linux", '["linux"]'],
    ['["li‸, "windows"]', "linux", '["linux", "windows"]'],
    ['["li‸nx", "windows"]', "linux", '["linux", "windows"]'],
    [
      "[\n            windows\n            ‸\n        ]",
      "linux",
      "[\n            windows\n            linux\n        ]",
    ],
  ])("os = %j", (value, label, expected) => expect(taken(os(value), label)).toBe(os(expected)));

  test("what is in the list already, on either side, is left out", () => {
    const { labels } = complete(os('[windows, ‸, "macos"]'));
    expect(labels).toContain("linux");
    expect(labels).not.toContain("windows");
    expect(labels).not.toContain("macos");
  });

  test("what is there by another of its names is left out, too", () => {
    const scanners = (value: string): string =>
      `fitur_ai_marketplace:\n    analisis_kode_otomatis:\n        scanners = ${value}\n`;
    for (const value of ["[security, ‸]", '["security", "‸"]', "[keamanan, ‸]"]) {
      const { labels } = complete(scanners(value));
      expect(labels).toContain("kinerja");
      expect(labels).not.toContain("keamanan");
    }
    expect(complete(scanners("[secu‸]")).labels).toContain("keamanan");
    const chatbot = 'fitur_ai_marketplace:\n    chatbot_dukungan:\n        languages = ["EN", "‸"]\n';
    expect(complete(chatbot).labels).toContain("id");
    expect(complete(chatbot).labels).not.toContain("en");
  });

  const described = (value: string): string => `paket "a":\n    deskripsi = ${value}\n    kategori = games\n`;

  test.each([
    ['{ id = "a", "zh-H‸" }', "zh-Hans", '{ id = "a", "zh-Hans" = "" }'],
    ['{ id = "a", "‸" }', "en", '{ id = "a", "en" = "" }'],
    ['{ id = "a", "e‸ }', "en", '{ id = "a", "en" = "" }'],
    ['{ "e‸", id = "a" }', "en", '{ "en" = "", id = "a" }'],
    ['{ "zh-H‸" = "a" }', "zh-Hans", '{ "zh-Hans" = "a" }'],
    ['{ "zh-H‸ = "a" }', "zh-Hans", '{ "zh-Hans" = "a" }'],
    ['{ id = "a", zh-H‸ }', "zh-Hans", '{ id = "a", "zh-Hans" = "" }'],
    ['{ zh-H‸ans = "a" }', "zh-Hant", '{ "zh-Hant" = "a" }'],
  ])("a key brings a value where it has none: %s", (value, label, expected) => {
    expect(taken(described(value), label)).toBe(described(expected));
    if (!/\w‸\w/.test(value))
      expect(complete(described(value), { client: keeping }).accept(label, true)).toBe(described(expected));
  });

  test("nothing beside a key without a value", () =>
    expect(complete(described('{ "i‸" "a" }')).labels).toEqual([]));

  test("one value without brackets will do for some lists", () => {
    expect(taken("cari_paket:\n    kompatibilitas_os = ‸", "linux")).toBe(
      "cari_paket:\n    kompatibilitas_os = linux",
    );
  });

  test("fields of a record that are not there yet", () => {
    const stages = (value: string): string =>
      `pembaruan_paket "a":\n    peluncuran:\n        tahapan = [${value}]\n`;
    expect(complete(stages('{ ‸ , durasi = "1_hari" }')).labels).toEqual(["persentase"]);
    expect(taken(stages("{ persentase = 10, ‸ }"), "durasi")).toBe(
      stages('{ persentase = 10, durasi = "7_hari" }'),
    );
    expect(taken(stages("‸"), "{ persentase, durasi }")).toBe(
      stages('{ persentase = 1, durasi = "7_hari" }'),
    );
    expect(complete(stages('{ persentase = 10, durasi = "7‸" }')).labels[0]).toBe("7_hari");
  });
});
