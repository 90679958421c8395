import type { MessageLanguage } from "@kodeon/parser";
import type { ManifestGlobs } from "@kodeon/parser/config";

/** The few things that differ between a process on a computer and a worker in a page. Nothing of it throws. */
export interface Host {
  /** The language that whoever started the server chose, if they did. */
  readonly language?: MessageLanguage;
  /** The text of a file, without a byte order mark; undefined where there is none or it cannot be read. */
  read(uri: string): string | undefined;
  isFile(uri: string): boolean;
  /** The manifests in a folder and below it, as URIs, each file once. */
  findManifests(folder: string, globs: ManifestGlobs): Promise<readonly string[]>;
  /** Ends the server when the process that the client runs in has ended. */
  followClient(processId: number): void;
  /** Says something to whoever looks after the server, beside the connection. */
  readonly log: (text: string) => void;
  readonly exit: (code: number) => void;
}
