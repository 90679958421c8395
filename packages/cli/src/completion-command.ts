import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc completion`: its options, and its help in both languages. */
export const completionCommand = {
  id: "Cetak skrip pelengkapan untuk sebuah shell",
  en: "Print the completion script for a shell",
  operands: { id: "bash|zsh|fish", en: "bash|zsh|fish" },
  completes: ["bash", "zsh", "fish"],
  options: {},
  examples: [
    'bash:  eval "$(kodeonc completion bash)"',
    'zsh:   eval "$(kodeonc completion zsh)"',
    "fish:  kodeonc completion fish | source",
  ],
} as const satisfies CommandSpec;
