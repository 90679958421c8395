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
  encode(text?: string): Uint8Array;
}

/** Bytes to text, by the Encoding Standard of the WHATWG; UTF-8 where no label is given. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
