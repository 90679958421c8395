import manifest from "../package.json" with { type: "json" };
import { type CommandLine, readArguments } from "./arguments.ts";
import type { Call, Run } from "./call.ts";
import type { CommandName } from "./commands.ts";
import { chooseLanguage } from "./language.ts";
import { outlet } from "./outlet.ts";
import { print } from "./print.ts";
import { say } from "./words.ts";

/** What runs a command, loaded when it is asked for. */
const runners: Readonly<Record<CommandName, () => Promise<Run>>> = {
  compile: async () => (await import("./compile.ts")).compileInputs,
  check: async () => (await import("./check/check.ts")).checkInputs,
  diff: async () => (await import("./diff/diff.ts")).diffDocuments,
  digest: async () => (await import("./digest.ts")).digestInputs,
  keygen: async () => (await import("./signing/keygen.ts")).makeKeys,
  sign: async () => (await import("./signing/sign.ts")).signDocument,
  verify: async () => (await import("./signing/verify.ts")).verifyDocument,
  fmt: async () => (await import("./fmt/fmt.ts")).formatInputs,
  lsp: async () => (await import("./lsp.ts")).serveEditor,
  init: async () => (await import("./init.ts")).startPackage,
  explain: async () => (await import("./explain.ts")).explain,
  completion: async () => (await import("./completion.ts")).printCompletion,
  help: async () => (await import("./show-help.ts")).showHelp,
};

const args = process.argv.slice(2);
const language = chooseLanguage(args, process.env);
const tell = say(language);
const stdout = outlet(process.stdout);
const stderr = outlet(process.stderr);

// The code is set and the process left to end by itself, so that what is still being written gets out.
process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const line = readArguments(args);
    const fault = "fault" in line ? line : await start(line);
    if (typeof fault === "number") return fault;
    const { explainUsage } = await import("./usage.ts");
    await stderr.write(`${explainUsage(fault, tell)}\n`);
  } catch (error) {
    await stderr.write(`kodeonc: ${tell("internal-fault")}\n${detailsOf(error)}\n`);
  }
  return 2;
}

async function start({ command, options, operands }: CommandLine): ReturnType<Run> {
  const { version } = manifest;
  const call: Call = { command, options, operands, language, tell, version, stdout, stderr };
  if (options["help"]) return (await runners.help())({ ...call, operands: command ? [command] : [] });
  if (options["version"]) return print(`${version}\n`, call);
  if (!command) return { fault: "missing-command", command };
  return (await runners[command]())(call);
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
