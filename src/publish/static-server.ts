import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import sirv from "sirv";

export interface StaticServer {
  /** `http://localhost:4321/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Text that a browser or a spreadsheet would otherwise guess the encoding of, and what sirv does not know. */
const types: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttl": "text/turtle; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves a built site as a web server would: `/x/` gives `x/index.html`, `/x` is sent on to `/x/` where that is a page,
 * what `_redirects` names is sent on as well, anything else gets `404.html`. Takes the first free port from `port` on; `port` 0 takes any.
 */
export async function serveFolder(folder: string, host: string, port: number): Promise<StaticServer> {
  const serveFile = sirv(folder, { dev: true, etag: true, setHeaders: setType });
  const moved = readRedirects(folder);
  const server = createServer((request, response) => {
    const target = moved.get((request.url ?? "/").split("?")[0] ?? "/") ?? pageWithoutSlash(folder, request);
    if (target === undefined) serveFile(request, response, () => sendMissing(folder, response));
    else response.writeHead(301, { location: target }).end();
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host === "127.0.0.1" ? "localhost" : host}:${taken}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)));
        server.closeAllConnections();
      }),
  };
}

/** From old paths to new ones. */
function readRedirects(folder: string): ReadonlyMap<string, string> {
  const list = join(folder, "_redirects");
  const lines = existsSync(list) ? readFileSync(list, "utf8").split("\n") : [];
  return new Map(
    lines.flatMap((line) => {
      const [from, to] = line.split(" ");
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    }),
  );
}

function setType(response: ServerResponse, pathname: string): void {
  const type = types[extname(pathname)];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** Where to go when the address is that of a page but for its last slash. */
function pageWithoutSlash(folder: string, request: IncomingMessage): string | undefined {
  const [pathname = "/", query] = (request.url ?? "/").split("?");
  // A second slash in front would make the location another host's address.
  if (pathname.endsWith("/") || pathname.startsWith("//")) return undefined;
  const root = resolve(folder);
  const index = resolve(join(root, decode(pathname), "index.html"));
  if (!index.startsWith(root + sep) || !existsSync(index)) return undefined;
  return `${pathname}/${query === undefined ? "" : `?${query}`}`;
}

function decode(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

async function sendMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => "Fant ikke siden.\n");
  const type = typeof page === "string" ? "text/plain" : "text/html";
  response.writeHead(404, { "content-type": `${type}; charset=utf-8` }).end(page);
}

/** The port that was free. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    let next = port;
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || next === 0 || next >= port + 50) return fail(error);
      next += 1;
      server.listen(next, host);
    });
    server.on("listening", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") done(address.port);
    });
    server.listen(next, host);
  });
}
