/** Object identifiers as they stand in a key, in hexadecimal, and what their algorithms are called. */
const algorithms: Readonly<Record<string, string>> = {
  "06032b6570": "Ed25519",
  "06032b6571": "Ed448",
  "06032b656e": "X25519",
  "06032b656f": "X448",
  "06092a864886f70d010101": "RSA",
  "06092a864886f70d01010a": "RSA-PSS",
  "06072a8648ce3d0201": "EC",
  "06072a8648ce380401": "DSA",
  "06092a864886f70d010301": "DH",
};

/**
 * The algorithm of a key in PKCS #8 (RFC 5958) or SPKI (RFC 5280, section 4.1.2.7); undefined where none is known by
 * name. Its identifier stands at the front, before anything that an author of a key could choose.
 */
export function nameAlgorithm(der: Uint8Array): string | undefined {
  const front = Array.from(der.subarray(0, 32), (byte) => byte.toString(16).padStart(2, "0")).join("");
  // SEQUENCE, perhaps with a version, then the SEQUENCE of the algorithm; each with its length in one to five bytes.
  const identifier =
    /^30(?:[0-7].|8[1-4]..+?)(?:0201..)?30(?:[0-7].|81..|82....)(06.*)$/.exec(front)?.[1] ?? "";
  return Object.entries(algorithms).find(([prefix]) => identifier.startsWith(prefix))?.[1];
}
