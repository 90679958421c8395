import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signByNode } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/compile.ts";
import { keyFaults, refusals } from "../packages/parser/src/diagnostics/signature-messages.ts";
import { renderKeyFault, renderRefusal } from "../packages/parser/src/diagnostics/render.ts";
import { canonicalIr } from "../packages/parser/src/ir/canonical.ts";
import { digest } from "../packages/parser/src/ir/digest.ts";
import type { Ir } from "../packages/parser/src/ir/ir.ts";
import { generateKeys, keyIdOf, type PrivateKey, publicKeyOf } from "../packages/parser/src/ir/keys.ts";
import { readKey } from "../packages/parser/src/ir/read-key.ts";
import type { Signature } from "../packages/parser/src/ir/read-signature.ts";
import { sign, verify } from "../packages/parser/src/ir/signature.ts";
import { writeKey } from "../packages/parser/src/ir/write-key.ts";

/** The key that RFC 8037 shows in its appendix A.1; everybody knows it. */
const privateKey: PrivateKey = {
  kty: "OKP",
  crv: "Ed25519",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
};
const publicKey = publicKeyOf(privateKey);

const manifest = readFileSync(new URL("../README.md", import.meta.url), "utf8").match(
  /```kodeon\n([^]*?)```/,
)?.[1];
const ir = compile(manifest ?? "").ir as Ir;
const signature = await sign(ir, privateKey);
const accepted = { valid: true };
const refused = (reason: keyof typeof refusals) => ({ valid: false, reason });

describe("a signature", () => {
  test("is Ed25519 over the canonical text, and deterministic", async () => {
    const bytes = Buffer.from(canonicalIr(ir).text ?? "");
    const key = createPrivateKey(await writeKey(privateKey, "pem"));
    expect(signature).toEqual({
      algorithm: "Ed25519",
      // RFC 8037, appendix A.3.
      key_id: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
      digest: await digest(ir),
      signature: signByNode(null, bytes, key).toString("base64"),
    });
    expect(await sign(ir, privateKey)).toEqual(signature);
  });

  test("is valid, as a value and as text, for the IR wherever it lies", async () => {
    expect(await verify(ir, signature, publicKey)).toEqual(accepted);
    const text = JSON.stringify(signature, null, 2);
    expect(await verify({ file: "x", ...ir }, text, publicKey)).toEqual(accepted);
    expect(await verify(ir, `\uFEFF${text}\r\n`, publicKey)).toEqual(accepted);
  });

  test("of another key is told", async () => {
    const other = await generateKeys();
    expect(await verify(ir, await sign(ir, other.privateKey), publicKey)).toEqual(
      refused("signature-other-key"),
    );
    expect(await verify(ir, signature, other.publicKey)).toEqual(refused("signature-other-key"));
  });

  test("is refused, and nothing thrown, where the key is damaged", async () => {
    for (const x of ["", "pendek", "?".repeat(43)]) {
      expect(await verify(ir, signature, { ...publicKey, x })).toEqual(refused("signature-no-key"));
    }
  });

  test("that only claims to be of this key is forged", async () => {
    const other = await sign(ir, (await generateKeys()).privateKey);
    const claim = { ...other, key_id: signature.key_id };
    expect(await verify(ir, claim, publicKey)).toEqual(refused("signature-forged"));
    const zeros = { ...signature, signature: Buffer.alloc(64).toString("base64") };
    expect(await verify(ir, zeros, publicKey)).toEqual(refused("signature-forged"));
  });

  test("moved to another document with its digest is forged", async () => {
    const other = { ...ir, declarations: [] };
    const moved = { ...signature, digest: await digest(other) };
    expect(await verify(other, moved, publicKey)).toEqual(refused("signature-forged"));
  });

  test("of another algorithm is told", async () => {
    for (const algorithm of ["RS256", "ed25519", "Ed448", "none"])
      expect(await verify(ir, { ...signature, algorithm }, publicKey)).toEqual(
        refused("signature-unknown-algorithm"),
      );
  });

  const { digest: _, ...without } = signature;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["a list", [signature]],
    ["an empty text", ""],
    ["a text that is no JSON", "-----BEGIN PGP SIGNATURE-----"],
    ["a text of a text", JSON.stringify(JSON.stringify(signature))],
    ["a missing member", without],
    ["a member too many", { ...signature, valid: true }],
    ["a member twice", JSON.stringify(signature).replace("{", `{"digest":"${signature.digest}",`)],
    ["no padding", { ...signature, signature: signature.signature.replaceAll("=", "") }],
    ["a signature cut short", { ...signature, signature: signature.signature.slice(4) }],
    ["bits beyond the end", { ...signature, signature: signature.signature.replace(/.==$/, "x==") }],
    ["a digest of another kind", { ...signature, digest: signature.digest.replace("256", "512") }],
    ["a digest cut short", { ...signature, digest: signature.digest.slice(0, -4) }],
    ["a key cut short", { ...signature, key_id: signature.key_id.slice(1) }],
    ["a key that is no text", { ...signature, key_id: 1 }],
    ["an object that refuses", revoked.proxy],
    ["depth without end", "[".repeat(100_000)],
  ])("that is %s is malformed", async (__, value) => {
    expect(await verify(ir, value, publicKey)).toEqual(refused("signature-malformed"));
  });
});

