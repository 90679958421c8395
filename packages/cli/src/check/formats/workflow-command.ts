import { visible } from "../../report/cells.ts";

/**
 * A workflow command of GitHub Actions, with its line break. What the runner would take for the end of a line, a property or
 * the command is escaped as it reads it, and what could drive a terminal made visible.
 */
export function workflowCommand(
  name: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escape(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${name} ${written.join(",")}::${escape(message)}\n`;
}

/** `%` first of all, since it begins what stands for the others. */
function escape(text: string): string {
  return text.replaceAll("%", "%25").split(/\r?\n/).map(visible).join("%0A");
}
