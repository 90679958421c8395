import type { OptionSpec } from "../command-spec.ts";
import { globalOptions } from "../commands.ts";
import {
  type Choice,
  choiceOf,
  commandSpecs,
  quoted,
  type Speech,
  spellings,
  valueOptions,
} from "./speech.ts";

/** The script for bash 3.2 and newer, which is what macOS has; it needs nothing else. */
export function bashScript(speech: Speech): string {
  const tables = [globalOptions, ...commandSpecs.map(([, { options }]) => options)];
  const values = commandSpecs.flatMap(([command, { options }]) => valueCases(command, options, speech));
  const options = commandSpecs.map(([command, spec]) =>
    line(command, words([...namesOf(spec.options), ...namesOf(globalOptions)])),
  );
  const operands = commandSpecs.map(([command, spec]) => line(command, reply(choiceOf(spec, speech))));
  return `# kodeonc: eval "$(kodeonc completion bash)"
_kodeonc_words() {
    local IFS=$' \\t\\n'
    COMPREPLY=($(compgen -W "$*" -- "$current"))
    COMPREPLY=("\${COMPREPLY[@]#"$begun"}")
}

_kodeonc_paths() {
    local path
    compopt -o filenames 2>/dev/null
    while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$@" -- "$current")
}

_kodeonc() {
    local current previous typed begun word index joined= command= plain= words=()
    COMPREPLY=()
    # Bash takes every = for a word of its own; here they are joined again.
    for word in "\${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        if [[ $joined || $word == "=" ]]; then words[\${#words[@]} - 1]+=$word; else words+=("$word"); fi
        if [[ $word == "=" ]]; then joined=yes; else joined=; fi
    done
    current=\${words[\${#words[@]} - 1]} previous=\${words[\${#words[@]} - 2]}
    if [[ $current == --*=* ]]; then previous=\${current%%=*} current=\${current#*=}; fi
    # Only what comes after the last = is replaced.
    typed=\${COMP_WORDS[COMP_CWORD]#=} begun=\${current%"$typed"}

    for ((index = 1; index < \${#words[@]} - 1; index++)); do
        word=\${words[index]}
        if [[ $plain ]]; then command=\${command:-$word}
        elif [[ $word == -- ]]; then plain=yes
        elif [[ " ${valueOptions(tables).join(" ")} " == *" $word "* ]]; then ((index++))
        elif [[ $word != -* ]]; then command=\${command:-$word}
        fi
    done
    if [[ -z $plain ]]; then
        case "$command $previous" in
${[...values, ...valueCases("*", globalOptions, speech)].join("\n")}
        esac
        if [[ $current == -* ]]; then
            case $command in
${[...options, line("*", words(namesOf(globalOptions)))].map(indented).join("\n")}
            esac
            return
        fi
    fi
    case $command in
${[line("''", words(commandSpecs.map(([name]) => name))), ...operands].join("\n")}
    esac
}

complete -F _kodeonc kodeonc
`;
}

/** One case for each option of a command that takes a value. */
function valueCases(
  command: string,
  options: Readonly<Record<string, OptionSpec>>,
  speech: Speech,
): readonly string[] {
  return Object.entries(options)
    .filter(([, { type }]) => type === "string")
    .map((option) => {
      const patterns = spellings(option).map((each) => `${command === "*" ? "*" : command}" ${each}"`);
      return `            ${patterns.join(" | ")}) ${reply(choiceOf(option[1], speech))}; return ;;`;
    });
}

function reply(choice: Choice): string {
  if (choice === "manifests") return "_kodeonc_paths -f -X '!*.kodeon'; _kodeonc_paths -d";
  if (choice === "files") return "_kodeonc_paths -f";
  if (choice === "folders") return "_kodeonc_paths -d";
  return choice.length === 0 ? ":" : words(choice);
}

function words(choices: readonly string[]): string {
  return `_kodeonc_words ${quoted(choices.join(" "))}`;
}

function namesOf(options: Readonly<Record<string, OptionSpec>>): readonly string[] {
  return Object.keys(options).map((name) => `--${name}`);
}

function line(pattern: string, body: string): string {
  return `        ${pattern}) ${body} ;;`;
}

function indented(text: string): string {
  return `        ${text}`;
}
