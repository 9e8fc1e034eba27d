// A folder on loopback, as a plain static host serves it.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

/** The address of the folder, and how to end it. What is missing gets the site's own page for that, as static hosts do. */
export async function serve(folder, notFound) {
  const server = createServer(async (request, response) => {
    const send = (status, type, body) => response.writeHead(status, { "Content-Type": type }).end(body);
    try {
      const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
      const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
      send(200, TYPES[extname(file)] ?? "application/octet-stream", await readFile(file));
    } catch {
      send(404, TYPES[".html"], await readFile(notFound));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
