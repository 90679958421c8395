import { nearest } from "@kodeon/parser";
import { type Chapter, findEntry, type ManualEntry, readManual, readMessage } from "@kodeon/parser/manual";
import type { Call, Run } from "./call.ts";
import { print } from "./print.ts";
import { visible } from "./report/cells.ts";
import { type Paint, painter, type Style } from "./report/frame.ts";
import { wrap } from "./report/wrap.ts";

/** `kodeonc explain`: the manual's page of a diagnostic, or a list of them all. */
export const explain: Run = async (call) => {
  const [word, extra] = call.operands;
  if (extra !== undefined) return { fault: "unexpected-operand", command: "explain", name: extra };
  const paint = painter(call.stdout.stream);
  if (word === undefined) return print(listing(readManual(), call, paint), call);
  const entry = findEntry(word);
  if (entry) return print(page(entry, call, paint), call);
  await call.stderr.write(`kodeonc: ${unknown(word, call)}\n`);
  return 2;
};

const styles: Readonly<Record<ManualEntry["message"]["severity"], Style>> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
};

/** Text is read most easily in lines that are not too long, however wide the terminal. */
const widest = 90;

function page(entry: ManualEntry, call: Call, paint: Paint): string {
  const { language, tell } = call;
  const { name, message, page } = entry;
  const width = widthOf(call);
  const part = (title: string, lines: readonly string[]): string[] => [
    "",
    paint("bold", title),
    ...lines.map((line) => (line === "" ? "" : `  ${line}`)),
  ];
  const text = (words: string): string[] => wrap(words, width - 2);
  const severity = paint(styles[message.severity], tell(message.severity));
  return [
    `${paint("bold", `${message.code} ${name}`)} (${severity})`,
    ...part(tell("explain-message"), text(readMessage(entry, language, (word) => `<${word}>`))),
    ...part(tell("explain-why"), text(page.why[language])),
    ...(page.wrong === "" ? [] : part(tell("explain-wrong"), page.wrong.trimEnd().split("\n"))),
    ...(page.right === "" ? [] : part(tell("explain-right"), page.right.trimEnd().split("\n"))),
    ...part(tell("explain-setting"), [
      ...(message.fix ? [...text(tell("explain-fixed")), ""] : []),
      ...settings(entry, call, text),
    ]),
    "",
  ].join("\n");
}

function settings(
  { name, isConfigurable }: ManualEntry,
  { tell }: Call,
  text: (words: string) => string[],
): string[] {
  if (!isConfigurable) return text(tell("explain-always"));
  return [
    ...text(tell("explain-once")),
    `  // kodeonc-abaikan ${name}: ${tell("explain-reason")}`,
    "",
    ...text(tell("explain-everywhere")),
    `  { "rules": { "${name}": "off" } }`,
    `  kodeonc check --rule ${name}=off`,
  ];
}

function listing(chapters: readonly Chapter[], { language, tell }: Call, paint: Paint): string {
  const names = chapters.flatMap(({ entries }) => entries.map(({ name }) => name.length));
  const width = Math.max(...names);
  const lines = chapters.flatMap(({ digit, title, entries }) => [
    paint("bold", `KDN${digit}xxx ${title[language]}`),
    ...entries.map(({ name, message: { code, severity } }) => {
      return `  ${code}  ${name.padEnd(width)}  ${paint(styles[severity], tell(severity))}`;
    }),
    "",
  ]);
  return `${[...lines, tell("explain-more")].join("\n")}\n`;
}

function unknown(word: string, { tell }: Call): string {
  const entries = readManual().flatMap((chapter) => chapter.entries);
  const known = entries.flatMap(({ name, message }) => [name, message.code]);
  const suggestion = nearest(word, known);
  return [
    tell("unknown-diagnostic", { name: visible(word) }),
    ...(suggestion === undefined ? [] : [tell("did-you-mean", { suggestion })]),
    tell("see-help", { command: "kodeonc explain" }),
  ].join(" ");
}

function widthOf({ stdout: { stream } }: Call): number {
  return stream.isTTY ? Math.min(widest, Math.max(40, stream.columns)) : widest;
}
