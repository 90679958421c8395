import { visible } from "../../report/cells.ts";
import type { CheckFault } from "../check-fault.ts";
import { fileName, type Finding, findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";

/**
 * For test reports: a suite a file, in which an error is a failed test. A warning is one that passed and has something to
 * say; what could not be read is a suite whose test could not be run.
 */
export const formatJunit: Format = ({ files, errors, faults, language, textOf }) => {
  const suites = files.map((file) => {
    const findings = findingsOf(file, language, textOf);
    const failures = findings.filter(({ severity }) => severity === "error").length;
    const name = attribute(fileName(file.path));
    const cases =
      findings.length > 0
        ? findings.map((finding) => testCase(finding, name))
        : [`    <testcase name="check" classname="${name}"/>\n`];
    return [
      `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0">\n`,
      ...cases,
      "  </testsuite>\n",
    ];
  });
  const tests = suites.reduce((sum, lines) => sum + lines.length - 2, faults.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="kodeonc check" tests="${tests}" failures="${errors}" errors="${faults.length}">\n`,
    ...suites.flat(),
    ...faults.map(brokenSuite),
    "</testsuites>\n",
  ].join("");
};

function brokenSuite({ path, name, message }: CheckFault): string {
  const file = attribute(fileName(path));
  const error = `<error type="${attribute(name)}" message="${attribute(message)}">${content(message)}</error>`;
  return [
    `  <testsuite name="${file}" tests="1" failures="0" errors="1">\n`,
    `    <testcase name="check" classname="${file}">${error}</testcase>\n`,
    "  </testsuite>\n",
  ].join("");
}

function testCase({ code, rule, severity, message, file, start, help }: Finding, name: string): string {
  const place = `${start.line}:${start.column}`;
  const details = content([`${file}:${place}: ${message}`, ...(help === undefined ? [] : [help])].join(" "));
  const result =
    severity === "error"
      ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${details}</failure>`
      : `<system-out>${details}</system-out>`;
  return `    <testcase name="${attribute(`${code} ${rule} ${place}`)}" classname="${name}">${result}</testcase>\n`;
}

/** Control characters, which XML 1.0 cannot hold in any way, are made visible. */
function content(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;");
}
