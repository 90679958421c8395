import { parseArgs } from "node:util";
import type { OptionSpec } from "./command-spec.ts";
import { type CommandName, globalOptions, isCommand, optionsOf } from "./commands.ts";
import type { UsageFault } from "./usage.ts";

/** What was written for an option: nothing but its name, its value, or all its values where there may be several. */
export type OptionValue = true | string | readonly string[];

/**
 * A command line that was understood. Options that were not written are not there. Where an option was written
 * several times, the last counts, unless it is one that may be repeated.
 */
export interface CommandLine {
  readonly command: CommandName | undefined;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly operands: readonly string[];
}

/** Reads the arguments by the table of commands, or says the first thing that is wrong with them. */
export function readArguments(args: readonly string[]): CommandLine | UsageFault {
  const at = tokensOf(args, globalOptions).find((token) => token.kind === "positional")?.index;
  const word = at === undefined ? undefined : args[at];
  if (at === undefined || word === undefined) return readOptions(undefined, args);
  if (word === "") return { fault: "empty-operand", command: undefined };
  if (!isCommand(word)) return { fault: "unknown-command", command: undefined, name: word };
  return readOptions(word, args.toSpliced(at, 1));
}

function readOptions(command: CommandName | undefined, args: readonly string[]): CommandLine | UsageFault {
  const known = optionsOf(command);
  const options: Record<string, OptionValue> = {};
  const operands: string[] = [];
  for (const token of tokensOf(args, known)) {
    if (token.kind === "positional") {
      // A shell makes one of a variable without a value; as a path it would be the working folder.
      if (token.value === "") return { fault: "empty-operand", command };
      operands.push(token.value);
    }
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const spec = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!spec) return { fault: "unknown-option", command, name: rawName };
    if (spec.type === "boolean") {
      if (value !== undefined) return { fault: "unexpected-value", command, name: rawName };
      options[name] = true;
    } else {
      // `--out-dir --lang` has lost its value; who means a folder called `--lang` writes `--out-dir=--lang`.
      if (!value || (!token.inlineValue && value.startsWith("-") && value !== "-"))
        return { fault: "missing-value", command, name: rawName };
      if (spec.choices && !spec.choices.includes(value))
        return { fault: "invalid-choice", command, name: rawName, value, choices: spec.choices };
      const earlier = options[name];
      options[name] = spec.many ? [...(typeof earlier === "object" ? earlier : []), value] : value;
    }
  }
  return { command, options, operands };
}

/** Not strict: what is wrong is found in the tokens, whose parts are documented, and not read out of error messages. */
function tokensOf(args: readonly string[], known: Readonly<Record<string, OptionSpec>>) {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
