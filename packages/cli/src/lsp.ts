import { serveStdio } from "@kodeon/lsp/node";
import type { Run } from "./call.ts";

/** `kodeonc lsp`: the language server, on standard input and output until the editor ends it. */
export const serveEditor: Run = async ({ operands, options, language }) => {
  const [extra] = operands;
  if (extra !== undefined) return { fault: "unexpected-operand", command: "lsp", name: extra };
  serveStdio(options["lang"] === undefined ? {} : { language });
  // The process ends when the server does.
  return new Promise<never>(() => {});
};
