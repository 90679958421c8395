import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { format } from "@kodeon/parser/format";
import { language } from "@kodeon/parser/language";
import { manifests, type Scene, setScene } from "./scene.ts";
import { snippetsUnder } from "./snippets.ts";

/** Runs a script in Emacs, set up as docs/editors.md says, and gives what it writes. */
function runEmacs({ env, home, project }: Scene, script: string): unknown {
  const settings = join(home, "init.el");
  writeFileSync(settings, snippetsUnder("Emacs").join("\n"));
  const path = fileURLToPath(new URL(script, import.meta.url));
  // Packages of Debian are found by what its own start-up says.
  const args = ["--batch", "-l", "package", "--eval", "(package-initialize)", "-l", settings, "-l", path];
  const { status, stdout, stderr } = spawnSync("emacs", args, { cwd: project, env, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

test("Emacs shows what is wrong, explains, completes, formats and renames", () => {
  const scene = setScene();
  const changed = manifests["kasir.kodeon"].replace("2.0.0", "1.0.0");
  const { text } = format(changed);
  expect(runEmacs(scene, "emacs.el")).toEqual({
    diagnostics: [{ message: expect.stringContaining("No version") as string, text: '"cetak"' }],
    mended: true,
    help: expect.stringContaining(language.blocks.paket.properties.lisensi.en) as string,
    completed: changed.replace("lisensi = MIT\n", "lisensi = MIT\n    kata_kunci = \n"),
    formatted: text,
    renamed: {
      kasir: text.replace('"cetak"', '"printer"'),
      cetak: manifests["cetak.kodeon"].replace('"cetak"', '"printer"'),
    },
  });
});
