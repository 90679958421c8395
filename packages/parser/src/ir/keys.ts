import { encodeBase64Url } from "../text/base64.ts";

/** A public Ed25519 key, as a JSON Web Key (RFC 8037, section 2): plain data, to be kept or sent as it is. */
export interface PublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  /** The public part, in base64url. */
  readonly x: string;
  /** A key with this member is a private one. */
  readonly d?: never;
}

/** A private Ed25519 key, as a JSON Web Key: whoever has it can sign. */
export interface PrivateKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly x: string;
  /** The private part, in base64url. */
  readonly d: string;
}

/** A private key and the public one that goes with it. */
export interface KeyPair {
  readonly privateKey: PrivateKey;
  readonly publicKey: PublicKey;
}

/** What the Web Cryptography API calls the algorithm (RFC 8032). */
export const ALGORITHM = "Ed25519";

/** Makes a new pair of keys, of the platform's own randomness. */
export async function generateKeys(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  if (!("privateKey" in pair)) throw new Error("The platform made no pair of keys");
  const { x = "", d = "" } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const privateKey: PrivateKey = { kty: "OKP", crv: ALGORITHM, x, d };
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/** The public key that goes with a private one. */
export function publicKeyOf({ kty, crv, x }: PrivateKey): PublicKey {
  return { kty, crv, x };
}

/** What a key is called: its thumbprint (RFC 7638 with SHA-256) in base64url, the same for both keys of a pair. */
export async function keyIdOf({ crv, kty, x }: PublicKey | PrivateKey): Promise<string> {
  const text = JSON.stringify({ crv, kty, x });
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return encodeBase64Url(new Uint8Array(hash));
}
