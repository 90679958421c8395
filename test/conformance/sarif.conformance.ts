import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { withoutMarks } from "../marks.ts";
import { folderWith, run } from "../cli/run.ts";

const reference = process.env["KODEON_REFERENCE"];
const rules = new URL("../rules/", import.meta.url);

if (reference !== undefined)
  describe("the SARIF report", () => {
    const schema = JSON.parse(readFileSync(join(reference, "sarif-2.1.0.schema.json"), "utf8")) as object;
    // The schema is a draft 4, of which it uses nothing that draft 7 reads in another way, save the name of its id.
    const { $schema: _dialect, id: _id, ...rest } = schema as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(rest);

    const names = readdirSync(rules);
    const fixtures = Object.fromEntries(
      names.map((name) => [name, withoutMarks(readFileSync(new URL(name, rules), "utf8"))]),
    );

    const reportOn = async (files: Record<string, string>, language: string): Promise<unknown> => {
      const cwd = folderWith(files);
      const { stdout } = await run(["check", "--format", "sarif", "--lang", language], { cwd });
      return JSON.parse(stdout);
    };

    test.for(["id", "en"])("of every kind of diagnostic is valid in %s", async (language) => {
      const report = (await reportOn(fixtures, language)) as { runs: { results: { ruleId: string }[] }[] };
      const kinds = new Set(report.runs[0]?.results.map(({ ruleId }) => ruleId));
      expect(kinds.size).toBeGreaterThan(100);
      validate(report);
      expect(validate.errors ?? []).toEqual([]);
    });

    test("of nothing, and of files with odd names, is valid", async () => {
      const odd = { "a b/ç:#%?.kodeon": "x:\n", "😀.kodeon": "\uFEFF\u0000😀\r" };
      for (const files of [{ "a.kodeon": "" }, odd]) {
        validate(await reportOn(files, "id"));
        expect(validate.errors ?? []).toEqual([]);
      }
    });

    test("is what the schema tells from another", () => {
      expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
    });
  });
