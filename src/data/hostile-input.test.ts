import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { sha256 } from "./digest.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { parseStructured } from "./structured.ts";
import { makeTestProject, type TestProject, testCsv, testDescriptor, testVersion } from "./testing/project.ts";

let project: TestProject;
let descriptor: string;
let csv: string;

beforeEach(() => {
  project = makeTestProject();
  descriptor = project.read(testDescriptor);
  csv = project.read(testCsv);
});
afterEach(() => {
  project.remove();
});

function read(): { dataset: Dataset | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
  return { dataset, issues };
}

/** Puts a data file in place with a descriptor whose checksum fits it, as one who means harm would. */
function plant(bytes: Uint8Array): void {
  project.write(testCsv, bytes);
  const fitted = descriptor
    .replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256(bytes)}`)
    .replace(/"bytes": \d+/, `"bytes": ${bytes.length}`);
  project.write(testDescriptor, fitted);
}

/** A piece of the original replaced by something else. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(
    fc.string({ maxLength: 8, unit: "binary" }).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        "\n",
        "\r\n",
        ",",
        '"',
        ";",
        ":",
        ".",
        "..",
        "-",
        "1e9",
        "NaN",
        "\ufeff",
        "\u0000",
        "{",
        "}",
        "[",
        "__proto__",
      )
      .map((text) => Buffer.from(text)),
  ),
});

function mutate(original: string, { at, remove, insert }: { at: number; remove: number; insert: Buffer }): Buffer {
  const bytes = Buffer.from(original);
  const start = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
}

interface Place {
  readonly parent: object;
  readonly key: string;
}

/** Every value in a parsed JSON text, by what it stands in. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ parent: value, key }, ...placesIn(inner)]);
}

describe("a dataset that someone has tampered with", () => {
  it("gives issues with a place and advice, or figures that stand in the file; it never throws", () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const bytes = mutate(csv, change);
        plant(bytes);
        const { dataset, issues } = read();
        for (const issue of issues) {
          expect(issue.line).toBeGreaterThan(0);
          expect(issue.message).toMatch(/\.$/);
          expect(issue.hint.length).toBeGreaterThan(5);
        }
        if (issues.length > 0) return;
        const written = new Set(bytes.toString("utf8").split(/[,\n]/));
        for (const { cells } of dataset?.tables.get("tjenester")?.rows ?? []) {
          const cell = cells.get("brukere");
          if (cell?.kind === "value") expect([...written].map(Number)).toContain(cell.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never throws for a descriptor or corrections in any state", () => {
    const corrections =
      'rettelser:\n  - der: { aar: "2020" }\n    kolonner: [brukere]\n    handling: skjul\n    grunn: En god grunn her.\n';
    fc.assert(
      fc.property(mutation, fc.boolean(), (change, inDescriptor) => {
        project.write(testDescriptor, inDescriptor ? mutate(descriptor, change) : descriptor);
        project.write(
          `data/tjenester/${testVersion}/rettelser.yml`,
          inDescriptor ? corrections : mutate(corrections, change),
        );
        expect(() => read()).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("gives issues with a place, or a sound dataset, for a descriptor with any value in any place", () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        [],
        {},
        "",
        0,
        -1,
        1e308,
        true,
        "__proto__",
        "constructor",
        "kommunenr",
        "brukere",
        "a.b",
      ),
      fc.constantFrom<unknown>(
        "number",
        "string",
        "../../x.csv",
        "tjenester.parquet",
        "(a+)+",
        "[",
        ["brukere"],
        [["a"]],
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.nat(), value, fc.boolean(), (at, inserted, twice) => {
        const parsed: unknown = JSON.parse(descriptor);
        const places = placesIn(parsed);
        const place = places[at % places.length];
        if (place === undefined) return;
        // Either another value, or what stands there once more (in a list).
        if (twice && Array.isArray(place.parent)) place.parent.push(place.parent[Number(place.key)]);
        else Reflect.set(place.parent, place.key, inserted);
        const text = JSON.stringify(parsed, null, 2);
        project.write(testDescriptor, text);
        const { dataset, issues } = read();
        for (const { file, line, hint } of issues) {
          expect(file).toMatch(/^data\/tjenester\/2026-01-01\//);
          expect(line).toBeGreaterThan(0);
          expect(hint.length).toBeGreaterThan(5);
        }
        if (issues.length > 0) return;
        // A table by another name, or a column that is now of text, is what the descriptor says.
        const table = [...(dataset?.tables.values() ?? [])][0];
        const cell = table?.cell("brukere", 0);
        expect(cell?.kind === "value" ? String(cell.value) : table?.text("brukere", 0)).toBe("12");
        expect([dataset?.id, dataset?.version]).toEqual(["tjenester", testVersion]);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses columns and tables of the same name, and keys that are no text column", () => {
    const edit = (from: string, to: string) => {
      project.write(testDescriptor, descriptor.replace(from, to));
      return formatIssues(read().issues);
    };
    expect(edit('"name": "omraade"', '"name": "aar"')).toContain("kolonnen «aar» står to ganger");
    expect(edit('"kommunenr",\n          "aar"', '"brukere"')).toContain("er ikke navnet på en kolonne med tekst");
  });

  it("refuses a number too large to be one", () => {
    plant(Buffer.from(`kommunenr,aar,omraade,brukere\n0301,2020,0301,${"9".repeat(400)}\n`));
    expect(formatIssues(read().issues)).toContain("er for stort til å være riktig");
  });

  it("reads no file outside the project, whatever a descriptor says", () => {
    project.write(testDescriptor, descriptor.replace('"path": "tjenester.csv"', '"path": "../../../../etc/passwd"'));
    expect(formatIssues(read().issues)).toContain("«resources.0.path»");
  });

  it("refuses a pattern that cannot be used or could run for ever", () => {
    for (const pattern of ["(", "(a+)+"]) {
      project.write(testDescriptor, descriptor.replace('"[0-9]{4}"', JSON.stringify(pattern)));
      expect(formatIssues(read().issues)).toContain("er ikke et mønster som kan brukes");
    }
  });

  it("leaves the prototypes of everything alone", () => {
    project.write(testDescriptor, descriptor.replace("{", '{ "__proto__": { "polluted": true },'));
    read();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("parseStructured", () => {
  const parse = (text: string) => {
    const issues: Issue[] = [];
    parseStructured(text, z.unknown(), "fil.yml", issues);
    return formatIssues(issues);
  };

  it("refuses what nests so deep that reading it would bring the program down", () => {
    const said = "fil.yml:1 Filen er nøstet for dypt.\n  Se etter en lang rekke med «[», «{» eller «-».";
    expect(parse("[".repeat(50_000))).toBe(said);
    expect(parse('{"a":'.repeat(50_000))).toBe(said);
    expect(parse("- ".repeat(50_000))).toBe(said);
  });

  it("refuses anchors, with which a small file can become an enormous one", () => {
    const bomb = [
      "a: &a [1,1,1,1,1,1,1,1,1]",
      ...Array.from("bcdefgh", (name, index) => {
        const previous = "abcdefgh"[index];
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${previous}`).join(",")}]`;
      }),
    ].join("\n");
    expect(parse(bomb)).toContain("Filen bruker ankere (& og *), som ikke er tillatt.");
  });
});
