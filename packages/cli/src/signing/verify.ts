import { keyIdOf, renderRefusal, verify } from "@kodeon/parser";
import type { Run } from "../call.ts";
import { readDocument } from "../document.ts";
import { explainReading } from "../faults.ts";
import { print } from "../print.ts";
import { readInput } from "../read.ts";
import { visible } from "../report/cells.ts";
import { acceptEd25519 } from "./accept-ed25519.ts";
import { readPublicKey } from "./key-file.ts";

/** `kodeonc verify`: whether a signature is that of this manifest or IR by the owner of this key, or why it is not. */
export const verifyDocument: Run = async (call) => {
  const { operands, options, language, tell, stderr } = call;
  const [path, extra] = operands;
  if (path === undefined) return { fault: "missing-document", command: "verify" };
  if (extra !== undefined) return { fault: "unexpected-operand", command: "verify", name: extra };
  const { key: keyPath, signature: given } = options;
  if (typeof keyPath !== "string") return { fault: "missing-option", command: "verify", name: "--key" };
  const signaturePath = typeof given === "string" ? given : path === "-" ? undefined : `${path}.sig`;
  if (signaturePath === undefined) return { fault: "missing-option", command: "verify", name: "--signature" };

  acceptEd25519();
  const key = await readPublicKey(keyPath, call);
  if (!key) return 2;
  const reading = await readInput(signaturePath);
  if (!("text" in reading || "offset" in reading)) {
    await stderr.write(explainReading(signaturePath, reading, tell));
    return 2;
  }
  const document = await readDocument(path, call);
  if ("exit" in document) return document.exit;
  // A file that is no text at all is read as one that is damaged.
  const { valid, reason } = await verify(document.ir, "text" in reading ? reading.text : "", key);
  const name = path === "-" ? tell("standard-input") : visible(path);
  if (valid) return print(`${tell("signature-valid", { path: name, key: await keyIdOf(key) })}\n`, call);
  await stderr.write(`kodeonc: ${name}: ${renderRefusal(reason, language)}\n`);
  return 1;
};
