import type { OptionSpec } from "../command-spec.ts";
import { globalOptions } from "../commands.ts";
import { type Choice, choiceOf, commandSpecs, type Speech, valueOptions } from "./speech.ts";

/** The script for fish 3 and newer. */
export function fishScript(speech: Speech): string {
  const { language } = speech;
  const tables = [globalOptions, ...commandSpecs.map(([, { options }]) => options)];
  const rules = [
    ...commandSpecs.map(([name, spec]) => `${when("")} -a ${name} -d ${quote(spec[language])}`),
    ...Object.entries(globalOptions).map((option) => optionRule("complete -c kodeonc", option, speech)),
    ...commandSpecs.flatMap(([name, spec]) => [
      ...Object.entries(spec.options).map((option) => optionRule(when(name), option, speech)),
      ...operandRule(when(name), choiceOf(spec, speech)),
    ]),
  ];
  return `# kodeonc: kodeonc completion fish | source
function __kodeonc_is -d 'Whether this is the command that has been typed'
    set -l command
    set -l is_value no
    for word in (commandline -opc)[2..-1]
        if test $is_value = yes
            set is_value no
        else if contains -- $word ${valueOptions(tables).join(" ")}
            set is_value yes
        else if not string match -q -- '-*' $word
            set command $word
            break
        end
    end
    test "$command" = "$argv[1]"
end

complete -c kodeonc -e
complete -c kodeonc -f
${rules.join("\n")}
`;
}

function when(command: string): string {
  return `complete -c kodeonc -n '__kodeonc_is "${command}"'`;
}

function optionRule(before: string, [name, spec]: readonly [string, OptionSpec], speech: Speech): string {
  const letter = spec.short ? ` -s ${spec.short}` : "";
  const value = spec.type === "string" ? ` -x${listOf(choiceOf(spec, speech))}` : "";
  return `${before}${letter} -l ${name}${value} -d ${quote(spec[speech.language])}`;
}

function operandRule(before: string, choice: Choice): readonly string[] {
  return choice.length === 0 ? [] : [`${before}${listOf(choice)}`];
}

function listOf(choice: Choice): string {
  // The order is kept, so that manifests come before other files.
  if (choice === "manifests") return " -k -a '(__fish_complete_suffix .kodeon)'";
  if (choice === "files") return " -a '(__fish_complete_path)'";
  if (choice === "folders") return " -a '(__fish_complete_directories)'";
  return choice.length === 0 ? "" : ` -a ${quote(choice.join(" "))}`;
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
