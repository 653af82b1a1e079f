import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { sha256 } from "./digest.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { readDataset } from "./read-dataset.ts";
import { makeTestProject, type TestProject, testDescriptor, testParquet, testVersion } from "./testing/project.ts";

let project: TestProject;
let original: Uint8Array;
let descriptor: string;

beforeEach(() => {
  project = makeTestProject("parquet");
  original = readFileSync(path.join(project.root, testParquet));
  descriptor = project.read(testDescriptor);
});
afterEach(() => project.remove());

function read() {
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
  return { table: dataset?.tables.get("tjenester"), issues };
}

/** Puts other bytes in place with a checksum that fits them. */
function plant(bytes: Uint8Array) {
  project.write(testParquet, bytes);
  project.write(
    testDescriptor,
    descriptor
      .replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256(bytes)}`)
      .replace(/"bytes": \d+/, `"bytes": ${bytes.length}`),
  );
  return read();
}

type Values = readonly (string | number | null)[];

function parquet(columns: Readonly<Record<string, Values>>): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data: [...data],
    type: name === "brukere" ? ("DOUBLE" as const) : ("STRING" as const),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const sound = {
  kommunenr: ["0301", "1151"],
  aar: ["2020", "2020"],
  omraade: ["0301", "1151"],
  brukere: [12, null],
  brukere_tegn: [null, ":"],
};
const said = (columns: Readonly<Record<string, Values>>) => formatIssues(plant(parquet(columns)).issues);

describe("a data file in Parquet", () => {
  it("gives what CSV gives", () => {
    const csv = makeTestProject();
    const issues: Issue[] = [];
    const other = readDataset(csv.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
    csv.remove();
    const { table, issues: own } = read();
    expect([...issues, ...own]).toEqual([]);
    expect(table?.length).toBe(2);
    for (const line of [0, 1]) {
      expect(table?.cell("brukere", line)).toEqual(other?.tables.get("tjenester")?.cell("brukere", line));
      expect(table?.text("kommunenr", line)).toBe(other?.tables.get("tjenester")?.text("kommunenr", line));
    }
  });

  it("is written with the same bytes each time", () => {
    const again = makeTestProject("parquet");
    expect(readFileSync(path.join(again.root, testParquet)).equals(original)).toBe(true);
    again.remove();
  });

  it("is held to the same rules, with the row where a line would be", () => {
    expect(
      said({ ...sound, kommunenr: ["301", "1151"], brukere: [12, -3], brukere_tegn: [null, null] }),
    ).toMatchInlineSnapshot(`
        "data/tjenester/2026-01-01/tjenester.parquet:1:1 «301» er ikke et kommunenummer.
          Kommunenummer har fire sifre og beholder nullen foran: «0301». Regneark fjerner den; eksporter kolonnen som tekst.
        data/tjenester/2026-01-01/tjenester.parquet:2:4 «-3» i «brukere» er mindre enn 0.
          Se etter en feil i kilden."
      `);
    expect(said({ ...sound, kommunenr: ["0301", "0301"] })).toContain(
      "tjenester.parquet:2 Raden gjelder det samme som rad 1: 0301, 2020.",
    );
  });

  it("must have a figure or a sign in each row, and not both", () => {
    expect(said({ ...sound, brukere: [null, null] })).toContain(":1:4 «brukere» har verken tall eller tegn.");
    expect(said({ ...sound, brukere: [12, 13] })).toContain(":2:4 «brukere» har både tall og tegn.");
    expect(said({ ...sound, brukere_tegn: [null, "x"] })).toContain(":2:4 «x» i «brukere_tegn» er ikke et av tegnene.");
    expect(said({ ...sound, brukere: [Number.NaN, null] })).toContain("er for stort til å være riktig.");
    expect(said({ ...sound, aar: [null, "2020"] })).toContain(":1:2 «» er ikke gyldig i «aar» (år).");
  });

  it("must have the columns described, of their types", () => {
    const { omraade: _, ...without } = sound;
    expect(said(without)).toContain("Kolonnen «omraade» mangler.");
    expect(said({ ...sound, annet: ["a", "b"] })).toContain("Ukjent kolonne «annet».");
    const swapped = parquetWriteBuffer({
      columnData: Object.entries(sound).map(([name, data]) => ({ name, data: data.map(() => 1), type: "DOUBLE" })),
    });
    expect(formatIssues(plant(new Uint8Array(swapped)).issues)).toContain(
      "Kolonnen «kommunenr» er av en annen type enn beskrevet.",
    );
  });

  it("is not read at all when its bytes are not those that were written", () => {
    const changed = Uint8Array.from(original, (byte, index) => (index === 40 ? byte ^ 1 : byte));
    writeFileSync(path.join(project.root, testParquet), changed);
    const { table, issues } = read();
    expect(table).toBeUndefined();
    expect(formatIssues(issues)).toContain("sjekksummen stemmer ikke");
  });

  it("gives issues with a place, or a table, whatever its bytes are; it never throws and never hangs", () => {
    const change = fc.record({
      at: fc.nat({ max: original.length - 1 }),
      remove: fc.integer({ min: 0, max: 4 }),
      insert: fc.uint8Array({ maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = changes.reduce<Uint8Array>(
          (all, { at, remove, insert }) => Buffer.concat([all.subarray(0, at), insert, all.subarray(at + remove)]),
          original,
        );
        const { table, issues } = plant(bytes);
        for (const { line, message } of issues) {
          expect(line).toBeGreaterThan(0);
          expect(message).toMatch(/\.$/);
        }
        if (issues.length === 0) expect(table?.length).toBe(2);
      }),
      { numRuns: 400 },
    );
  });
});
