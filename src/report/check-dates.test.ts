import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import type { Chapter, Manifest, Report, VersionChange } from "./chapter.ts";
import { checkDates } from "./check-dates.ts";
import { head, readFiles } from "./testing/desk.ts";
import { openRealEdition } from "./testing/real-edition.ts";

/** Its figures were fetched on 22 November 2026. */
let edition: Edition;
let read: Report;
beforeAll(() => {
  edition = openRealEdition();
  const text =
    ":tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} brukte hjemmetjenester i 2020.\n";
  read = readFiles({ "01-eksempel.md": head + text, "02-annet.md": `${head}Bare ord.\n` }, { edition }).report;
}, 60_000);

interface Dates {
  readonly publishes: string;
  readonly status?: Manifest["status"];
  readonly written?: string;
  readonly changed?: readonly string[];
}

function version({ publishes, status = "klar", written = "2026-11-25", changed = [] }: Dates): Report {
  const changes = changed.map((date): VersionChange => {
    const text = { nb: "Rettet.", nn: "Retta." };
    return {
      date,
      text,
      kind: "rettelse",
      severity: "liten",
      why: text,
      concerns: [],
      concernsAt: { line: 9 },
      at: { line: 9 },
    };
  });
  const all = read.all.map((chapter): Chapter => ({ ...chapter, lastChanged: written }));
  const pins = new Map([...edition.datasets.values()].map((dataset) => [dataset.id, dataset.version]));
  return { ...read, all, manifest: { ...read.manifest, publishes, status, pins, changes } };
}

function told(dates: Dates, before?: Dates): string[] {
  const last = before === undefined ? undefined : version(before);
  return checkDates({
    report: version(dates),
    edition,
    before: last === undefined ? undefined : { manifest: last.manifest, report: last },
  }).map(({ file, message, severity }) => `${severity} ${file.split("/").at(-1)}: ${message}`);
}

const first: Dates = { publishes: "2026-11-30T08:00:00+01:00" };
const second: Dates = { publishes: "2026-12-02T08:00:00+01:00", changed: ["2026-12-01"] };

test("checkDates(version) says nothing of dates that follow each other, or are of the same day", () => {
  expect(told(first)).toEqual([]);
  expect(told(second, first)).toEqual([]);
  expect(told({ ...second, changed: ["2026-11-30", "2026-12-02"], written: "2026-12-02" }, first)).toEqual([]);
  expect(told({ publishes: "2026-11-22T08:00:00+01:00", written: "2026-11-22" })).toEqual([]);
});

test("checkDates(version) says nothing of a draft, whose dates are not set yet", () => {
  expect(told({ ...second, publishes: "2021-05-01T08:00:00+02:00", status: "utkast" }, first)).toEqual([]);
});

test("checkDates(version) tells of a version that comes out with the one before it, or earlier", () => {
  const message = "v1 publiseres ikke etter v1, som publiseres 2026-11-30T08:00:00+01:00.";
  expect(told(first, first)).toEqual([`error rapport.yml: ${message}`]);
  // The same moment in another zone's words is not later.
  expect(told({ publishes: "2026-11-30T07:59:59+01:00" }, first)).toEqual([`error rapport.yml: ${message}`]);
});

test("checkDates(version) warns of a version that comes out before its data", () => {
  expect(told({ publishes: "2026-11-21T08:00:00+01:00", written: "2026-11-21" })).toEqual([
    "warning rapport.yml: Versjonen publiseres 21.\u00a0november 2026, men tallene i «geografi» er fra 22.\u00a0november 2026.",
    "warning 01-eksempel.md: Kapittelet er sist endret 2026-11-21, men viser tall fra «omsorgstjenester», som ble hentet 2026-11-22.",
  ]);
});

test("checkDates(version) tells of each change that is dated outside its version", () => {
  expect(told({ ...second, changed: ["2026-11-29", "2026-12-01", "2027-12-01"] }, first)).toEqual([
    "error rapport.yml: Endringen er datert 2027-12-01, men v1 publiseres 2026-12-02.",
    "error rapport.yml: Endringen er datert 2026-11-29, men v1 ble publisert 2026-11-30: Det som var endret da, er med i den.",
  ]);
});

test("checkDates(version) tells of chapters written after it comes out", () => {
  expect(told({ ...first, written: "2062-11-25" })).toEqual([
    "error 01-eksempel.md: Kapittelet er sist endret 2062-11-25, men versjonen publiseres 2026-11-30.",
    "error 02-annet.md: Kapittelet er sist endret 2062-11-25, men versjonen publiseres 2026-11-30.",
  ]);
});

test("checkDates(version) warns of a chapter older than its figures, but of none that says what it did before", () => {
  const old = { ...first, written: "2026-11-21" };
  expect(told(old)).toHaveLength(1);
  expect(told({ ...second, written: "2026-11-21" }, old)).toEqual([]);
});
