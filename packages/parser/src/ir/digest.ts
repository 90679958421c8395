import { encodeBase64 } from "../text/base64.ts";
import { canonicalIr } from "./canonical.ts";
import type { IrFault } from "./fault.ts";
import type { Ir } from "./ir.ts";

/**
 * The digest of an IR: `sha256-` and the SHA-256 of its canonical text in base64, written as Subresource Integrity
 * writes it. The file's name does not count. What `compile` and `readIr` give has a digest; of anything that is not
 * plain JSON the promise is rejected, with the `IrFault` as the error's `cause`.
 */
export async function digest(ir: Ir): Promise<string> {
  return digestOf(bytesToSign(ir));
}

/** The canonical text of an IR in UTF-8. Throws an error with the `IrFault` as its `cause` where there is none. */
export function bytesToSign(ir: Ir): Uint8Array<ArrayBuffer> {
  const { text, fault } = canonicalIr(ir);
  if (fault) throw new Error("The value is not plain JSON", { cause: fault satisfies IrFault });
  return new TextEncoder().encode(text);
}

/** The digest of bytes, as `digest` writes it. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return `sha256-${encodeBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)))}`;
}
