import type { KeyFaultName } from "../diagnostics/signature-messages.ts";
import { decodeBase64 } from "../text/base64.ts";
import { examineJson } from "./json-text.ts";
import { ALGORITHM, type PrivateKey, type PublicKey } from "./keys.ts";
import { nameAlgorithm } from "./key-algorithm.ts";

/** Why a text is no key that can be used. */
export interface KeyFault {
  readonly name: KeyFaultName;
  /** What the message's placeholders stand for. */
  readonly arguments: Readonly<Record<string, string>>;
}

interface Kinds {
  readonly private: PrivateKey;
  readonly public: PublicKey;
}

/** A key, or what is wrong with the text. */
export type KeyReading<Kind extends keyof Kinds> =
  | { readonly key: Kinds[Kind]; readonly fault: undefined }
  | { readonly key: undefined; readonly fault: KeyFault };

/**
 * Reads a private or a public Ed25519 key: PEM (PKCS #8 or SPKI) or a JSON Web Key, told by what it looks like. A
 * private key where a public one is wanted is refused too: who verifies should not have it.
 */
export async function readKey<Kind extends keyof Kinds>(text: string, kind: Kind): Promise<KeyReading<Kind>>;
export async function readKey(text: string, kind: keyof Kinds): Promise<KeyReading<keyof Kinds>> {
  const found = await findKey(text.trim());
  if ("name" in found) return { key: undefined, fault: found };
  const isPrivate = found.d !== undefined;
  if (isPrivate === (kind === "private")) return { key: found, fault: undefined };
  return { key: undefined, fault: wrong(isPrivate ? "key-private" : "key-public") };
}

/** No key is nearly as long as this. */
const longest = 100_000;

async function findKey(text: string): Promise<PublicKey | PrivateKey | KeyFault> {
  if (text.length > longest) return wrong("key-unknown-form");
  if (/^\uFEFF?\s*\{/.test(text)) return readJwk(text.replace("\uFEFF", ""));
  if (/^(?:ssh|ecdsa|sk)-/.test(text)) return wrong("key-openssh");
  const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
  if (label === undefined) return wrong("key-unknown-form");
  if (label.startsWith("OPENSSH")) return wrong("key-openssh");
  if (label === "ENCRYPTED PRIVATE KEY" || text.includes("Proc-Type: 4,ENCRYPTED"))
    return wrong("key-encrypted");
  if (label.endsWith("CERTIFICATE")) return wrong("key-certificate");
  const older = /^(RSA|EC|DSA) (?:PRIVATE|PUBLIC) KEY$/.exec(label)?.[1];
  if (older !== undefined) return wrong("key-other-algorithm", { algorithm: older });
  if (label !== "PRIVATE KEY" && label !== "PUBLIC KEY") return wrong("key-unknown-form");
  return readPem(text, label);
}

async function readPem(
  text: string,
  label: "PRIVATE KEY" | "PUBLIC KEY",
): Promise<PublicKey | PrivateKey | KeyFault> {
  const [, body = ""] = text.split(`-----BEGIN ${label}-----`);
  const end = body.indexOf(`-----END ${label}-----`);
  const bytes = decodeBase64(body.slice(0, Math.max(0, end)).replace(/\s/g, ""));
  if (!bytes || bytes.length === 0) return wrong("key-damaged");
  const algorithm = nameAlgorithm(bytes);
  if (algorithm === undefined) return wrong("key-damaged");
  if (algorithm !== ALGORITHM) return wrong("key-other-algorithm", { algorithm });
  try {
    const imported =
      label === "PRIVATE KEY"
        ? await crypto.subtle.importKey("pkcs8", bytes, ALGORITHM, true, ["sign"])
        : await crypto.subtle.importKey("spki", bytes, ALGORITHM, true, ["verify"]);
    return plainKey(await crypto.subtle.exportKey("jwk", imported));
  } catch {
    return wrong("key-damaged");
  }
}

async function readJwk(text: string): Promise<PublicKey | PrivateKey | KeyFault> {
  if (examineJson(text).length > 0) return wrong("key-damaged");
  const jwk: Readonly<Record<string, unknown>> = Object(JSON.parse(text));
  const { kty, crv, x, d } = jwk;
  if (Array.isArray(jwk["keys"])) return wrong("key-set");
  if (typeof kty !== "string") return wrong("key-unknown-form");
  if (kty !== "OKP" || crv !== ALGORITHM) {
    return wrong("key-other-algorithm", { algorithm: typeof crv === "string" ? `${kty} ${crv}` : kty });
  }
  if (typeof x !== "string" || (d !== undefined && typeof d !== "string")) return wrong("key-damaged");
  try {
    if (d === undefined) {
      const imported = await crypto.subtle.importKey("jwk", { kty, crv, x }, ALGORITHM, true, ["verify"]);
      return plainKey(await crypto.subtle.exportKey("jwk", imported));
    }
    return await readPrivateJwk({ kty, crv, x, d });
  } catch {
    return wrong("key-damaged");
  }
}

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const prefix = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/** By way of PKCS #8, which holds the private part alone: the public one is worked out of it, and compared. */
async function readPrivateJwk({ x, d }: PrivateKey): Promise<PrivateKey | PublicKey | KeyFault> {
  const secret = decodeBase64(`${d.replaceAll("-", "+").replaceAll("_", "/")}=`);
  if (secret?.length !== 32) return wrong("key-damaged");
  const bytes = Uint8Array.from([...prefix, ...secret]);
  const imported = await crypto.subtle.importKey("pkcs8", bytes, ALGORITHM, true, ["sign"]);
  const found = plainKey(await crypto.subtle.exportKey("jwk", imported));
  return "x" in found && found.x !== x ? wrong("key-mismatched") : found;
}

function plainKey({ x, d }: { readonly x?: string; readonly d?: string }): PublicKey | PrivateKey | KeyFault {
  if (x === undefined) return wrong("key-damaged");
  return { kty: "OKP", crv: ALGORITHM, x, ...(d !== undefined && { d }) };
}

function wrong(name: KeyFaultName, values: Readonly<Record<string, string>> = {}): KeyFault {
  return { name, arguments: values };
}
