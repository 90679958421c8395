import type { OptionSpec } from "../command-spec.ts";
import { globalOptions } from "../commands.ts";
import { type Choice, choiceOf, commandSpecs, quoted, type Speech, spellings } from "./speech.ts";

/** The script for zsh: for `eval` after compinit has run, or as a file `_kodeonc` in a folder of `fpath`. */
export function zshScript(speech: Speech): string {
  const { language } = speech;
  const globals = Object.entries(globalOptions).map((option) => optionLine(option, speech));
  const described = commandSpecs.map(([name, spec]) => quoted(`${name}:${escaped(spec[language])}`));
  const cases = commandSpecs.map(([name, spec]) => {
    const own = Object.entries(spec.options).map((option) => optionLine(option, speech));
    const operand = quoted(
      `*:${escaped(spec.operands?.[language] ?? "")}:${actionFor(choiceOf(spec, speech))}`,
    );
    return `        ${name}) _arguments -S ${[...own, ...globals, operand].join(" \\\n            ")} ;;`;
  });
  return `#compdef kodeonc
# kodeonc: eval "$(kodeonc completion zsh)"
_kodeonc() {
    local curcontext=$curcontext state line
    local -a commands
    typeset -A opt_args
    commands=(
        ${described.join("\n        ")}
    )
    _arguments -C -S \\
        ${globals.join(" \\\n        ")} \\
        '1: :->command' \\
        '*:: :->operands' && return
    if [[ $state == command ]]; then
        _describe -t commands kodeonc commands
        return
    fi
    case $line[1] in
${cases.join("\n")}
    esac
}

if [[ $funcstack[1] == _kodeonc ]]; then _kodeonc "$@"; else compdef _kodeonc kodeonc; fi
`;
}

/** An option as `_arguments` reads it, such as `'(-o --out-dir)'{-o,--out-dir=}'[…]:FOLDER:_files -/'`. */
function optionLine(option: readonly [string, OptionSpec], speech: Speech): string {
  const [, spec] = option;
  const takesValue = spec.type === "string";
  const names = spellings(option).map((name) => (takesValue && name.startsWith("--") ? `${name}=` : name));
  const value = takesValue
    ? `:${escaped(spec.value?.[speech.language] ?? " ")}:${actionFor(choiceOf(spec, speech))}`
    : "";
  const rest = quoted(`[${escaped(spec[speech.language])}]${value}`);
  const before = spec.many ? "'*'" : quoted(`(${spellings(option).join(" ")})`);
  return `${before}${names.length > 1 ? `{${names.join(",")}}` : (names[0] ?? "")}${rest}`;
}

function actionFor(choice: Choice): string {
  if (choice === "manifests") return '_files -g "*.kodeon"';
  if (choice === "files") return "_files";
  if (choice === "folders") return "_files -/";
  return choice.length === 0 ? " " : `(${choice.join(" ")})`;
}

function escaped(text: string): string {
  return text.replace(/[\\:[\]]/g, "\\$&");
}
