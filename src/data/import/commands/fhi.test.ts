import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fhiAnswer } from "../testing/fhi-table.ts";
import { type SourceServer, startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let server: SourceServer;
let effects: TestEffects;
let mostRows: number;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "import-fhi-"));
  effects = testEffects();
  mostRows = 50_000;
  server = await startSourceServer((asked) => fhiAnswer(asked, mostRows));
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

function run(valg: readonly string[], version = "2026-11-22", more: readonly string[] = []) {
  const chosen = valg.flatMap((choice) => ["--valg", choice]);
  const words = ["fhi", "--kilde", "nokkel", "--tabell", "370", "--versjon", version, ...chosen, ...more];
  return runImport([...words, "--adresse", `${server.address}fhi`], root, effects);
}

const everything = ["GEO=*", "AAR=*", "KJONN=0", "MEASURE_TYPE=*"];
const read = (file: string) => readFileSync(path.join(root, "data/fhi-nokkel-370", file), "utf8");

describe("import fhi", () => {
  test("writes the areas of all levels, years as years, and the signs among the figures", async () => {
    expect(await run(["GEO=11*", "AAR=top(2)", "KJONN=0", "MEASURE_TYPE=*"])).toBe(0);
    expect(read("2026-11-22/tall.csv")).toBe(
      "region,aar,kjonn,teller,rate\n" +
        "11,2023,0,2034,254.25\n" +
        "11,2024,0,2035,254.375\n" +
        "1103,2023,0,3126,390.75\n" +
        "1103,2024,0,3127,390.875\n" +
        "1108,2023,0,:,:\n" +
        "1108,2024,0,3132,391.5\n",
    );
    const descriptor = JSON.parse(read("2026-11-22/datapackage.json"));
    expect(descriptor.sources).toEqual([
      {
        title: "Folkehelseinstituttet, tabell 370 i FHIs statistikkbank (nokkel)",
        path: `${server.address}fhi/nokkel/table/370/data`,
        version: "2025-06-01T08:00:00",
      },
    ]);
    expect(descriptor.description).toContain("Kildens merknader: Beskrivelse: Unike brukere .");
  });

  test("asks for less at a time when FHI says that it is too much", async () => {
    await run(everything);
    mostRows = 10;
    expect(await run(everything, "2026-11-23")).toBe(0);
    expect(read("2026-11-23/tall.csv")).toBe(read("2026-11-22/tall.csv"));
  });

  test("wants something chosen of every dimension", async () => {
    expect(await run(["GEO=*", "AAR=2024_2024"])).toBe(1);
    expect(effects.lines.join("\n")).toContain("Du har ikke valgt noe av «KJONN» (Kjønn), og den kan ikke utelates.");
  });

  test("explains an unknown sign with FHI's own words", async () => {
    const answer = fhiAnswer({
      method: "POST",
      path: "/fhi/nokkel/table/370/data",
      query: new URLSearchParams(),
      body: {
        dimensions: [
          { code: "GEO", filter: "item", values: ["1103"] },
          { code: "AAR", filter: "item", values: ["2024_2024"] },
          { code: "KJONN", filter: "item", values: ["0"] },
          { code: "MEASURE_TYPE", filter: "item", values: ["TELLER", "RATE"] },
        ],
        response: { format: "json-stat2", maxRowCount: 50_000 },
      },
    });
    server.fail("/data", { text: (answer?.text ?? "").replace("[3127,", '["k",') });
    expect(await run(["GEO=1103", "AAR=2024_2024", "KJONN=0", "MEASURE_TYPE=*"])).toBe(1);
    expect(effects.lines.at(-1)).toBe(
      "1 celle har tegnet «k», som ikke er kjent.\n" +
        '  Si hva det betyr med --tegn "k=:" (skjult), "k=.." (mangler) eller "k=." (ikke mulig å oppgi). ' +
        "Kilden forklarer tegnene slik: : = Skjult; k = Lavt antall.",
    );
    expect(await run(["GEO=1103", "AAR=2024_2024", "KJONN=0", "MEASURE_TYPE=*"], "2026-11-22", ["--tegn", "k=:"])).toBe(
      0,
    );
    expect(read("2026-11-22/tall.csv")).toContain("1103,2024,0,:,390.875");
  });
});
