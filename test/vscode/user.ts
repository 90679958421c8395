import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** Somebody at the keyboard and the mouse of a window. */
export interface User {
  readonly page: Page;
  /** Opens a file of the project by its name. */
  open(file: string): Promise<void>;
  /** Puts the cursor right behind a stretch of the text that the file in front has. */
  goBehind(text: string, stretch: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs a command of the palette by its title; where it asks for something, `next` is how. */
  run(command: string, next?: string): Promise<void>;
  /** Picks what a list offers. */
  pick(text: string): Promise<void>;
  /** A word that the editor in front shows. */
  word(text: string): Locator;
  /** Keeps a picture of the window, or of a part of it. */
  picture(name: string, part?: string): Promise<void>;
}

/** Where pictures are kept: KODEON_PICTURES, or else beside what is installed for tests. */
const album = process.env["KODEON_PICTURES"] || join(tmpdir(), "kodeon-editors/pictures");

/** A user of this page. */
export function userOf(page: Page): User {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text, { delay: 20 });
  const box = page.locator(".quick-input-widget:visible");
  const pick = async (text: string): Promise<void> => {
    await box.waitFor();
    await type(text);
    // What is focused is what Enter takes.
    await box.locator(".monaco-list-row.focused").filter({ hasText: text }).waitFor();
    await press("Enter");
  };
  return {
    page,
    press,
    type,
    open: async (file) => {
      await press("Control+p");
      await pick(file);
      await page.locator(`.tab.active[aria-label^="${file}"]`).waitFor();
      await page.locator(".monaco-editor .view-lines .view-line").first().waitFor();
    },
    async goBehind(text, stretch) {
      const before = text.slice(0, text.indexOf(stretch) + stretch.length).split("\n");
      await press("Control+g");
      await box.waitFor();
      await type(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
      await press("Enter");
      await box.waitFor({ state: "hidden" });
    },
    pick,
    async run(command, next) {
      await press("F1");
      await pick(command);
      if (next === undefined) await box.waitFor({ state: "hidden" });
      else await page.getByPlaceholder(next).waitFor();
    },
    word: (text) => page.locator(".monaco-editor .view-line span > span").filter({ hasText: text }).first(),
    async picture(name, part = "body") {
      mkdirSync(album, { recursive: true });
      await page.locator(part).screenshot({ path: join(album, `${name}.png`) });
    },
  };
}
