import type { Run } from "./call.ts";
import { isCommand } from "./commands.ts";
import { help } from "./help.ts";
import { print } from "./print.ts";

/** Prints the help of the command that the operand names, or of all of them. */
export const showHelp: Run = async (call) => {
  const [name, extra] = call.operands;
  if (extra !== undefined) return { fault: "unexpected-operand", command: "help", name: extra };
  if (name !== undefined && !isCommand(name)) return { fault: "unknown-command", command: undefined, name };
  return print(help(name, call.language, call.version, call.stdout.stream), call);
};
