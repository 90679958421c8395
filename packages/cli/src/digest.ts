import { digest } from "@kodeon/parser";
import type { Run } from "./call.ts";
import { readDocument } from "./document.ts";
import { explainInput } from "./faults.ts";
import { gatherInputs } from "./inputs.ts";
import { tellUnprinted } from "./print.ts";
import { visible } from "./report/cells.ts";

/** `kodeonc digest`: a line for each manifest or IR, its digest and its path, as sha256sum has them. */
export const digestInputs: Run = async (call) => {
  if (call.operands.length === 0) return { fault: "missing-document", command: "digest" };
  const { inputs, faults } = await gatherInputs(call.operands);
  for (const fault of faults) await call.stderr.write(explainInput(fault, call.tell));
  let code = faults.length > 0 ? 2 : 0;
  for (const { path } of inputs) {
    const document = await readDocument(path, call);
    if ("exit" in document) code = Math.max(code, document.exit);
    else await call.stdout.write(`${await digest(document.ir)}  ${visible(path)}\n`);
  }
  return Math.max(code, await tellUnprinted(call));
};
