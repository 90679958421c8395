import { bashScript } from "./completion/bash.ts";
import { fishScript } from "./completion/fish.ts";
import type { Speech } from "./completion/speech.ts";
import { zshScript } from "./completion/zsh.ts";
import type { Call, Run } from "./call.ts";
import { print } from "./print.ts";
import { visible } from "./report/cells.ts";

/** `kodeonc completion`: a script that teaches a shell to complete what the table of commands has. */
export const printCompletion: Run = async (call) => {
  const [shell, extra] = call.operands;
  if (extra !== undefined) return { fault: "unexpected-operand", command: "completion", name: extra };
  if (shell === undefined) return refuse(call.tell("missing-shell"), call);
  if (!isShell(shell)) return refuse(call.tell("unknown-shell", { name: visible(shell) }), call);
  const { findNames } = await import("./completion/rule-names.ts");
  return print(scripts[shell]({ language: call.language, ...findNames() }), call);
};

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Readonly<
  Record<string, (speech: Speech) => string>
>;

function isShell(word: string): word is keyof typeof scripts {
  return Object.hasOwn(scripts, word);
}

async function refuse(sentence: string, { stderr, tell }: Call): Promise<number> {
  const help = tell("see-help", { command: "kodeonc completion --help" });
  await stderr.write(`kodeonc: ${sentence} ${help}\n`);
  return 2;
}
