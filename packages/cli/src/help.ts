import { styleText } from "node:util";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { type CommandName, commands, globalOptions } from "./commands.ts";
import type { Language } from "./language.ts";
import { say } from "./words.ts";

/** The help of a command, or of all of them, ready to print on `stream`, whose colours it honours. */
export function help(
  command: CommandName | undefined,
  language: Language,
  version: string,
  stream: NodeJS.WriteStream,
): string {
  const tell = say(language);
  const spec: CommandSpec | undefined = command && commands[command];
  const title = (text: string): string => styleText("bold", `${text}:`, { stream });
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? ["", title(name), ...lines.map((line) => `  ${line}`)] : [];

  const usage = ["kodeonc", command ?? tell("usage-command"), `[${tell("usage-options")}]`];
  if (spec?.operands) usage.push(spec.operands[language]);
  const heading = spec ? `kodeonc ${command}: ${spec[language]}` : `kodeonc ${version}: ${tell("tagline")}`;

  return [
    heading,
    ...section(tell("usage-title"), [usage.join(" ")]),
    ...(spec?.details ? ["", ...spec.details[language]] : []),
    ...(spec ? [] : section(tell("commands-title"), commandRows(language))),
    ...section(tell("options-title"), optionRows({ ...spec?.options, ...globalOptions }, language)),
    ...section(tell("examples-title"), spec?.examples ?? []),
    ...(spec ? [] : ["", tell("more-help")]),
    "",
  ].join("\n");
}

function commandRows(language: Language): string[] {
  return columns(Object.entries(commands).map(([name, spec]) => [name, spec[language]]));
}

function optionRows(options: Readonly<Record<string, OptionSpec>>, language: Language): string[] {
  return columns(
    Object.entries(options).map(([name, spec]) => {
      const short = spec.short ? `-${spec.short}, ` : "    ";
      const value = spec.value ? ` ${spec.value[language]}` : "";
      return [`${short}--${name}${value}`, spec[language]];
    }),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
