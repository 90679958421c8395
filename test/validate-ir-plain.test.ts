import { describe, expect, test } from "vitest";
import { type Json, packageWith, told } from "./ir-documents.ts";

describe("what is no plain JSON", () => {
  const cycle: Json = packageWith({});
  (cycle["declarations"] as unknown[]).push({ again: [cycle] });
  class Paper {}
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const angry = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );

  test.each([
    ["undefined", undefined, "ir-not-plain "],
    ["a function", { toJSON: () => packageWith({}) }, "ir-not-plain /toJSON"],
    [
      "a list with toJSON",
      packageWith({ keywords: Object.assign([], { toJSON: 1 }) }),
      "ir-not-plain /declarations/0/keywords",
    ],
    ["a symbol", packageWith({ main: Symbol("x") }), "ir-not-plain /declarations/0/main"],
    ["a symbol for a name", packageWith({ [Symbol("x")]: 1 }), "ir-not-plain /declarations/0"],
    ["a bigint", packageWith({ main: 1n }), "ir-not-plain /declarations/0/main"],
    ["no number", packageWith({ "a/b~c": Number.NaN }), "ir-not-plain /declarations/0/a~1b~0c"],
    ["infinity", packageWith({ main: -Infinity }), "ir-not-plain /declarations/0/main"],
    ["a member without a value", packageWith({ main: undefined }), "ir-not-plain /declarations/0/main"],
    ["a date", packageWith({ main: new Date() }), "ir-not-plain /declarations/0/main"],
    ["a map", packageWith({ metadata: new Map() }), "ir-not-plain /declarations/0/metadata"],
    ["an instance", packageWith({ metadata: new Paper() }), "ir-not-plain /declarations/0/metadata"],
    ["a text in a box", packageWith({ main: Object("a") }), "ir-not-plain /declarations/0/main"],
    [
      "half a character",
      packageWith({ description: "a\ud800" }),
      "ir-lone-surrogate /declarations/0/description",
    ],
    [
      "half a character in a name",
      packageWith({ metadata: { "\udc00": "a" } }),
      "ir-lone-surrogate /declarations/0/metadata",
    ],
    [
      "a gap",
      packageWith({ keywords: Object.assign(new Array(2), { 1: "a" }) }),
      "ir-gap /declarations/0/keywords/0",
    ],
    [
      "four billion gaps",
      packageWith({ keywords: new Array(2 ** 32 - 1) }),
      "ir-gap /declarations/0/keywords/0",
    ],
    [
      "a getter",
      {
        get ir_version() {
          throw new Error("no");
        },
      },
      "ir-computed-member /ir_version",
    ],
    [
      "a hidden member",
      Object.defineProperty(packageWith({}), "file", { value: "x" }),
      "ir-computed-member /file",
    ],
    ["a cycle", cycle, "ir-cycle /declarations/1/again/0"],
    ["a proxy that throws", packageWith({ metadata: angry }), "ir-unreadable /declarations/0/metadata"],
    ["a revoked proxy", packageWith({ metadata: revoked.proxy }), "ir-unreadable /declarations/0/metadata"],
  ])("%s", (_title, value, fault) => {
    expect(told(value)).toEqual([fault]);
  });

  test("a proxy that changes its mind", () => {
    let questions = 0;
    const fickle = new Proxy(packageWith({}), {
      get(target, name): unknown {
        if (++questions > 3) throw new Error("no");
        return Reflect.get(target, name);
      },
    });
    expect(told(fickle)).toEqual(["ir-unreadable "]);
  });

  test("objects without a prototype, and names that objects have by birth, are plain", () => {
    const metadata = Object.assign(Object.create(null) as Json, { constructor: "a", toString: "b" });
    Object.defineProperty(metadata, "__proto__", { value: "c", enumerable: true });
    expect(told(packageWith({ metadata }))).toEqual([]);
    const read = JSON.parse('{"__proto__": "x"}') as Json;
    expect(told(packageWith({ metadata: read }))).toEqual([]);
    expect(told(packageWith(read))).toEqual(["ir-unknown-member /declarations/0"]);
    expect(told(packageWith({ metadata: JSON.parse('{"__proto__": {"email": 5}}') }))).toEqual([
      "ir-expected-text /declarations/0/metadata/__proto__",
    ]);
  });
});
