import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands, globalOptions } from "../../packages/cli/src/commands.ts";
import { folderWith, run } from "./run.ts";

const mistakes: readonly [title: string, args: string[], id: RegExp, en: RegExp][] = [
  ["no command", [], /Sebutkan perintah/, /Say which command/],
  [
    "an unknown command",
    ["compil"],
    /Tidak ada perintah compil\. Mungkin maksudnya compile\?/,
    /no command compil\. Did you mean compile\?/,
  ],
  ["a far-off command", ["zzzzzz"], /Tidak ada perintah zzzzzz\. Lihat/, /no command zzzzzz\. See/],
  ["a word every object has", ["constructor"], /Tidak ada perintah constructor/, /no command constructor/],
  [
    "a file for a command",
    ["x.kodeon"],
    /Mungkin maksudnya kodeonc compile x\.kodeon\?/,
    /Did you mean kodeonc compile x\.kodeon\?/,
  ],
  [
    "an unknown option",
    ["--versio"],
    /Tidak ada opsi --versio\. Mungkin maksudnya --version\?/,
    /no option --versio\. Did you mean --version\?/,
  ],
  [
    "an unknown option of a command",
    ["compile", "--outdir=x", "a"],
    /opsi --outdir\. Mungkin maksudnya --out-dir\?/,
    /option --outdir\. Did you mean --out-dir\?/,
  ],
  ["an unknown letter", ["compile", "-z", "a"], /Tidak ada opsi -z/, /no option -z/],
  [
    "a missing value",
    ["compile", "a", "--out-dir"],
    /Opsi --out-dir membutuhkan sebuah nilai/,
    /option --out-dir needs a value/,
  ],
  [
    "an empty value",
    ["compile", "a", "--out-dir="],
    /Opsi --out-dir membutuhkan sebuah nilai/,
    /option --out-dir needs a value/,
  ],
  [
    "an option for a value",
    ["compile", "-o", "--help"],
    /Opsi -o membutuhkan sebuah nilai/,
    /option -o needs a value/,
  ],
  ["an unexpected value", ["--help=x"], /Opsi --help tidak menerima nilai/, /option --help takes no value/],
  [
    "an unknown choice",
    ["--lang", "fr"],
    /tidak mengenal nilai fr\. Pilihannya: id, en/,
    /does not know the value fr\. It can be: id, en/,
  ],
  ["an empty command", [""], /Salah satu argumennya kosong\./, /One of the arguments is empty\./],
  [
    "an empty path",
    ["check", "a", ""],
    /argumennya kosong\. .*variabel shell/,
    /is empty\. .*shell variable/,
  ],
  ["an empty path after --", ["compile", "--", ""], /argumennya kosong\./, /arguments is empty\./],
  ["no input", ["compile"], /Sebutkan berkas/, /Name the files/],
  ["one word too many", ["help", "compile", "x"], /Argumen x tidak diharapkan/, /argument x is not expected/],
];

test.for(mistakes)("%s is wrong usage in both languages", async ([, args, id, en]) => {
  for (const [language, words] of [
    ["id", id],
    ["en", en],
  ] as const) {
    const { code, stdout, stderr } = await run(args, { env: { KODEON_LANG: language } });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^kodeonc: .*--help\.\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  }
});

test("no command takes an empty path for the working folder", async () => {
  const cwd = folderWith({ "a.kodeon": 'paket "a":\n  versi = "1.0.0"\n' });
  for (const name of Object.keys(commands)) {
    const ended = await run([name, "", "--lang", "en"], { cwd });
    expect(ended, name).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/^kodeonc: One of the arguments is empty\. .*--help\.\n$/);
  }
  expect(readdirSync(cwd)).toEqual(["a.kodeon"]);
  expect(readFileSync(`${cwd}/a.kodeon`, "utf8")).toContain("\n  versi");
});

test.for(["id", "en"] as const)("help tells every command and option in %s", async (language) => {
  const all = await run(["--help", "--lang", language]);
  expect(all).toMatchObject({ code: 0, stderr: "" });
  for (const [name, spec] of Object.entries(commands)) {
    expect(all.stdout).toContain(`  ${name}`);
    expect(all.stdout).toContain(spec[language]);
    const own = await run([name, "--help", "--lang", language]);
    expect(own).toMatchObject({ code: 0, stderr: "" });
    for (const [option, { [language]: words }] of Object.entries({ ...spec.options, ...globalOptions })) {
      expect(own.stdout).toContain(`--${option}`);
      expect(own.stdout).toContain(words);
    }
  }
});

test("help is reached in every way that people try", async () => {
  const { stdout } = await run(["compile", "--help"]);
  for (const args of [
    ["help", "compile"],
    ["compile", "-h"],
    ["-h", "compile"],
    ["compile", "x", "--help"],
  ])
    expect(await run(args)).toEqual({ code: 0, stdout, stderr: "" });
  expect(await run(["help"])).toEqual(await run(["-h"]));
  expect((await run(["help", "compil"])).stderr).toContain("compile?");
});

test("the version is the package's", async () => {
  const manifest = JSON.parse(
    readFileSync(new URL("../../packages/cli/package.json", import.meta.url), "utf8"),
  ) as { version: string };
  for (const args of [["--version"], ["-V"], ["compile", "--version"]])
    expect(await run(args)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
});

test("after -- nothing is an option", async () => {
  const { code, stderr } = await run(["compile", "--", "--help"], { cwd: folderWith({}) });
  expect(stderr).toContain("--help tidak dapat dibaca");
  expect(code).toBe(2);
});

test.for([["18.20.4"], ["22.11.0"], ["9.0.0"]])(
  "Node %s is told to be too old, in one line",
  async ([version]) => {
    const folder = folderWith({
      "old.cjs": `Object.defineProperty(process, "version", { value: "v${version}" });`,
    });
    const node = ["-r", `${folder}/old.cjs`];
    const id = await run(["--version"], { node });
    expect(id).toMatchObject({ code: 2, stdout: "" });
    expect(id.stderr).toBe(
      `kodeonc: Node 22.12 atau yang lebih baru dibutuhkan, sedangkan ini v${version}. Pasang Node yang lebih baru.\n`,
    );
    for (const [args, env] of [
      [["--lang", "en"], {}],
      [[], { KODEON_LANG: "en" }],
      [[], { LANG: "en_US.UTF-8" }],
    ] as const)
      expect((await run(args, { node, env })).stderr).toMatch(
        /^kodeonc: Node 22\.12 or newer is needed.*\n$/,
      );
  },
);
