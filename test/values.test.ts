import { describe, expect, test } from "vitest";
import type { TextEdit } from "../packages/parser/src/diagnostics/diagnostic.ts";
import type { PlainType, PropertySpec, TypeSpec } from "../packages/parser/src/schema/spec.ts";
import type { Key, Range, Value } from "../packages/parser/src/syntax/tree.ts";
import { nearest } from "../packages/parser/src/text/nearest.ts";
import { readProperty, readValue } from "../packages/parser/src/values/read.ts";
import type { ReadContext } from "../packages/parser/src/values/reader.ts";
import { rangeOfRequirement } from "../packages/parser/src/values/requirement-range.ts";

// Nodes as the parser would make them. Each begins at 100 and is 10 long, so that a fix for the whole is recognisable.
const span = { start: 100, end: 110 };
const text = (value: string): Value => ({ kind: "string", value, ...span });
const name = (word: string): Value => ({ kind: "name", text: word, ...span });
const number = (written: string): Value =>
  written.startsWith("-")
    ? { kind: "unary", operator: "-", operand: number(written.slice(1)), ...span }
    : { kind: "number", text: written, ...span };
const flag = (value: boolean): Value => ({ kind: "boolean", value, ...span });
const list = (...items: readonly Value[]): Value => ({ kind: "list", items, ...span });
const call = (callee: string, ...values: readonly Value[]): Value => ({
  kind: "call",
  callee: name(callee),
  arguments: values.map((value) => ({ kind: "argument", name: undefined, value, ...span })),
  ...span,
});
const key = (word: string): Key => ({ kind: "name", text: word, ...span });
const map = (...entries: readonly (readonly [string, Value])[]): Value => ({
  kind: "map",
  entries: entries.map(([word, value]) => ({ kind: "map-entry", key: key(word), value, ...span })),
  ...span,
});
const nothing: Value = { kind: "null", ...span };
const missing: Value = { kind: "missing", ...span };
const bare: Value = { kind: "bare", text: "1.2.3", ...span };

interface Complaint {
  readonly name: string;
  readonly suggestion: unknown;
  readonly fix: readonly TextEdit[];
}

/** Reads with a reader and notes what it reports. */
function reading<Result>(read: (context: ReadContext) => Result, siblings: Record<string, unknown> = {}) {
  const complaints: Complaint[] = [];
  const value = read({
    report(diagnostic, _span, values, extras) {
      const told: Readonly<Record<string, unknown>> = values;
      complaints.push({ name: diagnostic, suggestion: told["suggestion"], fix: extras?.fix ?? [] });
    },
    property: "properti",
    sibling: (sibling) => siblings[sibling],
    read: readValue,
  });
  return { value, complaints };
}

type Case = readonly [written: Value | string, result: unknown];

/** What stands in a table for a value that is refused: what is told, what is suggested, and what the fix writes. */
interface Refusal {
  readonly told: string;
  readonly suggestion: string | undefined;
  readonly fix: string | undefined;
}
const no = (told: string, suggestion?: string): Refusal => ({ told, suggestion, fix: suggestion });
const mended = (told: string, fix: string): Refusal => ({ told, suggestion: undefined, fix });
const unquoted = (fix: string): Refusal => mended("unquoted-text", fix);
const isRefusal = (result: unknown): result is Refusal =>
  typeof result === "object" && result !== null && "told" in result;

function table(
  title: string,
  spec: TypeSpec | PlainType,
  cases: readonly Case[],
  siblings: Record<string, unknown> = {},
): void {
  const whole: TypeSpec = typeof spec === "string" ? { type: spec } : spec;
  describe(title, () => {
    for (const [written, wanted] of cases) {
      const node = typeof written === "string" ? text(written) : written;
      test(show(node), () => {
        const { value, complaints } = reading((context) => readValue(node, whole, context), siblings);
        if (!isRefusal(wanted))
          return expect({ value, complaints }).toEqual({ value: wanted, complaints: [] });
        expect(value).toBeUndefined();
        const { told, suggestion, fix } = wanted;
        expect(complaints.map((one) => [one.name, one.suggestion])).toEqual([[told, suggestion]]);
        expect(complaints[0]?.fix.map((edit) => edit.text)).toEqual(fix === undefined ? [] : [fix]);
      });
    }
  });
}

