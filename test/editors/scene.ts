import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Two manifests, the first of which requires a version of the other that is not there, and is laid out badly. */
export const manifests = {
  "kasir.kodeon": `paket "kasir":
    versi = "1.0.0"
    deskripsi   =   "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT

    dependensi:
        "cetak" >= "2.0.0"
`,
  "cetak.kodeon": `paket "cetak":
    versi = "1.4.0"
    deskripsi = "Mencetak struk"
    kategori = bisnis
    lisensi = MIT
`,
} as const;

/** A home of a user who has nothing but an editor, and a project in it. */
export interface Scene {
  readonly home: string;
  readonly project: string;
  /** With the built `kodeonc` on the PATH, and nothing of the real user's settings. */
  readonly env: NodeJS.ProcessEnv;
  read(file: string): string;
}

/** Makes a scene, which is gone after the test. */
export function setScene(): Scene {
  const home = mkdtempSync(join(tmpdir(), "kodeon-editor-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const project = join(home, "toko");
  mkdirSync(project);
  for (const [name, text] of Object.entries(manifests)) writeFileSync(join(project, name), text);
  const bin = fileURLToPath(new URL("../../node_modules/.bin", import.meta.url));
  const { PATH = "", LANG: _lang, ...rest } = process.env;
  return {
    home,
    project,
    env: {
      ...rest,
      HOME: home,
      PATH: [bin, PATH].join(delimiter),
      LC_ALL: "C.UTF-8",
      XDG_CONFIG_HOME: join(home, ".config"),
      XDG_DATA_HOME: join(home, ".local/share"),
      XDG_STATE_HOME: join(home, ".local/state"),
      XDG_CACHE_HOME: join(home, ".cache"),
      XDG_RUNTIME_DIR: home,
    },
    read: (file) => readFileSync(join(project, file), "utf8"),
  };
}
