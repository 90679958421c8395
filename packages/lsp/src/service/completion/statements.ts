import type { FunctionDeclaration, Node, Statement } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Probe } from "./cursor.ts";
import type { Offer } from "./offer.ts";
import { createStops } from "./snippet.ts";
import { inSpellings } from "./spellings.ts";
import { statementBodies } from "./statement-bodies.ts";

/** The words that may begin a statement at the cursor, with the forms of those that have a body. */
export function statements(probe: Probe, own: FunctionDeclaration): readonly Offer[] {
  const { nodes, indent, rest } = probe;
  const isFresh = rest.trim() === "";
  const isInLoop = nodes.some(({ kind }) => kind === "while" || kind === "for-range" || kind === "for-each");
  const body = `\n${indent}$0`;
  const offer = (word: string, form: string, shown = "", key = word): Offer => ({
    label: word,
    kind: CompletionItemKind.Keyword,
    subject: { word: key },
    ...(shown !== "" && { signature: shown }),
    snippet: isFresh ? form : word,
    plain: `${word}${form === word ? "" : /^\w+:/.test(form) ? ":" : " "}`,
  });
  const followers = followersOf(before(own, nodes)).map((key) => {
    const { stop } = createStops();
    if (key === "sebaliknya jika")
      return offer(key, `${key} ${stop("syarat")} maka:${body}`, " … maka:", "jika");
    if (key === "tangkap") return offer(key, `${key} ${stop("galat")}:${body}`, " galat:");
    return offer(key, `${key}:${body}`, ":");
  });
  const { stop } = createStops();
  const each = createStops();
  const loop = createStops();
  const guarded = createStops();
  const round = createStops();
  return [
    ...followers.flatMap((follower) => inSpellings(probe.word, "sebaliknya", follower)),
    offer("jika", `jika ${stop("syarat")} maka:${body}`, " … maka:"),
    offer(
      "untuk",
      `untuk ${loop.stop("i")} dari ${loop.stop("1")} sampai ${loop.stop("10")} lakukan:${body}`,
      " … dari … sampai …:",
    ),
    offer("untuk", `untuk ${each.stop("butir")} dalam ${each.stop("daftar")} lakukan:${body}`, " … dalam …:"),
    offer("selama", `selama ${round.stop("syarat")} lakukan:${body}`, " … lakukan:"),
    offer(
      "coba",
      `coba:\n${indent}${guarded.stop()}\ntangkap ${guarded.stop("galat")}:${body}`,
      ": … tangkap …:",
    ),
    offer("kembalikan", "kembalikan $0", " …"),
    offer("lempar", `lempar kesalahan("${createStops().stop()}")`, " kesalahan(…)"),
    offer("buat", `buat ${assignment()}`, " … = …"),
    ...(isInLoop ? [offer("berhenti", "berhenti"), offer("lanjut", "lanjut")] : []),
  ];
}

function assignment(): string {
  const { stop } = createStops();
  return `${stop("nama")} = ${stop("null")}`;
}

/** The statement above the one at the cursor, in the same body. */
function before(own: FunctionDeclaration, nodes: readonly Node[]): Statement | undefined {
  const at = nodes.at(-2);
  const holder = nodes.at(-3) ?? own;
  for (const body of statementBodies(holder)) {
    const index = body.findIndex((each) => each === at);
    if (index > 0) return body[index - 1];
  }
  return undefined;
}

/** The words that go on with a statement above. */
function followersOf(above: Statement | undefined): readonly string[] {
  if (above?.kind === "if") return above.otherwise === undefined ? ["sebaliknya", "sebaliknya jika"] : [];
  if (above?.kind !== "try" || above.finalizer !== undefined) return [];
  return above.handler === undefined ? ["tangkap", "akhirnya"] : ["akhirnya"];
}
