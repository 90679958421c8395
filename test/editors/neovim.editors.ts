import { expect, test } from "vitest";
import { format } from "@kodeon/parser/format";
import { language } from "@kodeon/parser/language";
import { startNeovim } from "./neovim.ts";
import { manifests, setScene } from "./scene.ts";

const file = "kasir.kodeon";

test("Neovim shows what is wrong, in the language of its settings, and that it is mended", async () => {
  const neovim = await startNeovim(setScene(), file);
  await neovim.held(({ diagnostics }) =>
    expect(diagnostics[file]).toEqual([
      {
        code: "KDN4005",
        message: expect.stringContaining("No version") as string,
        severity: "ERROR",
        text: '"cetak"',
      },
    ]),
  );
  await neovim.type("/2\\.0\\.0<CR>r1");
  await neovim.held(({ texts, diagnostics }) => {
    expect(texts[file]).toContain('"cetak" >= "1.0.0"');
    expect(diagnostics[file]).toEqual([]);
  });
});

test("Neovim explains what the cursor is on", async () => {
  const neovim = await startNeovim(setScene(), file);
  await neovim.held(({ diagnostics }) => expect(diagnostics[file]).toHaveLength(1));
  await neovim.type("/lisensi<CR>K");
  const { lisensi } = language.blocks.paket.properties;
  await neovim.held(({ floating }) => expect(floating).toContain(lisensi.en));
});

test("Neovim completes the name of a property", async () => {
  const neovim = await startNeovim(setScene(), file);
  await neovim.held(({ diagnostics }) => expect(diagnostics[file]).toHaveLength(1));
  await neovim.type("/lisensi<CR>okata<C-x><C-o>");
  await neovim.held(({ offered }) => expect(offered[0]).toMatch(/^kata_kunci\b/));
  await neovim.type("<C-y><Esc>");
  await neovim.held(({ texts }) => expect(texts[file]).toMatch(/^ {4}lisensi = MIT\n {4}kata_kunci = /m));
});

test("Neovim renames a package in both of its files", async () => {
  const neovim = await startNeovim(setScene(), file);
  await neovim.held(({ diagnostics }) => expect(diagnostics[file]).toHaveLength(1));
  await neovim.type("/cetak<CR>grn");
  await neovim.held(({ mode }) => expect(mode).toBe("c"));
  await neovim.type("<C-u>printer<CR>");
  await neovim.held(({ texts }) =>
    expect(texts).toEqual({
      [file]: manifests[file].replace('"cetak"', '"printer"'),
      "cetak.kodeon": manifests["cetak.kodeon"].replace('"cetak"', '"printer"'),
    }),
  );
});

test("Neovim formats", async () => {
  const neovim = await startNeovim(setScene(), file);
  await neovim.held(({ diagnostics }) => expect(diagnostics[file]).toHaveLength(1));
  await neovim.type("\\f");
  const { text } = format(manifests[file]);
  expect(text).not.toBe(manifests[file]);
  await neovim.held(({ texts }) => expect(texts[file]).toBe(text));
});
