import type { MessageLanguage } from "@kodeon/parser";
import type { ManifestGlobs } from "@kodeon/parser/config";
import type { FileFault } from "./service/file-faults.ts";

/** The text of a file, without a byte order mark, or why it has none. */
export type FileContent = { readonly text: string } | FileFault;

/** The few things that differ between a process on a computer and a worker in a page. Nothing of it throws. */
export interface Host {
  /** The language that whoever started the server chose, if they did. */
  readonly language?: MessageLanguage;
  /** Undefined where there is no file. */
  read(uri: string): FileContent | undefined;
  isFile(uri: string): boolean;
  /** Another one whenever a file has been written, or its permissions have changed; undefined where there is none. */
  stampOf(uri: string): string | undefined;
  /** What tells a file from all others, by whichever path it is named; undefined where there is none. */
  identityOf(uri: string): string | undefined;
  /** The manifests in a folder and below it, each file once: URIs by identities. */
  findManifests(folder: string, globs: ManifestGlobs): Promise<ReadonlyMap<string, string>>;
  /** Where the manual explains a rule, as a URI that an editor can open; undefined where there is no manual. */
  readonly linkTo?: (rule: string, language: MessageLanguage) => string | undefined;
  /** Ends the server when the process that the client runs in has ended. */
  followClient(processId: number): void;
  /** Says something to whoever looks after the server, beside the connection. */
  readonly log: (text: string) => void;
  readonly exit: (code: number) => void;
}
