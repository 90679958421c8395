import type { textFaults } from "../diagnostics/text-messages.ts";

/** Why bytes are no text, and the offset of the byte where that shows. */
export interface TextFault {
  readonly fault: keyof typeof textFaults;
  readonly offset: number;
}

/** Reads the bytes of a file as UTF-8. A byte order mark is part of the text. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | TextFault {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return { fault: isUtf16 ? "utf16" : "invalid-utf8", offset: invalidOffset(bytes) };
  }
}

/**
 * Where the first byte sequence that is no UTF-8 begins. A lenient decoder puts U+FFFD in its place,
 * and what it put there is told from what was written by looking at the bytes.
 */
function invalidOffset(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  const replacement = encoder.encode("\uFFFD");
  let offset = 0;
  let done = 0;
  for (let at = lenient.indexOf("\uFFFD"); at >= 0; at = lenient.indexOf("\uFFFD", done)) {
    offset += encoder.encode(lenient.slice(done, at)).length;
    const start = offset;
    if (!replacement.every((byte, index) => bytes[start + index] === byte)) return offset;
    offset += replacement.length;
    done = at + 1;
  }
  return offset;
}
