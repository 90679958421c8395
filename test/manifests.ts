import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { compile, type Ir } from "../packages/parser/src/index.ts";

const root = new URL("../", import.meta.url).pathname;

/** The IR of every example, by the example's path. */
export const exampleIrs: readonly (readonly [string, Ir])[] = globSync("examples/**/*.kodeon", { cwd: root })
  .toSorted()
  .map((file) => [file, irOf(readFileSync(root + file, "utf8")) as Ir]);

/** The IR of all there is that compiles: examples, rule fixtures, samples, whole and each of their declarations alone. */
export function compileAll(): readonly (readonly [string, Ir])[] {
  const samples = process.env["KODEON_SAMPLES"];
  const files = [
    ...globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root, absolute: true }).toSorted(),
    ...(samples ? globSync("**/*.kodeon", { cwd: samples, absolute: true }).toSorted() : []),
  ];
  return files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [text, ...text.split(/^(?=[\p{L}_])/mu)].flatMap((part) => {
      const ir = irOf(part);
      return ir === undefined ? [] : [[file, ir] as const];
    });
  });
}

/** As a reader gets it: nothing in it is shared. */
function irOf(text: string): Ir | undefined {
  const { ir } = compile(text);
  return ir && (JSON.parse(JSON.stringify(ir)) as Ir);
}