function show(node: Value): string {
  return JSON.stringify(node, (field, value: unknown) =>
    field === "start" || field === "end" ? undefined : value,
  )
    .replaceAll(/[{}"]/g, "")
    .slice(0, 80);
}

describe("the wrong kind of value", () => {
  const plain: readonly PlainType[] = [
    "package-name",
    "version",
    "version-range",
    "licence",
    "email",
    "date",
    "date-time",
    "glob",
    "cache-path",
    "duration",
    "comparison",
    "currency",
    "language",
    "ratio",
    "flag",
    "secret",
  ];
  const specs: readonly TypeSpec[] = [
    ...plain.map((type) => ({ type }) as const),
    { type: "text" },
    { type: "slug" },
    { type: "url" },
    { type: "path" },
    { type: "choice", choices: { menurun: "desc" } },
    { type: "count" },
    { type: "number" },
    { type: "money", currency: "mata_uang" },
    { type: "money-map", currency: "mata_uang" },
    { type: "record", fields: {} },
  ];
  for (const spec of specs) {
    test(spec.type, () => {
      for (const node of [missing, bare]) {
        expect(reading((context) => readValue(node, spec, context))).toEqual({
          value: undefined,
          complaints: [],
        });
      }
      const told = (node: Value) =>
        reading((context) => readValue(node, spec, context)).complaints.map((one) => one.name);
      const expectation = told(nothing);
      expect(expectation).toHaveLength(1);
      expect(expectation[0]).toMatch(/^(expected-|unknown-choice$)/);
      expect(told(list(text("a"), text("b")))).toEqual(["unexpected-list"]);
      expect(told(call("lingkungam", text("A")))).toEqual(["unknown-call"]);
      if (spec.type !== "secret") expect(told(call("lingkungan", text("A")))).toEqual(["misplaced-call"]);
      if (spec.type !== "flag") expect(told(flag(true))).toEqual(expectation);
    });
  }
});

table("text", { type: "text", min: 2, max: 4 }, [
  ["abcd", "abcd"],
  ["😀😀😀😀", "😀😀😀😀"],
  ["a", no("text-too-short")],
  ["abcde", no("text-too-long")],
  [name("abc"), unquoted('"abc"')],
  [number("5"), no("expected-text", '"5"')],
  [map(["id", text("abc")]), no("expected-text")],
]);
table(
  "text for readers, from files and from the environment",
  { type: "text", readers: true, file: true, env: true, max: 5 },
  [
    [map(["id", text("halo")], ["en", text("hi")]), { id: "halo", en: "hi" }],
    [map(["ZH-hans", text("a")]), { "zh-Hans": "a" }],
    [map(["EN", text("a")], ["en", text("b")]), no("duplicate-key")],
    [map(["en_US", text("a")]), no("expected-language", '"en-US"')],
    [map(["id", number("5")]), no("expected-text", '"5"')],
    [map(["id", text("terlalu panjang")]), no("text-too-long")],
    [map(), no("expected-text")],
    [call("dari_berkas", text("./docs//A.md")), { file: "docs/A.md" }],
    [call("dari_berkas", text("../A.md")), no("escaping-path")],
    [call("dari_berkas"), no("wrong-call")],
    [call("dari_berkas", number("1")), no("wrong-call")],
    [call("lingkungan", text("NAME_1")), { env: "NAME_1" }],
    [call("lingkungan", text("my-name")), no("invalid-environment-name", '"MY_NAME"')],
    [call("lingkungan", text("")), no("invalid-environment-name")],
    [call("lingkungan", text("A"), text("B")), no("wrong-call")],
  ],
);
table("package name", "package-name", [
  ["kodeon-http", "kodeon-http"],
  ["@kodeon/http_2.x", "@kodeon/http_2.x"],
  ["a".repeat(214), "a".repeat(214)],
  ["a".repeat(215), no("expected-package-name")],
  ["Kodeon HTTP", no("expected-package-name", '"kodeon-http"')],
  ["", no("expected-package-name")],
  [".hidden", no("expected-package-name")],
  ["@scope", no("expected-package-name")],
  ["a/b", no("expected-package-name")],
  [name("kodeon"), unquoted('"kodeon"')],
]);
table("slug", { type: "slug", known: ["web_development"] }, [
  ["web_development", "web_development"],
  [name("web"), "web"],
  ["a-b_c", "a-b_c"],
  ["web_developmnt", "web_developmnt"],
  ["Web Development", no("expected-word", '"web_development"')],
  ["webDevelopment", no("expected-word", '"web_development"')],
  [name("WEB"), no("expected-word", "web")],
  ["a__b", no("expected-word", '"a_b"')],
  ["é", no("expected-word")],
  ["", no("expected-word")],
  ["a".repeat(65), no("expected-word")],
]);
describe("a strict slug", () => {
  const known = ["linux", "windows", "arm64", "riscv64"];
  const spec: TypeSpec = { type: "slug", strict: true, known };
  test.each([
    ["linux", undefined],
    ["lniux", "linux"],
    ["linx", "linux"],
    ["wndows", "windows"],
    ["haiku", undefined],
    ["amd64", undefined],
    ["riscv32", undefined],
  ])("%s", (word, meant) => {
    const { value, complaints } = reading((context) => readValue(text(word), spec, context));
    expect(value).toBe(word);
    expect(complaints.map((one) => [one.name, one.fix])).toEqual(
      meant === undefined ? [] : [["misspelt-value", [{ ...span, text: `"${meant}"` }]]],
    );
  });
});
table("version", "version", [
  ["1.2.3", "1.2.3"],
  ["0.0.0-alpha.1+build.5", "0.0.0-alpha.1+build.5"],
  ["1.2", no("expected-version", '"1.2.0"')],
  [number("1.2"), no("expected-version", '"1.2.0"')],
  ["v1.2.3", no("expected-version", '"1.2.3"')],
  ["=1.2.3", no("expected-version", '"1.2.3"')],
  [" 1.2.3", no("expected-version", '"1.2.3"')],
  ["01.2.3", no("expected-version", '"1.2.3"')],
  ["1.2.3-01", no("expected-version")],
  ["1.2.3.4", no("expected-version")],
  ["latest", no("expected-version")],
  ["", no("expected-version")],
]);
table("version range", "version-range", [
  ["^1.2", "^1.2"],
  ["*", "*"],
  ["", "*"],
  ["  >=1.0.0 \n <2 ", ">=1.0.0 <2"],
  ["1.x || >=2.5.0", "1.x || >=2.5.0"],
  ["latest", no("expected-version-range")],
  [",".repeat(200_000), no("expected-version-range")],
  [">=1.0.0 dan <2.0.0", no("expected-version-range", '">=1.0.0 <2.0.0"')],
  [">=1.0.0, <2.0.0", no("expected-version-range", '">=1.0.0 <2.0.0"')],
  ["1.0.0 atau 2.0.0", no("expected-version-range", '"1.0.0 || 2.0.0"')],
  ["=>1.0.0", no("expected-version-range", '">=1.0.0"')],
]);
table("licence", "licence", [
  ["MIT", "MIT"],
  [name("MIT"), "MIT"],
  ["MIT or  Apache-2.0", "MIT OR Apache-2.0"],
  ["(MIT AND ISC) OR GPL-2.0+", "(MIT AND ISC) OR GPL-2.0+"],
  ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["LicenseRef-Kodeon", "LicenseRef-Kodeon"],
  ["DocumentRef-a:LicenseRef-b", "DocumentRef-a:LicenseRef-b"],
  ["proprietary", "proprietary"],
  [name("proprietary"), "proprietary"],
  ["mit", no("expected-licence", '"MIT"')],
  [name("mit"), no("expected-licence", "MIT")],
  [name("apache"), no("expected-licence", '"Apache-2.0"')],
  ["Apache 2.0", no("expected-licence", '"Apache-2.0"')],
  ["Apche-2.0", no("expected-licence", '"Apache-2.0"')],
  ["mit OR apache-2.0", no("expected-licence", '"MIT OR Apache-2.0"')],
  ["gplv3", no("expected-licence", '"GPL-3.0-only"')],
  ["MIT ORApache-2.0", no("expected-licence")],
  ["(MIT", no("expected-licence", '"MIT"')],
  ["MIT OR proprietary", no("expected-licence")],
  ["semua hak dilindungi undang-undang", no("expected-licence")],
  ["MIT OR ".repeat(200) + "MIT", no("expected-licence")],
  ["", no("expected-licence")],
]);
table("url", { type: "url" }, [
  ["https://kodeon.org", "https://kodeon.org"],
  ["http://proxy.company.com:8080/a?b#c", "http://proxy.company.com:8080/a?b#c"],
  ["HTTPS://KODEON.org", "HTTPS://KODEON.org"],
  ["ftp://kodeon.org", no("wrong-scheme")],
  ["kodeon.org/a", no("expected-url", '"https://kodeon.org/a"')],
  [" https://kodeon.org", no("expected-url", '"https://kodeon.org"')],
  ["https:kodeon.org", no("expected-url", '"https://kodeon.org"')],
  ["https:\\\\kodeon.org", no("expected-url", '"https://kodeon.org"')],
  ["https://", no("expected-url")],
  ["https://a b", no("expected-url")],
  ["https://a:99999", no("expected-url")],
  ["kodeon", no("expected-url")],
  ["", no("expected-url")],
  [name("https"), unquoted('"https"')],
]);
table(
  "url of other schemes, from the environment",
  { type: "url", schemes: ["https", "git+ssh"], env: true },
  [
    ["git+ssh://git@github.com/a/b.git", "git+ssh://git@github.com/a/b.git"],
    ["http://kodeon.org", no("wrong-scheme", '"https://kodeon.org"')],
    ["git@github.com:a/b.git", no("expected-url")],
    [call("lingkungan", text("URL")), { env: "URL" }],
  ],
);
table("email", "email", [
  ["dev@kodeon.org", "dev@kodeon.org"],
  ["a.b+c@localhost", "a.b+c@localhost"],
  ["dev", no("expected-email")],
  ["dev@-kodeon.org", no("expected-email")],
  ["a b@kodeon.org", no("expected-email")],
  [" dev@kodeon.org", no("expected-email", '"dev@kodeon.org"')],
  ["mailto:dev@kodeon.org", no("expected-email", '"dev@kodeon.org"')],
]);
table("date", "date", [
  ["2024-01-15", "2024-01-15"],
  ["2024-02-29", "2024-02-29"],
  ["2000-02-29", "2000-02-29"],
  ["2023-02-29", no("nonexistent-date")],
  ["1900-02-29", no("nonexistent-date")],
  ["2024-13-01", no("nonexistent-date")],
  ["2024-00-10", no("nonexistent-date")],
  ["2024-04-31", no("nonexistent-date")],
  ["2024-1-5", no("expected-date", '"2024-01-05"')],
  ["20240115", no("expected-date", '"2024-01-15"')],
  ["15/01/2024", no("expected-date", '"2024-01-15"')],
  ["03/04/2024", no("expected-date")],
  ["kemarin", no("expected-date")],
]);
table("date-time", "date-time", [
  ["2024-01-15T09:30:00Z", "2024-01-15T09:30:00Z"],
  ["2024-01-15T09:30:00.123+07:00", "2024-01-15T09:30:00.123+07:00"],
  ["2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"],
  ["2017-01-01T06:59:60+07:00", "2017-01-01T06:59:60+07:00"],
  ["2024-01-15T09:30:60Z", no("expected-date-time")],
  ["2024-01-15T24:00:00Z", no("expected-date-time")],
  ["2024-01-15T09:30:00", no("expected-date-time")],
  ["2024-01-15T09:30:00+24:00", no("expected-date-time")],
  ["2024-01-15", no("expected-date-time")],
  ["2024-01-15 09:30:00z", no("expected-date-time", '"2024-01-15T09:30:00Z"')],
  ["2024-02-30T09:30:00Z", no("nonexistent-date")],
]);
table("path", { type: "path" }, [
  ["README.md", "README.md"],
  ["./a//b/", "a/b"],
  ["a/../b", "b"],
  ["...", "..."],
  ["./~/a", "./~/a"],
  ["./~", "./~"],
  ["./~a", "~a"],
  ["a/../~/b", "./~/b"],
  ["././c:/a", "./c:/a"],
  ["a/../c:", "./c:"],
  ["./https://kodeon.org/a.png", "./https:/kodeon.org/a.png"],
  ["mailto:a", "./mailto:a"],
  ["./1:2", "1:2"],
  ["a/c:/~", "a/c:/~"],
  ["..", no("escaping-path")],
  ["a/../../b", no("escaping-path")],
  ["/etc/passwd", mended("absolute-path", '"etc/passwd"')],
  ["C:\\a", no("absolute-path")],
  ["c:a", no("absolute-path")],
  ["~/a", no("absolute-path")],
  ["\\\\server\\a", no("absolute-path")],
  ["a\\b", no("backslash-path", '"a/b"')],
  ["a\0b", mended("control-character", '"ab"')],
  ["a\nb", mended("control-character", '"ab"')],
  ["", no("expected-path")],
  ["./", no("expected-path")],
  ["a/..", no("expected-path")],
  ["https://kodeon.org/a.png", no("expected-path")],
  [
    { kind: "member", object: name("index"), name: { kind: "name", text: "kd", ...span }, ...span },
    unquoted('"index.kd"'),
  ],
]);
table("path with endings", { type: "path", endings: [".zip", ".tgz"] }, [
  ["a.zip", "a.zip"],
  ["b/A.TGZ", "b/A.TGZ"],
  ["a.rar", no("wrong-ending")],
]);
table("path that may be remote", { type: "path", remote: true }, [
  ["a.png", "a.png"],
  ["https://kodeon.org/a.png", "https://kodeon.org/a.png"],
  ["./https://kodeon.org/a.png", "./https:/kodeon.org/a.png"],
  ["http://kodeon.org/a.png", no("wrong-scheme", '"https://kodeon.org/a.png"')],
  ["ftp://kodeon.org/a.png", no("wrong-scheme")],
  ["https://a b", no("expected-url")],
]);
table("glob", "glob", [
  ["./src/**/*.kodeon", "src/**/*.kodeon"],
  ["!dist//a?", "!dist/a?"],
  ["a/../b/*", "b/*"],
  ["./!a", "./!a"],
  ["a/../!b/*", "./!b/*"],
  ["!./!a", "!./!a"],
  ["!!a", "!./!a"],
  ["./~/*", "./~/*"],
  ["!./c:/*", "!./c:/*"],
  ["../*", no("escaping-path")],
  ["*/../../a", no("escaping-path")],
  ["{a,..}/b", no("escaping-path")],
  ["/a/*", mended("absolute-path", '"a/*"')],
  ["src\\*", no("backslash-path", '"src/*"')],
  ["", no("expected-glob")],
  ["!", no("expected-glob")],
]);
table("cache path", "cache-path", [
  ["~/.kodeon//cache/", "~/.kodeon/cache"],
  ["/var/cache/./kodeon", "/var/cache/kodeon"],
  ["C:/cache", "C:/cache"],
  ["cache", "cache"],
  ["./~/cache", "./~/cache"],
  ["./C:/cache", "./C:/cache"],
  ["a/../~", "./~"],
  ["~/~/cache", "~/~/cache"],
  ["~/./C:/cache", "~/C:/cache"],
  ["C:\\cache", no("backslash-path", '"C:/cache"')],
  ["~/../x", no("escaping-path")],
  ["/../x", no("escaping-path")],
  ["../x", no("escaping-path")],
  ["~", no("expected-cache-path")],
  ["/", no("expected-cache-path")],
  ["", no("expected-cache-path")],
  ["https://kodeon.org", no("expected-cache-path")],
]);
table("duration", "duration", [
  ["24h", "PT24H"],
  ["30m", "PT30M"],
  ["5s", "PT5S"],
  ["7d", "P7D"],
  ["1_tahun", "P1Y"],
  ["6_bulan", "P6M"],
  ["2_minggu", "P2W"],
  ["14_hari", "P14D"],
  ["8_jam", "PT8H"],
  ["30_menit", "PT30M"],
  ["10_detik", "PT10S"],
  ["1_year", "P1Y"],
  ["30_days", "P30D"],
  ["1_hour", "PT1H"],
  ["2_weeks", "P2W"],
  ["007_hari", "P7D"],
  ["P1Y6M", "P1Y6M"],
  ["PT1H30M", "PT1H30M"],
  ["P1DT12H", "P1DT12H"],
  ["P2W", "P2W"],
  ["PT0,50S", "PT0.5S"],
  ["PT10.0S", "PT10S"],
  ["P0Y06M", "P6M"],
  ["0_hari", no("empty-duration")],
  ["PT0S", no("empty-duration")],
  ["P0D", no("empty-duration")],
  ["1 tahun", no("expected-duration", '"1_tahun"')],
  ["14hari", no("expected-duration", '"14_hari"')],
  ["24H", no("expected-duration", '"24h"')],
  ["p1y", no("expected-duration", '"P1Y"')],
  ["P1Y2W", no("expected-duration")],
  ["P", no("expected-duration")],
  ["P1DT", no("expected-duration")],
  ["1.5h", no("expected-duration")],
  ["-5d", no("expected-duration")],
  ["1_constructor", no("expected-duration")],
  ["besok", no("expected-duration")],
  [number("30"), no("expected-duration")],
]);
table("comparison", "comparison", [
  [">1000", { gt: 1000 }],
  [">=10 <100", { gte: 10, lt: 100 }],
  [" <= 1_000 > 5", { lte: 1000, gt: 5 }],
  [">=10<100", { gte: 10, lt: 100 }],
  ["=5", { eq: 5 }],
  ["==5", { eq: 5 }],
  [">0.125", { gt: 0.125 }],
  [">=5 <=5", { gte: 5, lte: 5 }],
  [">1.000", no("thousands-separator", '">1_000"')],
  [">=10 >=20", no("repeated-bound")],
  [">10 >=20", no("repeated-bound")],
  ["=10 <20", no("repeated-bound")],
  [">10 <5", no("impossible-comparison")],
  [">5 <=5", no("impossible-comparison")],
  ["1000", no("expected-comparison")],
  ["", no("expected-comparison")],
  [">", no("expected-comparison")],
  [">1000x", no("expected-comparison")],
  [number("1000"), no("expected-comparison")],
]);
table(
  "money",
  { type: "money", currency: "mata_uang" },
  [
    [number("49.99"), { amount: "49.99", currency: "USD", minor: 4999 }],
    [number("5"), { amount: "5.00", currency: "USD", minor: 500 }],
    [number("0"), { amount: "0.00", currency: "USD", minor: 0 }],
    [number("-0"), { amount: "0.00", currency: "USD", minor: 0 }],
    [number("0e99999999"), { amount: "0.00", currency: "USD", minor: 0 }],
    [number("0.07"), { amount: "0.07", currency: "USD", minor: 7 }],
    [number("1_000.5"), { amount: "1000.50", currency: "USD", minor: 100050 }],
    [number("1.5e3"), { amount: "1500.00", currency: "USD", minor: 150000 }],
    [number("125e-2"), { amount: "1.25", currency: "USD", minor: 125 }],
    [
      number("90071992547409.91"),
      { amount: "90071992547409.91", currency: "USD", minor: Number.MAX_SAFE_INTEGER },
    ],
    [number("90071992547409.92"), no("amount-too-large")],
    [number("1e999999999"), no("amount-too-large")],
    [number("1e-999999999"), no("too-many-decimals")],
    [number("-5"), no("negative-amount")],
    [number("150.000"), no("thousands-separator", "150_000")],
    [number("0.125"), no("too-many-decimals")],
    [number("1.5000"), no("too-many-decimals", "1.50")],
    [text("49.99"), no("expected-amount", "49.99")],
    [text("gratis"), no("expected-amount")],
    [text("Rp 150.000"), no("expected-amount", "150_000")],
    [text(" Rp. 1.500.000,- "), no("expected-amount", "1_500_000")],
    [text("Rp150,000"), no("expected-amount", "150_000")],
    [text("Rp 150.000,50"), no("expected-amount", "150_000.50")],
    [text("49,99 EUR"), no("expected-amount", "49.99")],
    [text("USD 1.500"), no("expected-amount")],
    [text("$1.500.00"), no("expected-amount")],
    [text("Rp 015"), no("expected-amount")],
  ],
  { mata_uang: "USD" },
);
table(
  "money without digits",
  { type: "money", currency: "c" },
  [
    [number("1000"), { amount: "1000", currency: "JPY", minor: 1000 }],
    [number("10.5"), no("too-many-decimals")],
    [number("10.0"), no("too-many-decimals", "10")],
  ],
  { c: "JPY" },
);
table(
  "money with three digits",
  { type: "money", currency: "c" },
  [[number("150.000"), { amount: "150.000", currency: "KWD", minor: 150000 }]],
  { c: "KWD" },
);
table("money in a currency that is not written", { type: "money", currency: "c", fallback: "USD" }, [
  [number("1"), { amount: "1.00", currency: "USD", minor: 100 }],
]);
table("money without a currency", { type: "money", currency: "c" }, [
  [number("1"), undefined],
  [number("-1"), no("negative-amount")],
  // In dinars it may be meant as it is, so nothing is changed unasked.
  [number("150.000"), { told: "thousands-separator", suggestion: "150_000", fix: undefined }],
]);
table("map of money", { type: "money-map", currency: "c", fallback: "USD" }, [
  [
    map(["a", number("9.99")], ["__proto__", number("1")]),
    Object.fromEntries([
      ["a", { amount: "9.99", currency: "USD", minor: 999 }],
      ["__proto__", { amount: "1.00", currency: "USD", minor: 100 }],
    ]),
  ],
  [map(), {}],
  [map(["a", number("-1")], ["b", number("1")]), no("negative-amount")],
  [map(["a", nothing]), no("expected-amount")],
  [number("1"), no("expected-amounts")],
]);
table("currency", "currency", [
  ["IDR", "IDR"],
  [name("USD"), "USD"],
  ["usd", no("expected-currency", '"USD"')],
  [name("idr"), no("expected-currency", "IDR")],
  ["Rp", no("expected-currency", '"IDR"')],
  ["XQX", no("expected-currency")],
  ["", no("expected-currency")],
]);
table("language", "language", [
  ["id", "id"],
  ["ZH-hant-tw", "zh-Hant-TW"],
  ["sl-Rozaj-BISKE", "sl-rozaj-biske"],
  ["de-DE-u-CO-phonebk", "de-DE-u-co-phonebk"],
  ["es-419", "es-419"],
  ["i-klingon", "tlh"],
  ["i-DEFAULT", "i-default"],
  ["x-Kodeon", "x-kodeon"],
  ["en_US", no("expected-language", '"en-US"')],
  ["english", no("expected-language", '"en"')],
  ["kodeon", no("expected-language")],
  ["", no("expected-language")],
  [name("en"), unquoted('"en"')],
]);
table("ratio", "ratio", [
  [number("0.8"), 0.8],
  [number("0"), 0],
  [number("1.0"), 1],
  [number("-0"), 0],
  [number("80"), no("expected-ratio", "0.8")],
  [number("101"), no("expected-ratio")],
  [number("1.5"), no("expected-ratio")],
  [number("-0.5"), no("expected-ratio")],
  [text("0.8"), no("expected-ratio", "0.8")],
]);
table("flag", "flag", [
  [flag(true), true],
  [flag(false), false],
  [text("true"), no("expected-flag", "true")],
  [name("True"), no("expected-flag", "true")],
  [name("no"), no("expected-flag", "false")],
  [name("ya"), no("expected-flag", "benar")],
  [name("tidak"), no("expected-flag", "salah")],
  [number("1"), no("expected-flag", "benar")],
  [text("mungkin"), no("expected-flag")],
]);
table("count", { type: "count", min: 1, max: 1000 }, [
  [number("5"), 5],
  [number("5.0"), 5],
  [number("1e2"), 100],
  [number("1_000"), 1000],
  [number("1.000"), no("thousands-separator", "1_000")],
  [number("0"), no("number-too-small")],
  [number("-5"), no("number-too-small")],
  [number("1001"), no("number-too-large")],
  [number("1e400"), no("number-too-large")],
  [number("4.5"), no("expected-count")],
  [number("1e-1"), no("expected-count")],
  [text("5"), no("expected-count", "5")],
  [name("lima"), no("expected-count")],
]);
table("count without limits", { type: "count" }, [
  [number("-1"), no("number-too-small")],
  [number("9007199254740991"), 9007199254740991],
  [number("9007199254740993"), no("number-too-large")],
]);
table("number", { type: "number", min: 0, max: 5 }, [
  [number("4.0"), 4],
  [number("-0"), 0],
  [number("5.1"), no("number-too-large")],
  [number("-1"), no("number-too-small")],
  [number("1e999"), no("number-too-large")],
  [text("4"), no("expected-number", "4")],
]);
table("secret", "secret", [
  ["rahasia", "rahasia"],
  [call("lingkungan", text("TOKEN")), { env: "TOKEN" }],
  [call("lingkungan", text("token")), no("invalid-environment-name", '"TOKEN"')],
  [call("dari_berkas", text("a")), no("misplaced-call")],
  [number("5"), no("expected-secret")],
]);
table("choice", { type: "choice", choices: { menaik: "asc", menurun: "desc", per_jam: "hourly" } }, [
  ["menurun", "desc"],
  ["desc", "desc"],
  [name("menaik"), "asc"],
  [name("asc"), "asc"],
  ["Menurun", no("unknown-choice", '"menurun"')],
  ["per jam", no("unknown-choice", '"per_jam"')],
  [name("menurum"), no("unknown-choice", "menurun")],
  ["constructor", no("unknown-choice")],
  [number("1"), no("unknown-choice")],
]);

const stage = {
  type: "record",
  fields: {
    persentase: {
      type: "number",
      min: 1,
      max: 100,
      ir: "percentage",
      required: true,
      aliases: ["persen"],
      id: "",
      en: "",
    },
    durasi: { type: "duration", ir: "duration", id: "", en: "" },
    aktif: { type: "flag", ir: "active", default: true, id: "", en: "" },
    catatan: { type: "text", list: true, ir: "notes", id: "", en: "" },
  },
} as const satisfies TypeSpec;
table("record", stage, [
  [
    map(["persentase", number("10")], ["durasi", text("1_hari")]),
    { percentage: 10, duration: "P1D", active: true, notes: [] },
  ],
  [
    map(["persen", number("10")], ["catatan", list(text("a"))], ["durasi", nothing]),
    { percentage: 10, active: true, notes: ["a"] },
  ],
  [map(["durasi", text("1_hari")]), no("missing-field")],
  [map(["persentase", nothing]), no("missing-field")],
  [map(["persentase", number("10")], ["duration", text("1_hari")]), no("unknown-field", "durasi")],
  [map(["persentase", number("10")], ["drasi", text("1_hari")]), no("unknown-field", "durasi")],
  [map(["persentase", number("10")], ["constructor", text("1_hari")]), no("unknown-field")],
  [map(["persentase", number("0")]), no("number-too-small")],
  [text("10"), no("expected-record")],
]);

describe("a property", () => {
  const property = (node: Value, spec: TypeSpec & Partial<PropertySpec>) => {
    const whole = { id: "", en: "", ...spec } as PropertySpec;
    const { value, complaints } = reading((context) => readProperty(node, whole, context));
    return [value, ...complaints.map((one) => one.name)];
  };
  const or = { type: "choice", choices: { open_source: "open_source" }, ir: "license_class" } as const;

  test("holds one value", () => {
    expect(property(text("a"), { type: "text" })).toEqual([{ name: undefined, value: "a" }]);
    expect(property(list(text("a")), { type: "text" })).toEqual([undefined, "unexpected-list"]);
  });
  test("holds a list", () => {
    const spec = { type: "text", list: true } as const;
    expect(property(list(text("a"), text("b")), spec)).toEqual([{ name: undefined, value: ["a", "b"] }]);
    expect(property(list(), spec)).toEqual([{ name: undefined, value: [] }]);
    expect(property(text("a"), spec)).toEqual([undefined, "expected-list"]);
    expect(property(bare, spec)).toEqual([undefined]);
    expect(property(list(text("a"), nothing, number("1")), spec)).toEqual([
      undefined,
      "expected-text",
      "expected-text",
    ]);
  });
  test("holds a list or a single value", () => {
    const spec = { type: "text", list: "or-single" } as const;
    expect(property(text("a"), spec)).toEqual([{ name: undefined, value: ["a"] }]);
    expect(property(list(text("a")), spec)).toEqual([{ name: undefined, value: ["a"] }]);
    expect(property(number("1"), spec)).toEqual([undefined, "expected-text"]);
  });
  test("has another type, which is tried first", () => {
    const spec = { type: "licence", or } as const;
    expect(property(text("open_source"), spec)).toEqual([{ name: "license_class", value: "open_source" }]);
    expect(property(text("MIT"), spec)).toEqual([{ name: undefined, value: "MIT" }]);
    expect(property(text("mit"), spec)).toEqual([undefined, "expected-licence"]);
    expect(property(text("open-source"), spec)).toEqual([undefined, "unknown-choice"]);
    expect(property(text("sesuatu yang lain"), spec)).toEqual([undefined, "expected-licence"]);
    expect(property(missing, spec)).toEqual([undefined]);
  });
});

describe("the range of a requirement", () => {
  const range = (operator: Range["operator"], version: string): Range => ({
    kind: "range",
    operator,
    version: text(version),
    ...span,
  });
  test.each<[string | string[], ...Range[][]]>([
    [">=1.5.0 <2.0.0", [range(">=", "1.5.0"), range("<", "2.0.0")]],
    ["1.0.0 || ^2.0.0", [range("==", "1.0.0")], [range("^", "2.0.0")]],
    ["<1.5.0 || >1.5.0", [range("!=", "1.5.0")]],
    [">=1.0.0 <1.5.0 || >=1.0.0 >1.5.0", [range(">=", "1.0.0"), range("!=", "1.5.0")]],
    ["<1.0.0 || >1.0.0 <2.0.0 || >2.0.0", [range("!=", "2.0.0"), range("!=", "1.0.0"), range("!=", "2.0.0")]],
    ["~1.2.3-beta.1", [range("~", "1.2.3-beta.1")]],
  ])("%s", (wanted, ...alternatives) => {
    expect(reading((context) => rangeOfRequirement(alternatives, context))).toEqual({
      value: wanted,
      complaints: [],
    });
  });
  test("needs full versions", () => {
    const { value, complaints } = reading((context) =>
      rangeOfRequirement([[range(">=", "1.2"), range("<", "x")]], context),
    );
    expect(value).toBeUndefined();
    expect(complaints.map((one) => [one.name, one.suggestion])).toEqual([
      ["partial-version", '"1.2.0"'],
      ["partial-version", undefined],
    ]);
  });
  test("has none where something is missing", () => {
    const damaged: Range = { kind: "range", operator: ">=", version: missing, ...span };
    for (const alternatives of [[], [[]], [[damaged]]]) {
      expect(reading((context) => rangeOfRequirement(alternatives, context))).toEqual({
        value: undefined,
        complaints: [],
      });
    }
  });
});

test("the nearest name", () => {
  const names = ["versi", "lisensi", "kategori", "berkas"];
  expect(nearest("VERSI", names)).toBe("versi");
  expect(nearest("lisnsi", names)).toBe("lisensi");
  expect(nearest("ktegory", names)).toBe("kategori");
  expect(nearest("x", names)).toBeUndefined();
  expect(nearest("", names)).toBeUndefined();
  expect(nearest("x", ["y"])).toBeUndefined();
  expect(nearest("ab", ["ac", "ad"])).toBe("ac");
  expect(nearest("a".repeat(100), ["a".repeat(99)])).toBeUndefined();
});
