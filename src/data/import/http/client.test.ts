import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ImportError } from "../import-error.ts";
import { type SourceServer, startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { type ClientOptions, httpClient } from "./client.ts";

let server: SourceServer;
let effects: TestEffects;

beforeEach(async () => {
  effects = testEffects();
  server = await startSourceServer(({ path }) => {
    if (path === "/bom") return { text: '\ufeff{"svar": 2}' };
    return { json: { svar: "ja".repeat(100) } };
  });
});
afterEach(() => server.close());

function ask(path = "svar", options: Partial<ClientOptions> = {}) {
  return httpClient({ effects, ...options }).json({ url: `${server.address}${path}` });
}

async function failure(promise: Promise<unknown>): Promise<ImportError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ImportError) return error;
  throw new Error(`not an ImportError: ${String(error)}`);
}

const plain = (text: string) => text.replaceAll(server.address, "http://kilden/");

describe("json(question)", () => {
  test("reads JSON, with or without a byte order mark", async () => {
    expect((await ask()).value).toEqual({ svar: "ja".repeat(100) });
    expect((await ask("bom")).value).toEqual({ svar: 2 });
    expect(effects.waits).toEqual([]);
  });

  test("sends a body as JSON with POST", async () => {
    await httpClient({ effects }).json({ url: `${server.address}data`, body: { a: [1] } });
    expect(server.asked).toMatchObject([{ method: "POST", body: { a: [1] } }]);
  });

  test("waits as long as Retry-After says after 429, in seconds or until a time", async () => {
    const date = "Sun, 22 Nov 2026 20:00:00 GMT";
    server.fail(
      "svar",
      { status: 429, headers: { "retry-after": "7" } },
      { status: 429, headers: { "retry-after": "Sun, 22 Nov 2026 20:00:12 GMT", date } },
      { status: 429 },
    );
    await ask();
    expect(effects.waits).toEqual([7, 12, 60]);
    expect(effects.lines[0]).toBe("Kilden ber oss vente (429). Prøver igjen om 7 s (forsøk 2 av 5).");
  });

  test("stops when it is asked to wait for more than ten minutes", async () => {
    server.fail("svar", { status: 429, headers: { "retry-after": "3600" } });
    const error = await failure(ask());
    expect(error.kind).toBe("source");
    expect(error.message).toContain("vente i 3600 sekunder");
  });

  test("waits twice as long each time after 500, and tells what the source said", async () => {
    server.fail("svar", { status: 500, text: "" }, { status: 503, json: { title: "Under oppdatering." } });
    await ask();
    expect(effects.waits).toEqual([1, 2]);
    expect(plain(effects.lines.join("\n"))).toBe(
      "http://kilden/svar svarte 500. Prøver igjen om 1 s (forsøk 2 av 5).\n" +
        "http://kilden/svar svarte 503: «Under oppdatering». Prøver igjen om 2 s (forsøk 3 av 5).",
    );
  });

  test("asks again when the line is cut or the JSON is not whole", async () => {
    server.fail("svar", "cut", "truncated");
    expect((await ask()).value).toEqual({ svar: "ja".repeat(100) });
    expect(effects.lines[0]).toContain("forbindelsen ble brutt");
    expect(effects.lines[1]).toContain("er ikke hel JSON (105 byte kom fram)");
  });

  test("gives up after five tries, and says what is kept", async () => {
    server.fail("svar", "cut", "cut", "cut", "cut", "cut", "cut");
    const error = await failure(ask());
    expect(error.kind).toBe("source");
    expect(effects.waits).toEqual([1, 2, 4, 8]);
    expect(plain(error.message)).toBe(
      "Fikk ikke helt svar fra http://kilden/svar (forbindelsen ble brutt). Ga opp etter 5 forsøk.\n" +
        `  Sjekk at ${new URL(server.address).host} svarer, og kjør den samme kommandoen igjen. Det som er hentet, er tatt vare på.`,
    );
  });

  test("does not ask again when the source says no", async () => {
    server.fail("svar", { status: 403, text: "<html>Forbidden</html>" });
    const forbidden = await failure(ask());
    expect(forbidden.kind).toBe("source");
    expect(plain(forbidden.message)).toBe(
      "http://kilden/svar svarte 403.\n" +
        "  Kilden gir ikke ut dette uten innlogging, eller tabellen er stengt. Prøv adressen i en nettleser.",
    );
    server.fail("svar", { status: 404, text: "Classification not found with id = 99999" });
    expect(plain((await failure(ask())).message)).toContain("svarte 404: «Classification not found with id = 99999».");
    server.fail("svar", {
      status: 400,
      json: { type: "Parameter error", title: "Non-existent variable", status: 400 },
    });
    expect((await failure(ask())).message).toContain("svarte 400: «Non-existent variable».");
    expect(effects.waits).toEqual([]);
  });

  test("knows an answer that says «too much» from one that says «no»", async () => {
    server.fail("svar", { status: 400, json: { title: "Too many cells selected" } });
    expect((await failure(ask())).kind).toBe("too-large");
    server.fail("table", { status: 403, text: "" });
    expect((await failure(ask("api/v0/no/table/1/"))).kind).toBe("too-large");
  });

  test("does not read more than it has been told to", async () => {
    const error = await failure(ask("svar", { mostBytes: 50 }));
    expect(error.kind).toBe("too-large");
    expect(error.message).toContain("lengre enn 50 byte");
  });

  test("says that nobody is there", async () => {
    await server.close();
    expect((await failure(ask("svar", { attempts: 1 }))).message).toContain("(forbindelsen ble avvist)");
  });
});

describe("the limit on calls", () => {
  test("is 30 in a minute where the source does not say", async () => {
    const client = httpClient({ effects });
    for (let call = 0; call < 61; call++) await client.json({ url: `${server.address}svar` });
    expect(effects.waits).toEqual([60, 60]);
  });

  test("is the one that the source's answers tell", async () => {
    await server.close();
    const headers = { "x-ratelimit-policy": "2;w=10s", "x-ratelimit-remaining": "0" };
    server = await startSourceServer(() => ({ json: {}, headers }));
    const client = httpClient({ effects });
    for (let call = 0; call < 3; call++) await client.json({ url: server.address });
    expect(effects.waits).toEqual([10, 10]);
    expect(effects.lines[0]).toBe("Kilden tillater 2 spørringer på 10 sekunder. Venter 10 s.");
  });
});
