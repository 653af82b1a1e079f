import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newestVersions } from "../data/dataset-folders.ts";
import { lastYear, makeEdition } from "./make-edition.ts";
import { makeReports } from "./testing/reports.ts";

const publishes = "2021-05-01T08:00:00+02:00";
const now = "2026-11-30T12:00:00Z";
let project: ReturnType<typeof makeReports>;

beforeEach(() => {
  project = makeReports([
    { edition: "2019", version: "v1", publishes, status: "klar", body: "Gammel." },
    { edition: "2020", version: "v1", publishes, status: "klar", body: "Første." },
    {
      edition: "2020",
      version: "v2",
      publishes,
      status: "klar",
      body: ":tall{indikator=andel-80 sted=landet aar=2020}",
    },
  ]);
});
afterEach(() => {
  project.remove();
});

describe("makeEdition", () => {
  it("is of the years that there are figures of, which may end before its own", () => {
    const pins = newestVersions(project.root);
    const years = ["2022", "2031"].map((year) =>
      lastYear(project.root, makeEdition(project.root, year, { pins, now }).edition),
    );
    expect(years).toEqual([2022, 2024]);
  });

  it("makes the edition from the newest version of the newest one before it", () => {
    const { folder, from } = makeEdition(project.root, "2021", { pins: newestVersions(project.root), now });
    expect({ folder, from }).toEqual({ folder: "reports/2021/v1", from: "reports/2020/v2" });
    const text = readFileSync(path.join(project.root, folder, "01-sammendrag.md"), "utf8");
    expect(text).toContain("status: utkast");
    expect(text).toContain(":tall{indikator=andel-80 sted=landet aar=2021}");
    expect(readFileSync(path.join(project.root, folder, "rapport.yml"), "utf8")).toContain(
      "aar: 2021\npubliseres: 2027-05-01T08:00:00+02:00\n",
    );
  });

  it("leaves the edition that it is made from as it was, and nothing half made behind", () => {
    const before = readFileSync(path.join(project.root, "reports/2020/v2/01-sammendrag.md"), "utf8");
    makeEdition(project.root, "2021", { pins: newestVersions(project.root), now });
    expect(readFileSync(path.join(project.root, "reports/2020/v2/01-sammendrag.md"), "utf8")).toBe(before);
    expect(readdirSync(path.join(project.root, "reports")).sort()).toEqual(["2019", "2020", "2021", "nettsted.yml"]);
  });

  it("says what is wrong with the year", () => {
    const make = (year: string) => () => makeEdition(project.root, year, { pins: new Map(), now });
    expect(make("")).toThrow("«» er ikke et årstall. Skriv for eksempel npm run ny-utgave -- 2025.");
    expect(make("2020")).toThrow("Utgaven 2020 finnes fra før. Skal noe endres i den, trengs en ny versjon av den.");
    expect(make("2018")).toThrow("Det er ingen tidligere utgave å lage 2018 av.");
    expect(existsSync(path.join(project.root, "reports/2018"))).toBe(false);
  });
});
