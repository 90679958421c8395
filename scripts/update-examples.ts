import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "../packages/parser/src/index.ts";

// Writes the IR of every example beside it; whoever runs it reads the difference.
const folder = new URL("../examples/", import.meta.url);
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".kodeon")) continue;
  const { ir, diagnostics } = compile(readFileSync(new URL(name, folder), "utf8"));
  if (ir === undefined || diagnostics.length > 0) {
    console.error(`${name}: ${diagnostics.map((each) => each.name).join(", ")}`);
    process.exitCode = 1;
  } else {
    writeFileSync(new URL(name.replace(/\.kodeon$/, ".ir.json"), folder), `${JSON.stringify(ir, null, 2)}\n`);
  }
}