describe("not a byte of it may change", () => {
  const text = JSON.stringify(signature);

  test("in the signature", async () => {
    for (let at = 0; at < text.length; at++) {
      for (const flipped of [1, 32]) {
        const changed = String.fromCharCode(text.charCodeAt(at) ^ flipped);
        const damaged = text.slice(0, at) + changed + text.slice(at + 1);
        expect(await verify(ir, damaged, publicKey), damaged).toMatchObject({ valid: false });
      }
    }
  });

  test("nor may it be cut", async () => {
    for (let end = 0; end < text.length; end++)
      expect(await verify(ir, text.slice(0, end), publicKey)).toEqual(refused("signature-malformed"));
  });

  test("in the document", async () => {
    const { text: document = "" } = canonicalIr(ir);
    let count = 0;
    for (let at = 0; at < document.length; at++) {
      const changed = String.fromCharCode(document.charCodeAt(at) ^ 1);
      const other = parsed(document.slice(0, at) + changed + document.slice(at + 1));
      if (other === undefined) continue;
      count++;
      expect(await verify(other, signature, publicKey)).toEqual(refused("signature-other-content"));
    }
    // Most changes leave JSON behind, which is what makes them dangerous.
    expect(count).toBeGreaterThan(document.length / 2);
  });

  test("nor may anything in it change places", async () => {
    const two = compile(`${manifest}\npaket "b":
    versi = "1.0.0"
    deskripsi = "Contoh"
    kategori = web
    lisensi = MIT
    kata_kunci = ["satu", "dua"]
`).ir as Ir;
    const held = await sign(two, privateKey);
    expect(await verify(two, held, publicKey)).toEqual(accepted);
    const turned = { ...two, declarations: two.declarations.toReversed() };
    expect(await verify(turned, held, publicKey)).toEqual(refused("signature-other-content"));
    const items = JSON.parse(JSON.stringify(two).replace('"satu","dua"', '"dua","satu"')) as Ir;
    expect(await verify(items, held, publicKey)).toEqual(refused("signature-other-content"));
  });

  test("nor is anything valid that has no canonical form", async () => {
    const broken = { ...ir, language_version: NaN } as unknown as Ir;
    expect(await verify(broken, signature, publicKey)).toEqual(refused("signature-other-content"));
  });
});

function parsed(text: string): Ir | undefined {
  try {
    return JSON.parse(text) as Ir;
  } catch {
    return undefined;
  }
}

