import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { profile } from "../analysis/profile.ts";
import { valueCell } from "../data/cell.ts";
import { MunicipalityCode, VersionId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { areaFeeds } from "./area-feeds.ts";
import { makeAnew } from "./artefact.ts";
import { feedArtefact } from "./feed-artefact.ts";
import { openSite, type PublishedEdition, type PublishedSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });

async function read(from: PublishedSite, path: string) {
  const artefact = [feedArtefact(from, (file) => file), ...areaFeeds(from, (file) => file)].find(
    ({ paths }) => paths[0] === path,
  );
  if (artefact === undefined) throw new Error(`no feed ${path}`);
  return parseAtomFeed(new TextDecoder().decode(await artefact.render(makeAnew)));
}

function newestEdition(): Edition {
  const [newest] = site.editions;
  if (newest === undefined) throw new Error("no edition");
  return newest.edition;
}

/** The newest edition with a second version, in which Bergen had one home care user more in its year. */
function withSecondVersion(): PublishedSite {
  const [newest] = site.editions;
  if (newest === undefined) throw new Error("no edition");
  const { edition } = newest;
  const changed: Edition = {
    ...edition,
    version: VersionId.parse("v2"),
    observation(component, code, year) {
      const found = edition.observation(component, code, year);
      const isIt = code === "4601" && year === edition.year && component.column === "brukere_hjemme_80";
      return isIt && found.cell.kind === "value" ? { ...found, cell: valueCell(found.cell.value + 1) } : found;
    },
  };
  const manifest = { ...newest.report.manifest, publishes: "2027-01-15T08:00:00+01:00" };
  const second: PublishedEdition = {
    ...newest,
    edition: changed,
    report: { ...newest.report, manifest },
    base: `${edition.id}/v2`,
    permanentBase: `${edition.id}/v2`,
  };
  return { ...site, editions: [second, ...site.editions.filter(({ base, permanentBase }) => base === permanentBase)] };
}

describe("a feed", () => {
  test.each(["feed.xml", "feed/kommune/4601-bergen.xml", "feed/indikator/andel-80-hjemmetjenester.xml"])(
    "%s has what Atom demands, read by another library",
    async (path) => {
      const feed = await read(site, path);
      const editions = new Set(site.editions.map(({ edition }) => edition.id));
      expect(feed.id).toBe(`${site.address}/${path}`);
      expect(feed.title?.value).toBeTruthy();
      expect(feed.authors?.[0]?.name).toBe(site.publisher);
      expect(feed.links?.find(({ rel }) => rel === "self")?.href).toBe(feed.id);
      expect(feed.entries?.length).toBeGreaterThanOrEqual(editions.size);
      const ids = feed.entries?.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      const times = feed.entries?.map(({ updated = "" }) => Date.parse(updated)) ?? [];
      expect(times.some(Number.isNaN)).toBe(false);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(Date.parse(feed.updated ?? "")).toBe(times[0]);
      for (const { title, summary, links } of feed.entries ?? []) {
        expect([title, summary].every((text) => (text?.value ?? "") !== "")).toBe(true);
        expect(links?.[0]?.href).toMatch(new RegExp(`^${site.address}/\\d{4}/v\\d+/`));
      }
    },
  );

  test("of a municipality tells what each edition says of it", async () => {
    const { entries = [] } = await read(site, "feed/kommune/4601-bergen.xml");
    expect(entries[0]?.title?.value).toBe("Bergen i Omsorg i kommunene 2024");
    expect(entries[0]?.links?.[0]?.href).toBe(`${site.address}/2024/v1/kommune/4601-bergen/`);
    const { findings } = profile(newestEdition(), MunicipalityCode.parse("4601"));
    expect(entries[0]?.summary?.value).toBe(findings.join(" "));
  });

  test("of a municipality tells of a new version where its own figures are others, and is silent where they are not", async () => {
    const second = withSecondVersion();
    const bergen = await read(second, "feed/kommune/4601-bergen.xml");
    expect(bergen.entries?.[0]).toMatchObject({
      id: `${site.address}/2024/v2/kommune/4601-bergen/`,
      title: { value: "Endrede tall: Bergen i Omsorg i kommunene 2024, versjon 2" },
    });
    expect(bergen.entries?.[0]?.summary?.value).toMatch(/^[1-9]\d* tall er endret siden forrige versjon\./);
    const oslo = await read(second, "feed/kommune/0301-oslo.xml");
    expect(oslo.entries?.map(({ id }) => id).filter((id) => id?.includes("/v2/"))).toEqual([]);
  });

  test("of an indicator tells of a new version that changes it, and of no other", async () => {
    const second = withSecondVersion();
    const changed = await read(second, "feed/indikator/andel-80-hjemmetjenester.xml");
    expect(changed.entries?.[0]?.title?.value).toContain("Endrede tall: ");
    const other = await read(second, "feed/indikator/andel-67-79.xml");
    expect(other.entries?.[0]?.title?.value).not.toContain("Endrede tall");
  });
});
