import { encodeBase64 } from "../text/base64.ts";
import { ALGORITHM, keyIdOf, type PrivateKey, type PublicKey } from "./keys.ts";

/** How a key can be written: PEM as OpenSSL has it (PKCS #8 or SPKI, RFC 8410), or a JSON Web Key (RFC 8037). */
export type KeyFormat = "pem" | "jwk";

/** Writes a key as text that `readKey` and other tools read, with a line break at its end. */
export async function writeKey(key: PublicKey | PrivateKey, format: KeyFormat): Promise<string> {
  if (format === "jwk") return `${JSON.stringify({ ...key, kid: await keyIdOf(key) }, null, 2)}\n`;
  if (key.d === undefined) {
    const imported = await crypto.subtle.importKey("jwk", { ...key }, ALGORITHM, true, ["verify"]);
    return pem("PUBLIC KEY", await crypto.subtle.exportKey("spki", imported));
  }
  const imported = await crypto.subtle.importKey("jwk", { ...key }, ALGORITHM, true, ["sign"]);
  return pem("PRIVATE KEY", await crypto.subtle.exportKey("pkcs8", imported));
}

/** Lines of 64 characters (RFC 7468, section 2). */
function pem(label: string, bytes: ArrayBuffer): string {
  const lines = encodeBase64(new Uint8Array(bytes)).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
