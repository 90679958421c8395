import { createHash } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, folderWith, healthy, run, warned } from "./run.ts";

const format = async (name: string, cwd: string, ...args: string[]) =>
  (await run(["check", "--format", name, "--lang", "en", ...args], { cwd })).stdout;

const json = async (cwd: string, ...args: string[]) =>
  JSON.parse(await format("json", cwd, ...args)) as unknown;

test("json is one object with everything in it", async () => {
  const cwd = folderWith({ "a.kodeon": broken.replace("contoh", "😀contoh") });
  expect(await json(cwd, "--rule", "empty-section=off")).toMatchObject({ files: 1, warnings: 0 });
  const clean = folderWith({ "a.kodeon": healthy });
  expect(await json(clean)).toEqual({ diagnostics: [], faults: [], files: 1, errors: 0, warnings: 0 });
  const twice = folderWith({ "a.kodeon": broken });
  const start = { line: 5, column: 5, offset: broken.indexOf("lisensii") };
  const end = { line: 5, column: 13, offset: broken.indexOf("lisensii") + 8 };
  expect(await json(twice)).toMatchObject({
    diagnostics: expect.arrayContaining([
      {
        code: "KDN2002",
        rule: "unknown-property",
        severity: "error",
        message: "paket has no property lisensii.",
        file: "a.kodeon",
        start,
        end,
        related: [],
        help: "Did you mean lisensi?",
        fixes: [{ title: "Replace it with lisensi", edits: [{ start, end, text: "lisensi" }] }],
      },
    ]) as unknown,
    files: 1,
  });
});

test("json counts columns and offsets in UTF-16, and a byte order mark is no column", async () => {
  const cwd = folderWith({ "a.kodeon": `\uFEFFx😀y:\n` });
  const { diagnostics } = (await json(cwd)) as { diagnostics: { start: object; end: object }[] };
  expect(diagnostics[0]?.start).toEqual({ line: 1, column: 2, offset: 2 });
  expect(diagnostics[0]?.end).toEqual({ line: 1, column: 4, offset: 4 });
});

test("json tells the places in other files", async () => {
  const cwd = folderWith({ "a.kodeon": `// first\n${healthy}`, "b.kodeon": healthy });
  const { diagnostics } = (await json(cwd)) as { diagnostics: { file: string; related: object[] }[] };
  expect(diagnostics.map(({ file }) => file)).toEqual(["b.kodeon"]);
  expect(diagnostics[0]?.related).toEqual([
    expect.objectContaining({
      file: "a.kodeon",
      message: "the first one is here",
      start: expect.objectContaining({ line: 2 }) as object,
    }),
  ]);
});

