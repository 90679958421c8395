import { expect, test } from "vitest";
import { forgetfulMap } from "../../packages/lsp/src/forgetful-map.ts";

test("what is needed is held, and what is not goes before there is much of it", () => {
  let asked = 0;
  const map = forgetfulMap<number>((key) => {
    asked++;
    return key.startsWith("needed");
  });
  const keys = (word: string): readonly string[] =>
    Array.from({ length: 5000 }, (_, index) => `${word} ${index}`);
  for (const [index, key] of keys("needed").entries()) map.set(key, index);
  for (const [index, key] of keys("other").entries()) {
    map.set(key, index);
    expect(map.get(key)).toBe(index);
  }
  for (const key of keys("more")) map.set(key, 0);
  expect(keys("needed").map((key) => map.get(key))).toEqual(keys("needed").map((_, index) => index));
  const held = [...keys("other"), ...keys("more")].filter((key) => map.get(key) !== undefined);
  expect(held.length).toBeLessThan(6000);
  expect(map.get("other 0")).toBeUndefined();
  // On average it looks at few for each that is put in.
  expect(asked).toBeLessThan(60_000);
});
