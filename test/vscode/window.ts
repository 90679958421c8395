import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../browser/find-chromium.ts";
import type { Editor } from "./editor.ts";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A window of the editor: a page in a real browser. */
export interface Window {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

interface Opening {
  /** A file of the project to begin with. */
  readonly file?: string;
  /** How high the window is, in pixels: lists hold only what can be seen. */
  readonly height?: number;
  /** A workspace's file instead of the project's folder. */
  readonly workspace?: string;
  /** A script to run inside the editor, in place of the user. */
  readonly script?: { readonly extension: string; readonly path: string };
}

/** Opens the editor's project in a browser. */
export async function openWindow(
  editor: Editor,
  { file, height = 640, workspace, script }: Opening = {},
): Promise<Window> {
  const { host } = new URL(editor.address);
  const remote = (path: string): string => `vscode-remote://${host}${path}`;
  const payload: [string, string][] = [];
  if (file !== undefined) payload.push(["openFile", remote(`${editor.project}/${file}`)]);
  if (script)
    payload.push(
      ["extensionDevelopmentPath", remote(script.extension)],
      ["extensionTestsPath", remote(script.path)],
    );
  const url = new URL(editor.address);
  if (workspace === undefined) url.searchParams.set("folder", editor.project);
  else url.searchParams.set("workspace", workspace);
  url.searchParams.set("payload", JSON.stringify(payload));
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: findChromium() ?? "", args: [...flags, ...quiet] });
    const page = await browser.newPage({ viewport: { width: 1000, height } });
    await page.goto(url.href, { waitUntil: "load" });
    const opened = browser;
    return { page, close: () => opened.close() };
  } catch (fault) {
    await browser?.close();
    throw fault;
  }
}
