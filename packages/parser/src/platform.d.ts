/** All that the compiler core knows of the platform besides ECMAScript: what every browser, worker and Node has alike. */

/** A web address, by the URL Standard of the WHATWG; the constructor throws a TypeError for anything else. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Text to UTF-8, by the Encoding Standard of the WHATWG. */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}

/** Bytes to text, by the Encoding Standard of the WHATWG; UTF-8 where no label is given. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

/** A key as the Web Cryptography API of the W3C keeps it: nothing but that API looks into it. */
interface CryptoKey {
  readonly type: "private" | "public" | "secret";
}

/** What a JSON Web Key of Ed25519 holds (RFC 8037, section 2). */
interface JsonWebKey {
  readonly kty?: string;
  readonly crv?: string;
  readonly x?: string;
  readonly d?: string;
}

/** What is asked of the Web Cryptography API: SHA-256, and Ed25519 as its Secure Curves name it. */
declare const crypto: {
  readonly subtle: {
    digest(algorithm: "SHA-256", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    generateKey(
      algorithm: "Ed25519",
      extractable: boolean,
      usages: readonly ("sign" | "verify")[],
    ): Promise<{ readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }>;
    importKey(
      format: "jwk",
      key: JsonWebKey,
      algorithm: "Ed25519",
      extractable: boolean,
      usages: readonly ("sign" | "verify")[],
    ): Promise<CryptoKey>;
    importKey(
      format: "pkcs8" | "spki",
      key: Uint8Array<ArrayBuffer> | ArrayBuffer,
      algorithm: "Ed25519",
      extractable: boolean,
      usages: readonly ("sign" | "verify")[],
    ): Promise<CryptoKey>;
    exportKey(format: "jwk", key: CryptoKey): Promise<JsonWebKey>;
    exportKey(format: "pkcs8" | "spki", key: CryptoKey): Promise<ArrayBuffer>;
    sign(algorithm: "Ed25519", key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    verify(
      algorithm: "Ed25519",
      key: CryptoKey,
      signature: Uint8Array<ArrayBuffer>,
      data: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>;
  };
};
