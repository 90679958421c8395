import manifest from "../package.json" with { type: "json" };
import { serveStdio } from "./node.ts";

const usage = `kodeon-lsp --stdio | --version | --help\n`;

/** What clients write before a number or a name to tell who they are; following the client is the protocol's matter. */
const known = /^--(?:stdio|clientProcessId(?:=.*)?)$/;

const args = process.argv.slice(2);
const wrong = args.find((arg, index) => !known.test(arg) && args[index - 1] !== "--clientProcessId");

if (args.includes("--version")) process.stdout.write(`${manifest.version}\n`);
else if (args.includes("--help")) process.stdout.write(usage);
else if (wrong !== undefined || !args.includes("--stdio")) {
  const { KODEON_LANG, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const isEnglish = /^en(?![a-z])/i.test(KODEON_LANG || LC_ALL || LC_MESSAGES || LANG || "");
  const missing = isEnglish
    ? "Say --stdio, the only way there is."
    : "Tulis --stdio, satu-satunya cara yang ada.";
  const unknown = isEnglish ? `There is no option ${wrong}.` : `Tidak ada opsi ${wrong}.`;
  process.stderr.write(`kodeon-lsp: ${wrong === undefined ? missing : unknown}\n${usage}`);
  process.exitCode = 2;
} else serveStdio();
