import { readManual } from "@kodeon/parser/manual";
import type { Speech } from "./speech.ts";

/** The rules by name, then by code, and those that can be set. */
export function findNames(): Pick<Speech, "rules" | "configurable"> {
  const entries = readManual().flatMap((chapter) => chapter.entries);
  return {
    rules: [...entries.map(({ name }) => name), ...entries.map(({ message }) => message.code)],
    configurable: entries.filter(({ isConfigurable }) => isConfigurable).map(({ name }) => name),
  };
}
