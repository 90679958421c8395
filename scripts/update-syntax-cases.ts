import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readCases, writeCases } from "../test/syntax/cases.ts";

// Writes what parsing comes to into the files of syntax cases; whoever runs it reads the difference.
const folder = new URL("../test/syntax/", import.meta.url);
for (const name of readdirSync(folder).filter((each) => each.endsWith(".cases"))) {
  const file = new URL(name, folder);
  writeFileSync(file, writeCases(readCases(readFileSync(file, "utf8"))));
}