test("github is a workflow command a finding, escaped", async () => {
  const cwd = folderWith({ "a,b:%.kodeon": broken, "w.kodeon": warned });
  const lines = (await format("github", cwd)).split("\n");
  expect(lines).toContain(
    "::error file=a%2Cb%3A%25.kodeon,line=5,col=5,endLine=5,endColumn=13,title=KDN2002 unknown-property::paket has no property lisensii. Did you mean lisensi?",
  );
  expect(lines).toContainEqual(expect.stringMatching(/^::warning file=w\.kodeon,line=3,col=9,.*::.+/));
  expect(lines.filter((line) => line !== "" && !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
  expect(await format("github", folderWith({ "a.kodeon": healthy }))).toBe("");
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

test("gitlab is a Code Quality array, with fingerprints that outlive a move", async () => {
  const issues = async (text: string) =>
    JSON.parse(await format("gitlab", folderWith({ "sub/a.kodeon": text }))) as Issue[];
  const before = await issues(broken);
  const line = "    lisensii = MIT";
  expect(before).toContainEqual({
    description: "paket has no property lisensii.",
    check_name: "unknown-property",
    fingerprint: createHash("sha256")
      .update(["unknown-property", "sub/a.kodeon", "paket has no property lisensii.", line].join("\0"))
      .digest("hex"),
    severity: "major",
    location: { path: "sub/a.kodeon", lines: { begin: 5, end: 5 } },
  });
  const after = await issues(`// moved\n\n${broken}`);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
  expect(after.map(({ location }) => location.lines.begin)).toEqual(
    before.map(({ location }) => location.lines.begin + 2),
  );
  const same = await issues(
    `${healthy}    salah_a = 1\n    metadata:\n        x = 1\n        y = 1\n${broken}`,
  );
  expect(new Set(same.map(({ fingerprint }) => fingerprint)).size).toBe(same.length);
  expect((await issues(warned))[0]?.severity).toBe("minor");
  expect(await issues(healthy)).toEqual([]);
});

test("gitlab numbers equal findings on equal lines", async () => {
  const cwd = folderWith({ "a.kodeon": "zzz:\nzzz:\n" });
  const issues = JSON.parse(await format("gitlab", cwd)) as Issue[];
  expect(issues.length).toBeGreaterThan(1);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test("junit is a suite a file, in which errors are failures", async () => {
  const cwd = folderWith({
    'a<&">.kodeon': broken.replace("lisensii", '"<&\u0007\uFFFF>"'),
    "b.kodeon": healthy.replace("contoh", "lain"),
    "c.kodeon": warned,
  });
  const xml = await format("junit", cwd);
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="kodeonc check" tests="\d+" failures="\d+"/,
  );
  expect(xml.match(/<testsuite name="([^"]*)"/g)).toEqual([
    '<testsuite name="a&lt;&amp;&quot;&gt;.kodeon"',
    '<testsuite name="b.kodeon"',
    '<testsuite name="c.kodeon"',
  ]);
  expect(xml).toContain(
    '<testsuite name="b.kodeon" tests="1" failures="0" errors="0">\n    <testcase name="check" classname="b.kodeon"/>\n',
  );
  expect(xml).toMatch(
    /<testcase name="KDN2002 unknown-property 5:5" [^>]*><failure type="unknown-property" message="[^"<]*">/,
  );
  expect(xml).toMatch(/<testsuite name="c\.kodeon" tests="\d+" failures="0".*\n.*<system-out>/);
  expect(xml).not.toMatch(/[^\t\n\u0020-\uFFFD]/);
  expect(xml.match(/<failure /g)?.length).toBe(Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)?.[1]));
  expect(xml.match(/<testcase /g)?.length).toBe(Number(/<testsuites [^>]*tests="(\d+)"/.exec(xml)?.[1]));
});

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly object[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly object[];
        readonly relatedLocations?: readonly object[];
        readonly fixes?: readonly object[];
        readonly message: { readonly text: string };
      }[];
    },
  ];
}

test("sarif has rules, results, related places and fixes", async () => {
  const cwd = folderWith({ "sub dir/ä#?.kodeon": broken, "x.kodeon": `${healthy}    versi = "2.0.0"\n` });
  const { version, runs } = JSON.parse(await format("sarif", cwd)) as Log;
  const [{ tool, results }] = runs;
  expect(version).toBe("2.1.0");
  expect(tool.driver.name).toBe("kodeonc");
  const unknown = results.find(({ ruleId }) => ruleId === "KDN2002");
  expect(tool.driver.rules[unknown?.ruleIndex ?? -1]).toEqual({
    id: "KDN2002",
    name: "unknown-property",
    shortDescription: { text: "{owner} has no property {name}." },
    defaultConfiguration: { level: "error" },
  });
  const uri = "sub%20dir/%C3%A4%23%3F.kodeon";
  const region = { startLine: 5, startColumn: 5, endLine: 5, endColumn: 13 };
  expect(unknown?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri }, region } }]);
  expect(unknown?.fixes).toEqual([
    {
      description: { text: "Replace it with lisensi" },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: [{ deletedRegion: region, insertedContent: { text: "lisensi" } }],
        },
      ],
    },
  ]);
  const duplicate = results.find(({ relatedLocations }) => relatedLocations);
  expect(duplicate?.relatedLocations).toEqual([
    expect.objectContaining({ message: { text: "the first one is here" } }),
  ]);
});

test("in sarif a file is named relative to the working folder, and braces are no placeholders", async () => {
  const cwd = folderWith({ "a.kodeon": '"{x}":\n', "sub/b.txt": "" });
  const { runs } = JSON.parse(await format("sarif", join(cwd, "sub"), join(cwd, "a.kodeon"))) as Log;
  const results = runs[0].results;
  expect(JSON.stringify(results[0]?.locations)).toContain('"uri":"../a.kodeon"');
  expect(results.map(({ message }) => message.text).join()).toContain("{{x}}");
});

