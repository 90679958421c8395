import { rmSync } from "node:fs";
import { generateKeys, keyIdOf, writeKey } from "@kodeon/parser";
import type { Run } from "../call.ts";
import { explainWriting } from "../faults.ts";
import type { SystemFault } from "../outlet.ts";
import { print } from "../print.ts";
import { visible } from "../report/cells.ts";
import { writeNew } from "../write.ts";
import { acceptEd25519 } from "./accept-ed25519.ts";

/** `kodeonc keygen`: a private key in a file of its owner's alone, and the public one beside it. It never overwrites a file. */
export const makeKeys: Run = async (call) => {
  const { operands, options, tell, stderr } = call;
  const [path, extra] = operands;
  if (path === undefined) return { fault: "missing-key-path", command: "keygen" };
  // Keys go into files alone: on a screen the private one would be seen.
  if (path === "-") return { fault: "unexpected-operand", command: "keygen", name: path };
  if (extra !== undefined) return { fault: "unexpected-operand", command: "keygen", name: extra };

  acceptEd25519();
  const format = options["format"] === "jwk" ? "jwk" : "pem";
  const { privateKey, publicKey } = await generateKeys();
  const publicPath = `${path}.pub`;
  const failure =
    writeKeyFile(path, await writeKey(privateKey, format), 0o600) ??
    writeKeyFile(publicPath, await writeKey(publicKey, format), 0o644);
  if (failure) {
    // A private key whose public one could not be written is of no use.
    if (failure.path === publicPath) rmSync(path, { force: true });
    const exists = failure.fault.code === "EEXIST";
    await stderr.write(
      exists
        ? `kodeonc: ${tell("key-exists", { path: visible(failure.path) })}\n`
        : explainWriting(failure.path, failure.fault, tell),
    );
    return 2;
  }
  const names = { path: visible(path), public: visible(publicPath), key: await keyIdOf(publicKey) };
  return print(`${tell("keys-made", names)}\n`, call);
};

interface Failure {
  readonly path: string;
  readonly fault: SystemFault;
}

function writeKeyFile(path: string, text: string, mode: number): Failure | undefined {
  try {
    writeNew(path, text, mode);
    return undefined;
  } catch (error) {
    const fault: SystemFault = error instanceof Error ? error : new Error(String(error));
    if (fault.code === "ENOSPC" || fault.code === "EDQUOT") rmSync(path, { force: true });
    return { path, fault };
  }
}
