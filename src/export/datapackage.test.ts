import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { testEdition } from "../data/testing/edition.ts";
import { columns } from "./columns.ts";
import { editionDataPackage } from "./datapackage.ts";
import { fixtureMeta } from "./fixture.ts";

const bytes = new TextEncoder().encode("a;b\r\n");
const files = [
  { path: "alle-tall.csv", kind: "csv", bytes },
  { path: "alle-tall-excel.csv", kind: "excel-csv", bytes },
  { path: "alle-tall.xlsx", kind: "xlsx", bytes },
] as const;
const content: unknown = JSON.parse(
  new TextDecoder().decode(editionDataPackage(testEdition, fixtureMeta, "data/", files)),
);

test("editionDataPackage() tells bytes and sha256 of each file", () => {
  const hash = `sha256:${createHash("sha256").update("a;b\r\n").digest("hex")}`;
  expect(content).toMatchObject({
    resources: files.map(({ path }) => ({ path, bytes: 5, hash })),
  });
});

test("editionDataPackage() gives the schema of the columns, and how Excel's file differs", () => {
  expect(content).toHaveProperty(
    "resources.0.schema.fields",
    columns.map((column) => ({ ...column })),
  );
  expect(content).toMatchObject({
    resources: [
      { dialect: { delimiter: "," } },
      { dialect: { delimiter: ";", lineTerminator: "\r\n" } },
      { format: "xlsx" },
    ],
  });
  expect(content).toHaveProperty("resources.1.schema.fields.4.decimalChar", ",");
  expect(content).not.toHaveProperty("resources.0.schema.fields.4.decimalChar");
});

test("editionDataPackage() credits the sources and names the version's lasting address", () => {
  expect(content).toMatchObject({
    id: "https://eksempel.no/2023/v1/data/",
    version: "v1",
    created: "2026-11-22T00:00:00Z",
    sources: [{ title: "Statistisk sentralbyrå, tabell 11645", version: "2026-11-22" }],
  });
});
