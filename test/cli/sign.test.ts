import { generateKeyPairSync, sign as signByNode, verify as verifyByNode } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, type Ended, folderWith, healthy, run } from "./run.ts";

/** A folder with a manifest and two pairs of keys. */
async function withKeys(files: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
  const cwd = folderWith({ "a.kodeon": healthy, ...files });
  for (const name of ["saya", "lain"]) await run(["keygen", name], { cwd });
  return cwd;
}

interface SignatureFile {
  algorithm: string;
  key_id: string;
  digest: string;
  signature: string;
}

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");
const readSignature = (cwd: string, path: string): SignatureFile =>
  JSON.parse(read(cwd, path)) as SignatureFile;

describe("keygen", () => {
  test.each(["pem", "jwk"])(
    "writes a private key for its owner alone, and a public one: %s",
    async (format) => {
      const cwd = folderWith({});
      const { code, stdout, stderr } = await run(["keygen", "kunci", "--format", format], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/^Kunci \S{43} sudah dibuat: kunci .*; kunci\.pub .*\.\n$/);
      expect(readdirSync(cwd).toSorted()).toEqual(["kunci", "kunci.pub"]);
      expect(statSync(join(cwd, "kunci")).mode & 0o777).toBe(0o600);
      expect(read(cwd, "kunci.pub")).not.toContain("PRIVATE");
      expect(read(cwd, "kunci.pub")).not.toContain('"d"');
    },
  );

  test.each([["kunci"], ["kunci.pub"]])("leaves %s alone where it is there", async (taken) => {
    const cwd = folderWith({ [taken]: "milik saya" });
    const { code, stdout, stderr } = await run(["keygen", "kunci"], { cwd });
    expect(stderr).toBe(
      `kodeonc: ${taken} sudah ada dan tidak ditimpa. Sebutkan nama lain untuk kunci yang baru.\n`,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(cwd)).toEqual([taken]);
    expect(read(cwd, taken)).toBe("milik saya");
  });

  test("leaves nothing behind where it cannot write", async () => {
    const cwd = folderWith({});
    const { code, stderr } = await run(["keygen", "folder/kunci"], { cwd });
    expect(stderr).toMatch(/^kodeonc: folder\/kunci tidak dapat ditulis\./);
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("sign and verify", () => {
  test("a manifest, in a file beside it", async () => {
    const cwd = await withKeys();
    const signed = await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    expect(signed).toMatchObject({ code: 0, stderr: "" });
    const { key_id: key } = readSignature(cwd, "a.kodeon.sig");
    expect(signed.stdout).toBe(`a.kodeon.sig sudah ditulis: tanda tangan dengan kunci ${key}.\n`);
    expect(await run(["verify", "a.kodeon", "--key", "saya.pub"], { cwd })).toEqual({
      code: 0,
      stdout: `a.kodeon: tanda tangannya sah, dibuat dengan kunci ${key}.\n`,
      stderr: "",
    });
  });

  test("its IR with the same signature, and its layout does not matter", async () => {
    const cwd = await withKeys({ "b.kodeon": `// Lain.\n${healthy.replaceAll("\n", "\r\n")}` });
    await run(["compile", "a.kodeon", "-o", "."], { cwd });
    await run(["sign", "a.ir.json", "-k", "saya"], { cwd });
    for (const file of ["a.kodeon", "a.ir.json", "b.kodeon"]) {
      const args = ["verify", file, "-k", "saya.pub", "-s", "a.ir.json.sig", "--lang", "en"];
      const { code, stdout } = await run(args, { cwd });
      expect(stdout).toMatch(new RegExp(`^${file}: the signature is valid`));
      expect(code).toBe(0);
    }
  });

  test("by standard input and output", async () => {
    const cwd = await withKeys();
    const { stdout } = await run(["sign", "-", "--key", "saya"], { cwd, input: healthy });
    writeFileSync(join(cwd, "x.sig"), stdout);
    const args = ["verify", "-", "--key", "saya.pub", "--signature", "x.sig"];
    expect(await run(args, { cwd, input: healthy })).toMatchObject({ code: 0 });
    const byKey = ["sign", "a.kodeon", "--key", "-", "--output", "-"];
    expect(await run(byKey, { cwd, input: read(cwd, "saya") })).toEqual({ code: 0, stdout, stderr: "" });
    expect(readdirSync(cwd)).not.toContain("a.kodeon.sig");
  });

  test("what other tools sign and verify", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const cwd = folderWith({
      "a.kodeon": healthy,
      "k.pem": String(privateKey.export({ type: "pkcs8", format: "pem" })),
      "k.jwk": JSON.stringify(privateKey.export({ format: "jwk" })),
      "k.pub": String(publicKey.export({ type: "spki", format: "pem" })),
    });
    for (const key of ["k.pem", "k.jwk"]) chmodSync(join(cwd, key), 0o600);
    await run(["sign", "a.kodeon", "--key", "k.pem"], { cwd });
    const held = readSignature(cwd, "a.kodeon.sig");
    const bytes = Buffer.from((await run(["compile", "--canonical", "a.kodeon"], { cwd })).stdout);
    expect(verifyByNode(null, bytes, publicKey, Buffer.from(held.signature, "base64"))).toBe(true);
    expect(signByNode(null, bytes, privateKey).toString("base64")).toBe(held.signature);
    await run(["sign", "a.kodeon", "--key", "k.jwk"], { cwd });
    expect(readSignature(cwd, "a.kodeon.sig")).toEqual(held);
    expect((await run(["verify", "a.kodeon", "--key", "k.pub"], { cwd })).code).toBe(0);
  });
});

describe.each(["id", "en"] as const)("verify refuses in %s", (language) => {
  const env = { KODEON_LANG: language };
  const verify = (cwd: string, ...more: string[]): Promise<Ended> =>
    run(["verify", "a.kodeon", "--key", "saya.pub", ...more], { cwd, env });
  const refused = (ended: Ended, id: RegExp, en: RegExp, code = 1): void => {
    expect(ended.stderr).toMatch(language === "id" ? id : en);
    expect(ended).toMatchObject({ code, stdout: "" });
  };

  test("what was changed or moved", async () => {
    const cwd = await withKeys();
    await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    const changes = [healthy.replace("1.0.0", "1.0.1"), healthy + healthy.replace("contoh", "lain")];
    for (const changed of changes) {
      writeFileSync(join(cwd, "a.kodeon"), changed);
      refused(
        await verify(cwd),
        /^kodeonc: a\.kodeon: Isinya bukan lagi/,
        /^kodeonc: a\.kodeon: This is not what was signed/,
      );
    }
    writeFileSync(join(cwd, "a.kodeon"), broken);
    refused(await verify(cwd), /kesalahan\[KDN2002\]/, /error\[KDN2002\]/);
  });

  test("another signer, a forger, another algorithm", async () => {
    const cwd = await withKeys();
    await run(["sign", "a.kodeon", "--key", "lain"], { cwd });
    refused(await verify(cwd), /dibuat dengan kunci lain/, /made with another key/);
    const held = readSignature(cwd, "a.kodeon.sig");
    await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    const { key_id } = readSignature(cwd, "a.kodeon.sig");
    writeFileSync(join(cwd, "a.kodeon.sig"), JSON.stringify({ ...held, key_id }));
    refused(await verify(cwd), /Tanda tangannya palsu/, /The signature is forged/);
    writeFileSync(join(cwd, "a.kodeon.sig"), JSON.stringify({ ...held, algorithm: "RS256" }));
    refused(await verify(cwd), /algoritma lain/, /another algorithm/);
  });

  test("what is no signature", async () => {
    const cwd = await withKeys();
    await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    const whole = readFileSync(join(cwd, "a.kodeon.sig"));
    for (const damaged of [whole.subarray(0, 90), Buffer.from(""), Buffer.of(0xff, 0xfe, 0), "[]", healthy]) {
      writeFileSync(join(cwd, "a.kodeon.sig"), damaged);
      refused(await verify(cwd), /rusak atau terpotong/, /damaged or cut short/);
    }
  });

  test("what cannot be read or used, with another exit code", async () => {
    const cwd = await withKeys({ "kosong.pub": "" });
    const noFile = [/a\.kodeon\.sig tidak dapat dibaca/, /a\.kodeon\.sig cannot be read/] as const;
    refused(await verify(cwd), ...noFile, 2);
    await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    const keys: readonly (readonly [string, RegExp, RegExp])[] = [
      ["nol.pub", /^kodeonc: nol\.pub tidak dapat dibaca/, /^kodeonc: nol\.pub cannot be read/],
      [
        "kosong.pub",
        /^kodeonc: kosong\.pub: Ini bukan kunci PEM/,
        /^kodeonc: kosong\.pub: This is neither a PEM/,
      ],
      ["saya", /^kodeonc: saya: Ini kunci privat/, /^kodeonc: saya: This is a private key/],
    ];
    for (const [key, id, en] of keys) refused(await verify(cwd, "--key", key), id, en, 2);
  });
});

describe("sign", () => {
  test("warns of a private key that others can read, and signs", async () => {
    const cwd = await withKeys();
    chmodSync(join(cwd, "saya"), 0o644);
    const { code, stderr } = await run(["sign", "a.kodeon", "--key", "saya"], { cwd });
    expect(stderr).toBe(
      "kodeonc: Kunci privat saya dapat dibaca pengguna lain di komputer ini. Batasi dengan chmod 600.\n",
    );
    expect(code).toBe(0);
    expect((await run(["verify", "a.kodeon", "--key", "saya.pub"], { cwd })).code).toBe(0);
  });

  test("writes nothing where something is wrong", async () => {
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
    const cwd = await withKeys({
      "b.kodeon": broken,
      "c.ir.json": "{",
      "rsa.pem": String(rsa.export({ type: "pkcs8", format: "pem" })),
    });
    const before = readdirSync(cwd);
    const cases: readonly (readonly [string[], number, RegExp])[] = [
      [["b.kodeon", "--key", "saya"], 1, /kesalahan\[KDN2002\]/],
      [["c.ir.json", "--key", "saya"], 1, /^c\.ir\.json:1:2: /],
      [["nol.kodeon", "--key", "saya"], 2, /^kodeonc: nol\.kodeon tidak dapat dibaca/],
      [["a.kodeon", "--key", "saya.pub"], 2, /^kodeonc: saya\.pub: Ini kunci publik/],
      [["a.kodeon", "--key", "rsa.pem"], 2, /^kodeonc: rsa\.pem: Ini kunci RSA/],
      [
        ["a.kodeon", "--key", "saya", "-o", "a.kodeon/x.sig"],
        2,
        /^kodeonc: a\.kodeon\/x\.sig tidak dapat ditulis/,
      ],
    ];
    for (const [args, code, words] of cases) {
      const ended = await run(["sign", ...args], { cwd });
      expect(ended.stderr).toMatch(words);
      expect(ended).toMatchObject({ code, stdout: "" });
    }
    expect(readdirSync(cwd)).toEqual(before);
  });

  test("overwrites a signature, and no other file", async () => {
    const cwd = await withKeys({ "catatan.txt": "penting", "data.json": "{}" });
    for (const output of ["saya.pub", "lain", "catatan.txt", "data.json"]) {
      const before = read(cwd, output);
      expect((await run(["sign", "a.kodeon", "--key", "saya", "--output", output], { cwd })).code).toBe(2);
      expect(read(cwd, output)).toBe(before);
    }
    for (const key of ["saya", "lain"]) {
      expect((await run(["sign", "a.kodeon", "--key", key], { cwd })).code).toBe(0);
    }
    expect((await run(["verify", "a.kodeon", "--key", "lain.pub"], { cwd })).code).toBe(0);
  });

  test("never overwrites what it reads", async () => {
    const cwd = await withKeys();
    for (const output of ["a.kodeon", "./saya"]) {
      const before = read(cwd, output);
      const { code, stderr } = await run(["sign", "a.kodeon", "--key", "saya", "-o", output], { cwd });
      expect(stderr).toContain(`akan menimpa ${output}`);
      expect(code).toBe(2);
      expect(read(cwd, output)).toBe(before);
    }
  });
});

test.each([
  [["sign"], /Sebutkan berkasnya/],
  [["sign", "a.kodeon"], /Opsi --key harus disebutkan/],
  [["sign", "a.kodeon", "b.kodeon", "--key", "k"], /Argumen b\.kodeon tidak diharapkan/],
  [["sign", "-", "--key", "-"], /- dan --key - tidak dapat dipakai bersama/],
  [["verify"], /Sebutkan berkasnya/],
  [["verify", "a.kodeon"], /Opsi --key harus disebutkan/],
  [["verify", "-", "--key", "k"], /Opsi --signature harus disebutkan/],
  [["keygen"], /Sebutkan nama berkas untuk kunci privatnya/],
  [["keygen", "-"], /Argumen - tidak diharapkan/],
  [["keygen", "a", "--format", "der"], /tidak mengenal nilai der\. Pilihannya: pem, jwk/],
])("%j is wrong usage", async (args, words) => {
  const { code, stdout, stderr } = await run(args, { cwd: folderWith({}) });
  expect(stderr).toMatch(words);
  expect(stderr).toMatch(/^kodeonc: .*--help\.\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

test("a Node to which Ed25519 is experimental says nothing of it, and everything else", async () => {
  const cwd = folderWith({
    "older.cjs": `
      const { generateKey } = crypto.subtle;
      crypto.subtle.generateKey = (...args) => {
        process.emitWarning("The Ed25519 Web Crypto API algorithm is an experimental feature", "ExperimentalWarning");
        process.emitWarning("Something else", "ExperimentalWarning");
        return Reflect.apply(generateKey, crypto.subtle, args);
      };`,
  });
  const { code, stderr } = await run(["keygen", "kunci"], { cwd, node: ["-r", "./older.cjs"] });
  expect(code).toBe(0);
  expect(stderr).toContain("ExperimentalWarning: Something else");
  expect(stderr).not.toContain("Ed25519");
});