/** A folder of one manifest that is fine, one that is no text and a link that leads nowhere. */
function halfReadable(): string {
  const cwd = folderWith({ "a b.kodeon": healthy, "sub/x.kodeon": Buffer.from([0x70, 0xff]) });
  symlinkSync("nowhere", join(cwd, "l.kodeon"));
  return cwd;
}

const noText =
  "sub/x.kodeon is not valid UTF-8: the byte at offset 1 cannot be read. Save the file as UTF-8.";
const notThere = "l.kodeon cannot be read. There is no such file or folder.";

describe("what could not be read", () => {
  test("stands in json beside the diagnostics, and is told on standard error", async () => {
    const cwd = halfReadable();
    const { code, stdout, stderr } = await run(["check", "--format", "json", "--lang", "en"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe(`kodeonc: ${notThere}\nkodeonc: ${noText}\n`);
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      faults: [
        { file: "l.kodeon", fault: "ENOENT", message: notThere },
        { file: "sub/x.kodeon", fault: "invalid-utf8", message: noText },
      ],
      files: 1,
      errors: 0,
      warnings: 0,
    });
    expect(await json(cwd, "gone.kodeon", "none/*.kodeon", "a b.kodeon")).toMatchObject({
      faults: [{ file: "gone.kodeon" }, { file: "none" }],
    });
    expect(await json(folderWith({}))).toMatchObject({
      faults: [{ file: ".", fault: "no-manifest-in-folder" }],
      files: 0,
    });
  });

  test("is an error without a line in github", async () => {
    expect(await format("github", halfReadable())).toBe(
      `::error file=l.kodeon,title=ENOENT::${notThere}\n` +
        `::error file=sub/x.kodeon,title=invalid-utf8::${noText}\n`,
    );
    expect(await format("github", folderWith({}))).toMatch(/^::error file=\.,title=no-manifest-in-folder::/);
  });

  test("is an issue of its file in gitlab", async () => {
    const issues = JSON.parse(await format("gitlab", halfReadable())) as Issue[];
    expect(issues.map(({ description }) => description)).toEqual([notThere, noText]);
    expect(issues[1]).toMatchObject({ check_name: "invalid-utf8", location: { path: "sub/x.kodeon" } });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test("is a test that could not be run in junit", async () => {
    const xml = await format("junit", halfReadable());
    expect(xml).toContain('<testsuites name="kodeonc check" tests="3" failures="0" errors="2">\n');
    expect(xml).toContain(
      '<testsuite name="sub/x.kodeon" tests="1" failures="0" errors="1">\n' +
        `    <testcase name="check" classname="sub/x.kodeon"><error type="invalid-utf8" message="${noText}">`,
    );
  });

  test("is a notification of a run that failed in sarif", async () => {
    const invocations = async (cwd: string): Promise<unknown> => {
      const { runs } = JSON.parse(await format("sarif", cwd)) as { runs: { invocations: unknown }[] };
      return runs[0]?.invocations;
    };
    const notified = (id: string, uri: string, text: string) => ({
      level: "error",
      descriptor: { id },
      message: { text },
      locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    });
    expect(await invocations(halfReadable())).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          notified("ENOENT", "l.kodeon", notThere),
          notified("invalid-utf8", "sub/x.kodeon", noText),
        ],
      },
    ]);
    expect(await invocations(folderWith({ "a.kodeon": broken }))).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [] },
    ]);
  });

  test("is told once to people, and by no exit code of its own", async () => {
    const { code, stdout, stderr } = await run(["check", "--lang", "en"], { cwd: halfReadable() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "1 file checked; errors: 0, warnings: 0\n" });
    expect(stderr).toBe(`kodeonc: ${notThere}\nkodeonc: ${noText}\n`);
  });
});

test.for(["json", "sarif", "github", "gitlab", "junit"])(
  "%s is whole even where nothing could be read, or settings be used",
  async (name) => {
    const unread = { "a.kodeon": Buffer.from([0xff]) };
    for (const files of [unread, { "a.kodeon": healthy, "kodeonc.json": "?" }]) {
      const { code, stdout, stderr } = await run(["check", "--format", name], { cwd: folderWith(files) });
      expect(code).toBe(2);
      expect(stderr).not.toBe("");
      expect(stdout).toContain(Object.keys(files).at(-1));
      if (name === "junit") expect(stdout).toContain("</testsuites>");
      else if (name !== "github") expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    }
  },
);
