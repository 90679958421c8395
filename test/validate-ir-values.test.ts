import { describe, expect, test } from "vitest";
import { documentOf, type Json, packageWith, told } from "./ir-documents.ts";

describe("what the schema cannot say", () => {
  const money = (amount: string, currency: string, minor: number): Json =>
    documentOf([
      {
        kind: "license",
        package: "kopi",
        type: "commercial",
        price: { amount, currency, minor },
        license_model: {},
        features: {},
        trial: {},
      },
    ]);
  const proxy = (password: unknown, sensitive: readonly string[]): Json =>
    documentOf(
      [
        {
          kind: "configuration",
          main_repository: "https://a.example",
          mirror_servers: [],
          authentication: { providers: [] },
          caching: {},
          proxy: { password },
        },
      ],
      sensitive,
    );
  const place = "/declarations/0/proxy/password";

  test.each([
    [
      "a number too large for a version",
      packageWith({ version: `1.${"9".repeat(20)}.0` }),
      ["ir-expected-version /declarations/0/version"],
    ],
    [
      "a range that is none",
      packageWith({ dependencies: [{ name: "a", version_constraint: ">=x y" }] }),
      ["ir-expected-version-range /declarations/0/dependencies/0/version_constraint"],
    ],
    [
      "a range that is none among others",
      packageWith({ compatibility: { os: [], architectures: [], kodeon: "sejak 2" } }),
      ["ir-expected-version-range /declarations/0/compatibility/kodeon"],
    ],
    [
      "a long range",
      packageWith({
        dependencies: [{ name: "a", version_constraint: `${">1.0.0 <1.2.0 || ".repeat(500)}2.0.0` }],
      }),
      [],
    ],
    [
      "a long range that is none",
      packageWith({
        dependencies: [{ name: "a", version_constraint: `${">1.0.0 <1.2.0 || ".repeat(500)}dua` }],
      }),
      ["ir-expected-version-range /declarations/0/dependencies/0/version_constraint"],
    ],
    [
      "a licence that nobody knows",
      packageWith({ license: "MITT" }),
      ["ir-expected-licence /declarations/0/license"],
    ],
    [
      "a licence that is not in its canonical form",
      packageWith({ license: "MIT  or  Apache-2.0" }),
      ["ir-expected-licence /declarations/0/license"],
    ],
    [
      "a web address that is none",
      packageWith({ metadata: { homepage: "https://[::1" } }),
      ["ir-expected-url /declarations/0/metadata/homepage"],
    ],
    [
      "files outside of the package",
      packageWith({ files: ["src/{a,../../b}"] }),
      ["ir-expected-glob /declarations/0/files/0"],
    ],
    [
      "a language in another case",
      packageWith({ description: { "en-us": "x" } }),
      ["ir-wrong-language-name /declarations/0/description"],
    ],
    ["sums that agree", money("49.99", "USD", 4999), []],
    ["sums that do not", money("49.99", "USD", 49990), ["ir-contradictory-amount /declarations/0/price"]],
    [
      "more digits than the currency has",
      money("49.990", "USD", 49990),
      ["ir-contradictory-amount /declarations/0/price"],
    ],
    [
      "a currency that there is not",
      money("49.99", "XQZ", 4999),
      ["ir-unknown-currency /declarations/0/price"],
    ],
    ["a secret that is listed", proxy("rahasia", [place]), []],
    ["a secret that is not", proxy("rahasia", []), [`ir-unlisted-secret ${place}`]],
    ["a secret that is listed twice", proxy("rahasia", [place, place]), ["ir-dangling-pointer /sensitive/1"]],
    [
      "a pointer to what is no secret",
      proxy("rahasia", [place, "/ir_version"]),
      ["ir-dangling-pointer /sensitive/1"],
    ],
    ["a secret from the environment", proxy({ env: "RAHASIA" }, []), []],
    ["a pointer to no text", proxy({ env: "RAHASIA" }, [place]), ["ir-dangling-pointer /sensitive/0"]],
    [
      "a pointer past a list's end",
      proxy("x", [place, "/declarations/1", "/sensitive/-"]),
      ["ir-dangling-pointer /sensitive/1", "ir-dangling-pointer /sensitive/2"],
    ],
    [
      "a pointer to what every object has",
      proxy("x", [place, "/constructor/name"]),
      ["ir-dangling-pointer /sensitive/1"],
    ],
  ])("%s", (_title, document, faults) => {
    expect(told(document)).toEqual(faults);
  });

  test("a day that no calendar has", () => {
    const review = {
      kind: "review",
      package: "a",
      user: "b",
      rating: 5,
      content: "Sepuluh huruf.",
      pros: [],
      cons: [],
    };
    const on = (tested_at: string): Json =>
      documentOf([{ ...review, metadata: { tested_at }, media: { screenshots: [] } }]);
    expect(told(on("2024-02-29"))).toEqual([]);
    expect(told(on("2023-02-29"))).toEqual(["ir-nonexistent-date /declarations/0/metadata/tested_at"]);
  });
});
