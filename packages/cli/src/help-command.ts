import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc help`: its options, and its help in both languages. */
export const helpCommand = {
  id: "Tampilkan bantuan sebuah perintah",
  en: "Show the help of a command",
  operands: { id: "[PERINTAH]", en: "[COMMAND]" },
  completes: "commands",
  options: {},
} as const satisfies CommandSpec;
