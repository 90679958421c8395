import { examineJson } from "./json-text.ts";
import { type ValidatedIr, validateIr } from "./validate-ir.ts";

/**
 * Reads an IR from JSON text and validates it, without throwing whatever the text. Stricter than `JSON.parse`: names that
 * stand twice in an object are refused, since another reader may take the other one. A byte order mark is skipped.
 */
export function readIr(text: string): ValidatedIr {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const faults = examineJson(json);
  return faults.length > 0 ? { ir: undefined, faults } : validateIr(JSON.parse(json));
}
