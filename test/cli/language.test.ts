import { expect, test } from "vitest";
import { broken, folderWith, run } from "./run.ts";

const choices: readonly [env: Readonly<Record<string, string>>, args: string[], language: "id" | "en"][] = [
  [{}, [], "id"],
  [{ LANG: "C" }, [], "id"],
  [{ LANG: "id_ID.UTF-8" }, [], "id"],
  [{ LANG: "enm_GB" }, [], "id"],
  [{ LANG: "en_US.UTF-8" }, [], "en"],
  [{ LANG: "en" }, [], "en"],
  [{ LC_MESSAGES: "en_GB", LANG: "id_ID" }, [], "en"],
  [{ LC_MESSAGES: "id_ID", LANG: "en_GB" }, [], "id"],
  [{ LC_ALL: "id_ID", LC_MESSAGES: "en_GB", LANG: "en_GB" }, [], "id"],
  [{ LC_ALL: "en_AU", LC_MESSAGES: "id_ID" }, [], "en"],
  [{ LC_ALL: "", LANG: "en_US" }, [], "en"],
  [{ KODEON_LANG: "id", LANG: "en_US" }, [], "id"],
  [{ KODEON_LANG: "en", LANG: "id_ID" }, [], "en"],
  [{ KODEON_LANG: "fr", LANG: "en_US" }, [], "en"],
  [{ KODEON_LANG: "en" }, ["--lang", "id"], "id"],
  [{ KODEON_LANG: "id" }, ["--lang=en"], "en"],
  [{}, ["--lang", "id", "--lang", "en"], "en"],
];

test.for(choices)("%o and %o", async ([env, args, language]) => {
  const cwd = folderWith({ "a.kodeon": broken });
  const { stderr } = await run(["compile", "a.kodeon", ...args], { cwd, env });
  expect(stderr).toContain(language === "en" ? "error[KDN2002]: " : "kesalahan[KDN2002]: ");
  expect(stderr).toContain(language === "en" ? "= help: " : "= bantuan: ");
  const usage = await run(["--nothing", ...args], { env });
  expect(usage.stderr).toContain(language === "en" ? "There is no option" : "Tidak ada opsi");
  const { stdout } = await run(["--help", ...args], { env });
  expect(stdout).toContain(language === "en" ? "Usage" : "Pemakaian");
});
