import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a source answers: JSON, or a text as it stands. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** What may go wrong between us: an answer that says so, one that stops half way, a line that is cut. */
export type Fault = Answer | "truncated" | "cut";

/** A server on this machine that answers as a source does, and fails when told to. */
export interface SourceServer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  readonly asked: readonly Asked[];
  /** The next questions whose path has this in it go wrong, one for each fault. */
  fail(part: string, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export async function startSourceServer(answer: (asked: Asked) => Answer | undefined): Promise<SourceServer> {
  const asked: Asked[] = [];
  const faults: { part: string; fault: Fault }[] = [];
  const server = createServer((request, response) => {
    readRequest(request).then((question) => {
      asked.push(question);
      const place = faults.findIndex(({ part }) => question.path.includes(part));
      const fault = place < 0 ? undefined : faults.splice(place, 1)[0]?.fault;
      const usual = answer(question) ?? {
        status: 404,
        json: { type: "Parameter error", title: "Not found", status: 404 },
      };
      send(response, usual, fault);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  return {
    address: `http://127.0.0.1:${place.port}/`,
    asked,
    fail: (part, ...list) => faults.push(...list.map((fault) => ({ part, fault }))),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const url = new URL(request.url ?? "/", "http://localhost");
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return { method: request.method ?? "GET", path: url.pathname, query: url.searchParams, body };
}

function send(response: ServerResponse, usual: Answer, fault: Fault | undefined): void {
  const answer = fault === undefined || typeof fault === "string" ? usual : fault;
  const text = answer.text ?? JSON.stringify(answer.json ?? {});
  response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
  if (fault === "truncated") response.end(text.slice(0, Math.floor(text.length / 2)));
  else if (fault === "cut") response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
  else response.end(text);
}
