import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { municipalityField, numberField, territoryField, yearField } from "../import/fields.ts";
import { type DataFormat, writePackage } from "../import/write-package.ts";

/** A project folder for one test, with the smallest valid dataset in it; removed by `remove`. */
export interface TestProject {
  readonly root: string;
  /** Replaces a file's text (or bytes) below the root. */
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  remove(): void;
}

export const testVersion = "2026-01-01";
export const testCsv = `data/tjenester/${testVersion}/tjenester.csv`;
export const testParquet = `data/tjenester/${testVersion}/tjenester.parquet`;
export const testDescriptor = `data/tjenester/${testVersion}/datapackage.json`;

/** `data/tjenester/2026-01-01/` with two municipalities, one year and one column of figures. */
export function makeTestProject(format: DataFormat = "csv"): TestProject {
  const root = mkdtempSync(path.join(tmpdir(), "omsorg-"));
  writePackage(path.join(root, "data", "tjenester", testVersion), {
    name: "tjenester",
    title: "Tjenester",
    description: "Et lite datasett.",
    format,
    version: testVersion,
    sources: [{ title: "Statistisk sentralbyrå" }],
    contributors: [{ title: "Statistisk sentralbyrå", roles: ["creator"] }],
    resources: [
      {
        name: "tjenester",
        title: "Tjenester",
        fields: [
          municipalityField,
          yearField("Året."),
          territoryField,
          numberField("brukere", "Brukere", "personer", "Ved utgangen av året."),
        ],
        primaryKey: ["kommunenr", "aar"],
        rows: [
          ["0301", "2020", "0301", "12"],
          ["1151", "2020", "1151", ":"],
        ],
      },
    ],
  });
  return {
    root,
    write(file, content) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    },
    read: (file) => readFileSync(path.join(root, file), "utf8"),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
