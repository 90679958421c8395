import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { outcome } from "../test/diff/cases.ts";
import { readCases, writeCases } from "../test/syntax/cases.ts";

// Writes what comparing comes to into the files of diff cases; whoever runs it reads the difference.
const folder = new URL("../test/diff/", import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith(".cases"))) {
  const file = new URL(name, folder);
  writeFileSync(file, writeCases(readCases(readFileSync(file, "utf8")), outcome));
}
