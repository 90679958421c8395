import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { shrinkPicture } from "./shrink-picture.ts";

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
  /** Brings the panel Problems up. */
  showProblems(): Promise<void>;
  /** Takes that panel away, so that there is room for the editors. */
  hideProblems(): Promise<void>;
  /** Picks what a list offers, by its name or by what stands behind it. */
  pick(text: string): Promise<void>;
  /** Opens the light bulb's menu at the cursor as soon as it offers this. */
  openFixes(offer: string): Promise<Locator>;
  /** The words that the editor in front shows, each with its colour. */
  words(text: string): Locator;
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
  const menu = page.locator(".action-widget:not(.action-list-submenu-panel)");
  /**
   * A window that is busy takes keys for nothing, and one that is not ready yet leaves commands aside without a
   * word (Tasks: Run Task, until the terminals are connected), so what comes to nothing is done again.
   */
  const doFor = async (act: () => Promise<void>, wanted: Locator): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      await act();
      try {
        return await wanted.waitFor({ timeout: 5000 });
      } catch (fault) {
        if (attempt === 12) throw fault;
        await press("Escape");
      }
    }
  };
  const pressFor = (key: string, wanted: Locator): Promise<void> => doFor(() => press(key), wanted);
  const pick = async (text: string): Promise<void> => {
    await box.waitFor();
    await type(text);
    await box.locator(".monaco-list-row").getByText(text, { exact: true }).first().click();
  };
  return {
    page,
    press,
    type,
    open: async (file) => {
      await pressFor("Control+p", box);
      await pick(file);
      await page.locator(`.tab.active[aria-label^="${file}"]`).waitFor();
      await page.locator(".monaco-editor .view-lines .view-line").first().waitFor();
    },
    async goBehind(text, stretch) {
      const before = text.slice(0, text.indexOf(stretch) + stretch.length).split("\n");
      const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
      await pressFor("Control+g", box);
      await type(`${line}:${column}`);
      await press("Enter");
      await box.waitFor({ state: "hidden" });
      await page
        .locator(".statusbar-item")
        .filter({ hasText: `Ln ${line}, Col ${column}` })
        .waitFor();
      await page.locator(".monaco-editor.focused").waitFor();
    },
    pick,
    showProblems: () => pressFor("Control+Shift+m", page.locator(".markers-panel:visible")),
    async openFixes(offer) {
      await pressFor("Control+.", menu.filter({ hasText: offer }));
      return menu;
    },
    async run(command, next) {
      const choose = async (): Promise<void> => {
        await pressFor("F1", box);
        await pick(command);
      };
      if (next !== undefined) return await doFor(choose, page.getByPlaceholder(next));
      await choose();
      await box.waitFor({ state: "hidden" });
    },
    words: (text) => page.locator(".monaco-editor .view-line span > span").filter({ hasText: text }),
    async hideProblems() {
      const panel = page.locator(".part.panel");
      await panel.locator(".codicon-panel-close").first().click();
      await panel.waitFor({ state: "hidden" });
    },
    async picture(name, part = "body") {
      mkdirSync(album, { recursive: true });
      writeFileSync(join(album, `${name}.png`), shrinkPicture(await page.locator(part).screenshot()));
    },
  };
}
