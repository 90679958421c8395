import type { RefusalName } from "../diagnostics/signature-messages.ts";
import { decodeBase64, encodeBase64 } from "../text/base64.ts";
import { bytesToSign, digestOf } from "./digest.ts";
import type { Ir } from "./ir.ts";
import { ALGORITHM, keyIdOf, type PrivateKey, type PublicKey } from "./keys.ts";
import { readSignature, type Signature } from "./read-signature.ts";

/** Whether a signature holds, and if not, why. */
export type Verdict =
  { readonly valid: true; readonly reason?: never } | { readonly valid: false; readonly reason: RefusalName };

/**
 * Signs an IR: Ed25519 (RFC 8032) over exactly the bytes of its canonical text. What `compile` and `readIr` give can be
 * signed; of anything that is not plain JSON the promise is rejected, as that of `digest` is.
 */
export async function sign(ir: Ir, privateKey: PrivateKey): Promise<Signature> {
  const bytes = bytesToSign(ir);
  const key = await crypto.subtle.importKey("jwk", { ...privateKey }, ALGORITHM, false, ["sign"]);
  const signature = await crypto.subtle.sign(ALGORITHM, key, bytes);
  return {
    algorithm: ALGORITHM,
    key_id: await keyIdOf(privateKey),
    digest: await digestOf(bytes),
    signature: encodeBase64(new Uint8Array(signature)),
  };
}

/**
 * Tells whether a signature, as a value or as its JSON text, is that of this very IR by the owner of this key. Whatever
 * the signature and the key, there is a verdict; of several reasons to refuse it the first in the order of `refusals` is given.
 */
export async function verify(ir: Ir, signature: unknown, publicKey: PublicKey): Promise<Verdict> {
  const read = readSignature(signature);
  if (typeof read === "string") return { valid: false, reason: read };
  const key = await importPublicKey(publicKey);
  if (!key) return { valid: false, reason: "signature-no-key" };
  if (read.key_id !== (await keyIdOf(publicKey))) return { valid: false, reason: "signature-other-key" };
  const bytes = toBytes(ir);
  if (!bytes || read.digest !== (await digestOf(bytes)))
    return { valid: false, reason: "signature-other-content" };
  return (await holds(read, bytes, key)) ? { valid: true } : { valid: false, reason: "signature-forged" };
}

/** What has no canonical text has never been signed. */
function toBytes(ir: Ir): Uint8Array<ArrayBuffer> | undefined {
  try {
    return bytesToSign(ir);
  } catch {
    return undefined;
  }
}

async function holds(
  { signature }: Signature,
  bytes: Uint8Array<ArrayBuffer>,
  key: ImportedKey,
): Promise<boolean> {
  const decoded = decodeBase64(signature);
  return decoded !== undefined && crypto.subtle.verify(ALGORITHM, key, decoded, bytes);
}

/** Its name differs from platform to platform. */
type ImportedKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Keys that `readKey` has given are sound; others may come from anywhere. */
async function importPublicKey({ kty, crv, x }: PublicKey): Promise<ImportedKey | undefined> {
  try {
    return await crypto.subtle.importKey("jwk", { kty, crv, x }, ALGORITHM, false, ["verify"]);
  } catch {
    return undefined;
  }
}
