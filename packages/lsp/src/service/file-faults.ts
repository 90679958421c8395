import type { MessageLanguage } from "@kodeon/parser";
import { type TextFault, textFaults } from "@kodeon/parser/config";
import { voiceOf, type Words } from "./words.ts";

/** Why a file cannot be read: its bytes are no text, or the system gives it to nobody, by the system's code for that. */
export type FileFault = TextFault | { readonly system: string };

/** Why a file cannot be read, in whole sentences as the command line says them. `path` names the file. */
export function describeFault(path: string, fault: FileFault, language: MessageLanguage): string {
  if ("offset" in fault) return voiceOf(textFaults, language)(fault.fault, { path, offset: fault.offset });
  const say = voiceOf(words, language);
  const cause = causes.get(fault.system);
  return `${say("cannot-read", { path })} ${cause ? say(cause) : say("other-reason", { code: fault.system })}`;
}

/** What a fault is called, as a diagnostic's code. */
export function codeOfFault(fault: FileFault): string {
  return "offset" in fault ? fault.fault : fault.system;
}

const words = {
  "cannot-read": { id: "{path} tidak dapat dibaca.", en: "{path} cannot be read." },
  "no-permission": { id: "Izinnya tidak cukup.", en: "Permission is denied." },
  "is-folder": { id: "Itu sebuah folder, bukan berkas.", en: "It is a folder and no file." },
  "leads-nowhere": { id: "Berkas atau folder itu tidak ada.", en: "There is no such file or folder." },
  circle: { id: "Tautan simboliknya berputar.", en: "Its symbolic links go round in a circle." },
  "other-reason": { id: "Kata sistem: {code}.", en: "The system says {code}." },
} as const satisfies Readonly<Record<string, Words>>;

const causes: ReadonlyMap<string, keyof typeof words> = new Map([
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EISDIR", "is-folder"],
  ["ENOENT", "leads-nowhere"],
  ["ELOOP", "circle"],
]);
