import type { RefusalName } from "../diagnostics/signature-messages.ts";
import { decodeBase64 } from "../text/base64.ts";
import { examineJson } from "./json-text.ts";
import { ALGORITHM } from "./keys.ts";

/** A signature that lies beside what it signs: plain JSON, with these members and no others. */
export interface Signature {
  readonly algorithm: "Ed25519";
  /** Whose it is: the thumbprint of the key (RFC 7638) in base64url. */
  readonly key_id: string;
  /** What it signs, as `digest` gives it. */
  readonly digest: string;
  /** 64 bytes in base64. */
  readonly signature: string;
}

/** Reads a signature, a value or its JSON text, or says why it is none. Never throws. */
export function readSignature(value: unknown): Signature | RefusalName {
  try {
    return typeof value === "string" ? readText(value) : readValue(value);
  } catch {
    // An object may be one whose members throw when they are read.
    return "signature-malformed";
  }
}

/** No signature is nearly as long as this. */
const longest = 10_000;

function readText(text: string): Signature | RefusalName {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.length > longest || examineJson(json).length > 0) return "signature-malformed";
  return readValue(JSON.parse(json));
}

function readValue(value: unknown): Signature | RefusalName {
  if (typeof value !== "object" || value === null) return "signature-malformed";
  const { algorithm, key_id, digest, signature, ...others } = value as Readonly<Record<string, unknown>>;
  if (typeof algorithm !== "string") return "signature-malformed";
  if (algorithm !== ALGORITHM) return "signature-unknown-algorithm";
  if (typeof key_id !== "string" || typeof digest !== "string" || typeof signature !== "string")
    return "signature-malformed";
  const isWhole =
    /^[\w-]{43}$/.test(key_id) &&
    digest.startsWith("sha256-") &&
    decodeBase64(digest.slice("sha256-".length))?.length === 32 &&
    decodeBase64(signature)?.length === 64 &&
    Object.keys(others).length === 0;
  return isWhole ? { algorithm, key_id, digest, signature } : "signature-malformed";
}
