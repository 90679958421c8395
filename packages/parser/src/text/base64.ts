const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes in base64 (RFC 4648, section 4), padded. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const left = bytes.length - at;
    text += digitOf(group >> 18) + digitOf(group >> 12);
    text += left > 1 ? digitOf(group >> 6) : "=";
    text += left > 2 ? digitOf(group) : "=";
  }
  return text;
}

/** Bytes in base64url without padding (RFC 4648, section 5). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * What `encodeBase64` made the text of; undefined for any other text. Bits that are not used must be zero, so that
 * no two texts stand for the same bytes (RFC 4648, section 3.5).
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  if (text.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let group = 0;
  for (let at = 0; at < text.length; at++) {
    const isPadding = at >= text.length - padding;
    const digit = isPadding ? 0 : digits.indexOf(text.charAt(at));
    if (digit < 0) return undefined;
    group = (group << 6) | digit;
    if (at % 4 !== 3) continue;
    const start = (at >> 2) * 3;
    const unused = (1 << (8 * Math.max(0, start + 3 - bytes.length))) - 1;
    if ((group & unused) !== 0) return undefined;
    bytes.set([group >> 16, (group >> 8) & 255, group & 255].slice(0, bytes.length - start), start);
    group = 0;
  }
  return bytes;
}

function digitOf(bits: number): string {
  return digits.charAt(bits & 63);
}
