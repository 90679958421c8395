import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { diagnose } from "../test/diagnose.ts";
import { withMarks, withoutMarks } from "../test/marks.ts";

// Marks in the fixtures of rules what is told of them; whoever runs it reads the difference.
const folder = new URL("../test/rules/", import.meta.url);
for (const name of readdirSync(folder)) {
  const file = new URL(name, folder);
  const text = withoutMarks(readFileSync(file, "utf8"));
  writeFileSync(file, withMarks(text, diagnose(text)));
}