describe("keys", () => {
  test.each(["pem", "jwk"] as const)("are written and read again as %s", async (format) => {
    const pair = await generateKeys();
    const { key } = await readKey(await writeKey(pair.privateKey, format), "private");
    expect(key).toEqual(pair.privateKey);
    const again = await readKey(await writeKey(pair.publicKey, format), "public");
    expect(again.key).toEqual(pair.publicKey);
    expect(await keyIdOf(pair.publicKey)).toBe(await keyIdOf(pair.privateKey));
    expect(await verify(ir, await sign(ir, key as PrivateKey), pair.publicKey)).toEqual(accepted);
  });

  test("of other tools are read, whatever their line ends and what stands around them", async () => {
    const pair = generateKeyPairSync("ed25519");
    const pem = String(pair.privateKey.export({ type: "pkcs8", format: "pem" }));
    const x = pair.publicKey.export({ format: "jwk" }).x;
    for (const text of [pem, pem.replaceAll("\n", "\r\n"), `\uFEFF\n${pem}`, `Attributes: none\n${pem}\n`])
      expect((await readKey(text, "private")).key?.x).toBe(x);
    const jwk = JSON.stringify({ use: "sig", alg: "EdDSA", ...pair.publicKey.export({ format: "jwk" }) });
    expect((await readKey(jwk, "public")).key?.x).toBe(x);
  });

  const pemOf = (key: ReturnType<typeof createPrivateKey>, cipher = {}): string =>
    String(key.export({ type: "pkcs8", format: "pem", ...cipher }));
  const own = createPrivateKey({ key: { ...privateKey }, format: "jwk" });
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const other = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
  const unfit: readonly [string, string, keyof typeof keyFaults, string?][] = [
    ["an empty file", "", "key-unknown-form"],
    ["a manifest", manifest ?? "", "key-unknown-form"],
    ["another object", "{}", "key-unknown-form"],
    ["a file without end", "x".repeat(200_000), "key-unknown-form"],
    ["a PGP key", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n", "key-unknown-form"],
    ["a key cut short", pemOf(own).slice(0, 70), "key-damaged"],
    ["a key with a letter less", pemOf(own).replace("MC4C", "MC4"), "key-damaged"],
    ["a key whose bytes are cut", pemOf(own).replace(/.{16}\n-----END/, "\n-----END"), "key-damaged"],
    ["JSON cut short", JSON.stringify(privateKey).slice(0, -1), "key-damaged"],
    ["a JWK without its public part", JSON.stringify({ ...privateKey, x: undefined }), "key-damaged"],
    ["a JWK that is too short", JSON.stringify({ ...privateKey, d: "AAAA" }), "key-damaged"],
    ["a JWK of two keys", JSON.stringify({ ...privateKey, x: other.x }), "key-mismatched"],
    ["a set of JWKs", JSON.stringify({ keys: [privateKey] }), "key-set"],
    ["a locked key", pemOf(own, { cipher: "aes-256-cbc", passphrase: "rahasia" }), "key-encrypted"],
    [
      "a locked key of the older form",
      String(ec.export({ type: "sec1", format: "pem", cipher: "aes-256-cbc", passphrase: "rahasia" })),
      "key-encrypted",
    ],
    ["an RSA key", pemOf(rsa.privateKey), "key-other-algorithm", "RSA"],
    [
      "an RSA key of the older form",
      String(rsa.privateKey.export({ type: "pkcs1", format: "pem" })),
      "key-other-algorithm",
      "RSA",
    ],
    [
      "an RSA key as JWK",
      JSON.stringify(rsa.privateKey.export({ format: "jwk" })),
      "key-other-algorithm",
      "RSA",
    ],
    ["an EC key", pemOf(ec), "key-other-algorithm", "EC"],
    ["an EC key as JWK", JSON.stringify(ec.export({ format: "jwk" })), "key-other-algorithm", "EC P-256"],
    ["an Ed448 key", pemOf(generateKeyPairSync("ed448").privateKey), "key-other-algorithm", "Ed448"],
    ["an X25519 key", pemOf(generateKeyPairSync("x25519").privateKey), "key-other-algorithm", "X25519"],
    ["an OpenSSH key", "-----BEGIN OPENSSH PRIVATE KEY-----\n", "key-openssh"],
    ["a public OpenSSH key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 saya@contoh", "key-openssh"],
    ["a certificate", "-----BEGIN CERTIFICATE-----\n", "key-certificate"],
    ["the public key", String(createPublicKey(own).export({ type: "spki", format: "pem" })), "key-public"],
  ];

  test.each(unfit)("%s is no private key", async (_, text, name, algorithm) => {
    const { key, fault } = await readKey(text, "private");
    expect(key).toBeUndefined();
    expect(fault).toEqual({ name, arguments: algorithm === undefined ? {} : { algorithm } });
  });

  test("are written as other tools write them", async () => {
    expect(await writeKey(privateKey, "pem")).toBe(pemOf(own));
    const spki = createPublicKey(own).export({ type: "spki", format: "pem" });
    expect(await writeKey(publicKey, "pem")).toBe(String(spki));
    expect(JSON.parse(await writeKey(privateKey, "jwk"))).toMatchObject(own.export({ format: "jwk" }));
  });

  test("a private key is no public one", async () => {
    for (const format of ["pem", "jwk"] as const)
      expect((await readKey(await writeKey(privateKey, format), "public")).fault?.name).toBe("key-private");
  });

  test("every fault there is can happen", () => {
    const shown = new Set([...unfit.map(([, , name]) => name), "key-private"]);
    expect([...shown].toSorted()).toEqual(Object.keys(keyFaults).toSorted());
  });
});

test("every reason is said in whole sentences of both languages", () => {
  const names = Object.keys(refusals) as (keyof typeof refusals)[];
  const faults = Object.keys(keyFaults) as (keyof typeof keyFaults)[];
  for (const language of ["id", "en"] as const) {
    const said = [
      ...names.map((name) => renderRefusal(name, language)),
      ...faults.map((name) => renderKeyFault({ name, arguments: { algorithm: "RSA" } }, language)),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
  }
});

test("a signature is plain JSON of four members", () => {
  const names: (keyof Signature)[] = ["algorithm", "key_id", "digest", "signature"];
  expect(Object.keys(signature)).toEqual(names);
  expect(JSON.parse(JSON.stringify(signature))).toEqual(signature);
});
