import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { areaKey } from "./area.ts";
import { DatasetId, DatasetVersion, EditionId, VersionId } from "./codes.ts";
import { sha256 } from "./digest.ts";
import type { Edition } from "./edition.ts";
import { type EditionChanges, editionChanges } from "./edition-changes.ts";
import { failOnErrors, type Issue } from "./issue.ts";
import { openEdition } from "./open-edition.ts";

const root = mkdtempSync(path.join(tmpdir(), "endringer-"));
cpSync("data", path.join(root, "data"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const first = "2026-11-22";
const services = "omsorgstjenester";

/** A newer version of the services: lines replaced, and an addition to the corrections. */
function revise(version: string, lines: ReadonlyMap<string, string>, corrections: (text: string) => string): void {
  const folder = path.join(root, "data", services, version);
  cpSync(path.join(root, "data", services, first), folder, { recursive: true });
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(path.join(folder, file), edit(readFileSync(path.join(folder, file), "utf8")));
  let csv = "";
  change(`${services}.csv`, (text) => {
    csv = [...lines].reduce((all, [from, to]) => {
      expect(all).toContain(`\n${from}`);
      return all.replace(`\n${from}`, `\n${to}`);
    }, text);
    return csv;
  });
  change("datapackage.json", (text) =>
    text
      .replaceAll(first, version)
      .replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256(csv)}`)
      .replace(/"bytes": \d+/, `"bytes": ${Buffer.byteLength(csv)}`),
  );
  change("rettelser.yml", corrections);
}

function open(version: string): Edition {
  const pins = [
    ["geografi", first],
    ["folkemengde", first],
    [services, version],
  ].map(([id, pinned]) => [DatasetId.parse(id), DatasetVersion.parse(pinned)] as const);
  const spec = { id: EditionId.parse("2024"), version: VersionId.parse("v1"), year: 2024, pins: new Map(pins) };
  const issues: Issue[] = [];
  const edition = openEdition(root, spec, "rapport.yml", issues);
  failOnErrors(issues);
  if (edition === undefined) throw new Error("no edition");
  return edition;
}

function told(changes: EditionChanges): string[] {
  return changes.datasets.flatMap(({ columns }) =>
    columns.flatMap(({ column, figures }) =>
      figures.map(({ area, year, before, after, difference, reason }) =>
        [column, areaKey(area), year, JSON.stringify(before), JSON.stringify(after), difference, reason?.kind].join(
          " ",
        ),
      ),
    ),
  );
}

describe("editionChanges(before, after)", () => {
  it("finds nothing between a version and itself", () => {
    const edition = open(first);
    expect(editionChanges(edition, edition)).toEqual({ datasets: [], indicatorsCome: [], indicatorsGone: [] });
  });

  it("tells each changed figure, what it touches and why", () => {
    const oslo = "0301,2016,0301,3.195,16511,7398,3213,5900";
    revise(
      "2027-01-01",
      new Map([
        [oslo, "0301,2016,0301,3.195,16511,7398,3213,5910"],
        ["1160,2016,1160,4.295,181,87,30,64", "1160,2016,1160,4.295,350,87,30,64"],
      ]),
      (text) =>
        `${text.replace(/ {2}- der: \{ kommunenr: "1160", aar: "2016" \}\n {4}kolonner: \[brukere_hjemme\]\n(.*\n){3}.*\n/, "")}
  - der: { kommunenr: "1103", aar: "2020" }
    kolonner: [langtid]
    handling: erstatt
    forventet: 897
    ny: 900
    grunn: Stavanger har meldt at tre manglet.
    lenke: https://www.stavanger.kommune.no/
`,
    );
    const changes = editionChanges(open(first), open("2027-01-01"));
    expect(changes.datasets.map(({ id, before, after }) => [id, before, after])).toEqual([
      [services, first, "2027-01-01"],
    ]);
    const columns = changes.datasets[0]?.columns ?? [];
    expect(new Set(columns.map(({ column }) => column))).toEqual(
      new Set(["brukere_hjemme", "brukere_hjemme_80", "langtid"]),
    );
    expect(columns.find(({ column }) => column === "brukere_hjemme_80")).toMatchObject({
      title: "Brukere av hjemmetjenester, 80 år og over",
      indicators: ["andel-80-hjemmetjenester"],
      compared: 3570,
      come: 0,
      gone: 0,
      shift: undefined,
      figures: [
        {
          area: { kind: "municipality", code: "0301" },
          year: 2016,
          before: { value: 5900 },
          after: { value: 5910 },
          difference: 10,
          relative: 10 / 5900,
          reason: undefined,
        },
      ],
    });
    expect(columns.find(({ column }) => column === "brukere_hjemme")?.figures).toMatchObject([
      {
        area: { code: "1160" },
        difference: 169,
        reason: { kind: "withdrawn", text: "Vindafjord: 181 i 2016, mot 345 året før og 354 året etter." },
      },
    ]);
    expect(columns.find(({ column }) => column === "langtid")?.figures).toMatchObject([
      {
        area: { code: "1103" },
        year: 2020,
        before: { value: 897 },
        after: { value: 900, marks: ["corrected"] },
        reason: {
          kind: "correction",
          text: "Stavanger har meldt at tre manglet.",
          link: "https://www.stavanger.kommune.no/",
        },
      },
    ]);
    const indicators = changes.datasets[0]?.indicators ?? [];
    expect(indicators).toContain("andel-80-hjemmetjenester");
    expect(indicators).not.toContain("andel-80");
  });

  it("says nothing of a figure that neither version may show", () => {
    revise(
      "2027-02-01",
      new Map([["0301,2016,0301,3.195,16511,7398,3213,5900", "0301,2016,0301,3.195,16511,7398,3213,3"]]),
      (text) => text,
    );
    revise(
      "2027-03-01",
      new Map([["0301,2016,0301,3.195,16511,7398,3213,5900", "0301,2016,0301,3.195,16511,7398,3213,4"]]),
      (text) => text,
    );
    const [three, four] = [open("2027-02-01"), open("2027-03-01")];
    expect(told(editionChanges(three, four))).toEqual([]);
    const fallen = told(editionChanges(open(first), three)).find((line) =>
      line.startsWith("brukere_hjemme_80 0301 2016"),
    );
    expect(fallen).toContain('{"kind":"hidden","why":"rule"}');
    expect(fallen).not.toContain('"value":3,');
  });
});
