import { type Browser, chromium, type Page } from "playwright-core";
import { bundle } from "./bundle.ts";
import { findChromium } from "./find-chromium.ts";
import { serve } from "./serve.ts";

/** A page of a browser that has loaded `page.ts`, from a site that has `worker.ts` as well. */
export interface Visit {
  readonly page: Page;
  /** What the page and its workers wrote on the console, what they failed with, and whom else they asked for something. */
  readonly told: readonly string[];
  readonly end: () => Promise<void>;
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Bundles the two programs, serves them and visits the page. */
export async function visit(programs: { readonly page: string; readonly worker: string }): Promise<Visit> {
  const scripts = new Map([
    ["page.js", await bundle(programs.page)],
    ["worker.js", await bundle(programs.worker)],
  ]);
  const site = await serve(scripts);
  const told: string[] = [];
  let browser: Browser | undefined;
  const end = async (): Promise<void> => {
    await browser?.close();
    site.close();
  };
  try {
    browser = await chromium.launch({ executablePath: findChromium() ?? "", args: [...flags, ...quiet] });
    const page = await browser.newPage();
    page.on("pageerror", (fault) => told.push(fault.message));
    page.on("console", (message) => told.push(message.text()));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith("data:") && !url.startsWith(site.address)) told.push(url);
    });
    await page.goto(site.address, { waitUntil: "load" });
    return { page, told, end };
  } catch (fault) {
    await end();
    throw fault;
  }
}
