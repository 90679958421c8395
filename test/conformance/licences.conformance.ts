import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classOfLicence, mayTakeIn } from "../../packages/parser/src/values/licence-class.ts";

const folder = process.env["KODEON_REFERENCE"] ?? "";

/**
 * The published matrix says for each pair of licences whether a work under the first may take in what is under the
 * second. We warn of strong copyleft alone, so of its refusals only those of strong copyleft count.
 */
test("verdicts on licences agree with the published matrix", () => {
  const [head = [], ...rows] = readFileSync(join(folder, "osadl-licence-matrix.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "").trim()));
  const columns = head.slice(1);
  let agreed = 0;
  let judged = 0;
  const differing: string[] = [];
  for (const [own = "", ...verdicts] of rows) {
    verdicts.forEach((verdict, index) => {
      const other = columns[index] ?? "";
      if (own === other || (verdict !== "Yes" && verdict !== "No")) return;
      if (classOfLicence(other) !== "strong-copyleft" || classOfLicence(own) === "unknown") return;
      judged++;
      if (mayTakeIn(own, other) === (verdict === "Yes")) agreed++;
      else differing.push(`${own} ← ${other}: matrix ${verdict}`);
    });
  }
  const share = ((agreed / judged) * 100).toFixed(1);
  console.log(`licences: ${agreed} of ${judged} verdicts agree with the matrix (${share} %)`);
  console.log(differing.slice(0, 20).join("\n"));
  expect(judged).toBeGreaterThan(200);
  expect(agreed / judged).toBeGreaterThanOrEqual(0.98);
});
