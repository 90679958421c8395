import { existsSync, readFileSync } from "node:fs";
import { sign } from "@kodeon/parser";
import type { Call, Run } from "../call.ts";
import { readDocument } from "../document.ts";
import { explainWriting } from "../faults.ts";
import { identityOf } from "../inputs.ts";
import type { SystemFault } from "../outlet.ts";
import { print } from "../print.ts";
import { visible } from "../report/cells.ts";
import { writeWhole } from "../write.ts";
import { acceptEd25519 } from "./accept-ed25519.ts";
import { readPrivateKey } from "./key-file.ts";

/** `kodeonc sign`: the signature of a manifest or IR, in a file beside it; that of standard input on standard output. */
export const signDocument: Run = async (call) => {
  const { operands, options } = call;
  const [path, extra] = operands;
  if (path === undefined) return { fault: "missing-document", command: "sign" };
  if (extra !== undefined) return { fault: "unexpected-operand", command: "sign", name: extra };
  const keyPath = options["key"];
  if (typeof keyPath !== "string") return { fault: "missing-option", command: "sign", name: "--key" };
  if (path === "-" && keyPath === "-")
    return { fault: "conflicting-options", command: "sign", name: "-", other: "--key -" };
  const output =
    typeof options["output"] === "string" ? options["output"] : path === "-" ? "-" : `${path}.sig`;
  const isSource = [path, keyPath].some((each) => identityOf(each) === identityOf(output));
  if (output !== "-" && (isSource || holdsOther(output)))
    return { fault: "would-overwrite", command: "sign", name: output };

  acceptEd25519();
  const key = await readPrivateKey(keyPath, call);
  if (!key) return 2;
  const document = await readDocument(path, call);
  if ("exit" in document) return document.exit;
  const signature = await sign(document.ir, key);
  const text = `${JSON.stringify(signature, null, 2)}\n`;
  return output === "-" ? print(text, call) : save(output, text, signature.key_id, call);
};

/** Whether a file is there that holds anything but a signature. */
function holdsOther(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    return Object(found).algorithm !== "Ed25519" || typeof Object(found).signature !== "string";
  } catch {
    return true;
  }
}

async function save(output: string, text: string, key: string, call: Call): Promise<number> {
  try {
    writeWhole(output, text);
  } catch (error) {
    const fault: SystemFault = error instanceof Error ? error : new Error(String(error));
    await call.stderr.write(explainWriting(output, fault, call.tell));
    return 2;
  }
  return print(`${call.tell("signature-made", { path: visible(output), key })}\n`, call);
}
