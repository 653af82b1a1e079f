import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion, EditionId, VersionId } from "../data/codes.ts";
import { makeVersion } from "./make-version.ts";
import { readManifest } from "./manifest.ts";
import { makeReports } from "./testing/reports.ts";

const publishes = "2021-05-01T08:00:00+02:00";
let project: ReturnType<typeof makeReports>;
const step = (newest = new Map<DatasetId, DatasetVersion>(), now = "2026-11-30T12:00:00Z") => ({ newest, now });
const at = (file: string) => path.join(project.root, file);

beforeEach(() => {
  project = makeReports([
    { edition: "2020", version: "v1", publishes, status: "klar", body: "Første." },
    { edition: "2020", version: "v2", publishes, status: "klar", body: "Andre." },
    { edition: "2024", version: "v1", publishes, status: "klar", body: "Ny." },
  ]);
  for (const version of ["2020/v2", "2024/v1"]) writeFileSync(at(`reports/${version}/laas.json`), "{}");
});
afterEach(() => {
  project.remove();
});

describe("makeVersion", () => {
  it("makes the next version from the newest, as a draft that asks what is changed", () => {
    const { folder, from, version } = makeVersion(project.root, "2020", step());
    expect({ folder, from, version }).toEqual({ folder: "reports/2020/v3", from: "v2", version: "v3" });
    expect(readFileSync(at("reports/2020/v3/01-sammendrag.md"), "utf8")).toContain("Andre.");
    expect(existsSync(at("reports/2020/v3/laas.json"))).toBe(false);
    const text = readFileSync(at("reports/2020/v3/rapport.yml"), "utf8");
    expect(text).toContain("status: utkast\n");
    expect(text).not.toContain("Noe er rettet.");
  });

  it("makes a rapport.yml that is sound once its questions are answered", () => {
    makeVersion(project.root, "2020", step());
    const file = at("reports/2020/v3/rapport.yml");
    const asked = readFileSync(file, "utf8").replace("status: utkast", "status: klar");
    writeFileSync(file, asked.replace(/^# \S.*\n/gm, "").replace(/^#/gm, ""));
    const place = { edition: EditionId.parse("2020"), version: VersionId.parse("v3") };
    const { manifest, issues } = readManifest({ root: project.root, ...place });
    expect(issues).toEqual([]);
    expect(manifest?.changes).toMatchObject([{ kind: "rettelse", severity: "vesentlig", date: "2026-12-01" }]);
  });

  it("lets it come out the day after, and after the version that it is made from", () => {
    const time = (year: string, now: string) => {
      const { folder } = makeVersion(project.root, year, step(undefined, now));
      return /^publiseres: (.*)$/m.exec(readFileSync(at(`${folder}/rapport.yml`), "utf8"))?.[1];
    };
    expect(time("2020", "2026-11-30T12:00:00Z")).toBe("2026-12-01T08:00:00+01:00");
    expect(time("2024", "2020-01-01T12:00:00Z")).toBe("2021-05-02T08:00:00+02:00");
  });

  it("tells which data there are newer versions of", () => {
    const newest = (version: string) => new Map([[DatasetId.parse("folkemengde"), DatasetVersion.parse(version)]]);
    expect(makeVersion(project.root, "2024", step(newest("2026-11-22"))).newer).toEqual(new Map());
    writeFileSync(at("reports/2024/v2/laas.json"), "{}");
    expect(makeVersion(project.root, "2024", step(newest("2027-02-01"))).newer).toEqual(newest("2027-02-01"));
  });

  it("leaves the version that it is made from as it was, and nothing half made behind", () => {
    const before = readFileSync(at("reports/2020/v2/rapport.yml"), "utf8");
    makeVersion(project.root, "2020", step());
    expect(readFileSync(at("reports/2020/v2/rapport.yml"), "utf8")).toBe(before);
    expect(readdirSync(at("reports")).sort()).toEqual(["2020", "2024", "nettsted.yml"]);
  });

  it("says what is wrong", () => {
    const make = (year: string) => () => makeVersion(project.root, year, step());
    expect(make("i fjor")).toThrow("«i fjor» er ikke en utgave. Skriv for eksempel npm run ny-versjon -- 2020.");
    expect(make("2019")).toThrow("Det er ingen utgave 2019. En ny utgave lages med npm run ny-utgave -- 2019.");
    make("2024")();
    expect(make("2024")).toThrow("2024 v2 er ikke låst. Lås den med npm run laas -- 2024 v2.");
  });
});
