import { type ImportError, importError } from "../import-error.ts";
import type { Effects } from "./effects.ts";
import { rateLimit } from "./rate-limit.ts";
import { refusal } from "./refusal.ts";

/** A question to a source; with a body it is sent as JSON with POST. */
export interface Question {
  readonly url: string;
  readonly body?: unknown;
}

/** Fetches from the network, and tries again where that may help. Both throw `ImportError` when no whole answer is to be had. */
export interface HttpClient {
  json(question: Question): Promise<{ readonly text: string; readonly value: unknown }>;
  bytes(question: Question): Promise<Uint8Array>;
}

export interface ClientOptions {
  readonly effects: Effects;
  readonly attempts?: number;
  /** The longest answer read, in bytes. SSB's limit of 800,000 cells gives some 30 MB. */
  readonly mostBytes?: number;
  readonly timeoutSeconds?: number;
}

const agent = "omsorg-i-kommunene (npm run import)";

type Outcome<Result> =
  | { readonly kind: "answer"; readonly result: Result }
  | { readonly kind: "refused"; readonly error: ImportError }
  | { readonly kind: "again"; readonly why: string; readonly waitSeconds?: number };

/** The only code of the project that uses the network. */
export function httpClient(options: ClientOptions): HttpClient {
  const { effects, attempts = 5, mostBytes = 256 * 1024 * 1024, timeoutSeconds = 300 } = options;
  const limit = rateLimit(effects);

  async function persist<Result>(question: Question, use: (bytes: Uint8Array) => Outcome<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      await limit.turn();
      const got = await ask(question, limit.learn, mostBytes, timeoutSeconds);
      const outcome = got.kind === "answer" ? use(got.result) : got;
      if (outcome.kind === "answer") return outcome.result;
      if (outcome.kind === "refused") throw outcome.error;
      if (attempt === attempts) throw givenUp(question.url, outcome.why, attempts);
      const seconds = outcome.waitSeconds ?? 2 ** (attempt - 1);
      effects.tell(`${outcome.why} Prøver igjen om ${seconds} s (forsøk ${attempt + 1} av ${attempts}).`);
      await effects.sleep(seconds * 1000);
    }
  }
  return {
    json: (question) => persist(question, (bytes) => parseJson(question.url, bytes)),
    bytes: (question) => persist(question, (result) => ({ kind: "answer", result })),
  };
}

async function ask(
  question: Question,
  learn: (headers: Headers) => void,
  mostBytes: number,
  timeoutSeconds: number,
): Promise<Outcome<Uint8Array>> {
  try {
    const response = await fetch(question.url, {
      ...(question.body === undefined ? {} : { method: "POST", body: JSON.stringify(question.body) }),
      headers: { "content-type": "application/json", "user-agent": agent },
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    learn(response.headers);
    const result = await readBody(response, mostBytes);
    if (result === undefined) return { kind: "refused", error: tooLong(question.url, mostBytes) };
    if (!response.ok) return refusal(question.url, response, new TextDecoder().decode(result));
    return { kind: "answer", result };
  } catch (error) {
    return { kind: "again", why: `Fikk ikke helt svar fra ${question.url} (${reason(error)}).` };
  }
}

/** Read piece by piece and given up as soon as it is too long; `undefined` then. */
async function readBody(response: Response, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** FHI's answers begin with a byte order mark, which the decoder takes away. */
function parseJson(url: string, bytes: Uint8Array): Outcome<{ text: string; value: unknown }> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "answer", result: { text, value: JSON.parse(text) } };
  } catch {
    return { kind: "again", why: `Svaret fra ${url} er ikke hel JSON (${bytes.length} byte kom fram).` };
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return "ukjent feil";
  if (error.name === "TimeoutError") return "tiden gikk ut";
  const code = error.cause instanceof Error && "code" in error.cause ? error.cause.code : undefined;
  switch (code) {
    case "ECONNREFUSED":
      return "forbindelsen ble avvist";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "adressen finnes ikke, eller maskinen er ikke på nett";
    default:
      return "forbindelsen ble brutt";
  }
}

function tooLong(url: string, mostBytes: number): ImportError {
  return importError(
    "too-large",
    `Svaret fra ${url} er lengre enn ${mostBytes} byte.`,
    "Velg færre verdier, eller hent tabellen i flere deler.",
  );
}

function givenUp(url: string, why: string, attempts: number): ImportError {
  return importError(
    "source",
    `${why} Ga opp etter ${attempts} forsøk.`,
    `Sjekk at ${new URL(url).host} svarer, og kjør den samme kommandoen igjen. Det som er hentet, er tatt vare på.`,
  );
}
