import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine alone that gives away scripts by their names, and a page that loads `page.js`. */
export interface Site {
  readonly address: string;
  close(): void;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>KODEON</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script></html>`;

/** Code that makes code of texts, and anything from elsewhere, is refused: many sites allow neither. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";

/** Serves the scripts, by their names, on a free port. */
export async function serve(scripts: ReadonlyMap<string, string>): Promise<Site> {
  const server = createServer(({ url = "/" }, response) => {
    const script = scripts.get(url.slice(1));
    const type = script === undefined ? "text/html" : "text/javascript";
    const status = script === undefined && url !== "/" ? 404 : 200;
    response.writeHead(status, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
