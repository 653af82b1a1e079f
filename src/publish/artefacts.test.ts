import { describe, expect, it } from "vitest";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });
const artefacts = artefactsOf(site);

describe("artefactsOf", () => {
  it("has no address and no key twice", () => {
    const addresses = artefacts.flatMap(({ paths }) => paths);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(artefacts.map(({ key }) => key)).size).toBe(artefacts.length);
  });

  it("has a PDF, a card and the downloads for every municipality of every edition, and a PDF for every county, at both addresses", () => {
    const addresses = new Set(artefacts.flatMap(({ paths }) => paths));
    for (const { base, edition } of site.editions) {
      for (const { slug } of edition.geography.municipalities) {
        for (const ending of [".pdf", ".png", ".csv", "-excel.csv", ".xlsx", ".json", "-jsonstat.json"]) {
          expect(addresses).toContain(`${base}/kommune/${slug}${ending}`);
        }
      }
      for (const { slug } of edition.geography.counties) expect(addresses).toContain(`${base}/fylke/${slug}.pdf`);
    }
  });

  it("gives other keys to other figures, and the same to the same", () => {
    const again = artefactsOf(openSite(site.options));
    expect(again.map(({ key }) => key)).toEqual(artefacts.map(({ key }) => key));
    const renamed = artefactsOf({ ...site, digest: "another nettsted.yml", contentDigest: "another" });
    expect(renamed.every(({ key }, index) => key !== artefacts[index]?.key)).toBe(true);
  });

  it("lists what is made of the same figures together, so that one process makes it", () => {
    const groups = artefacts.flatMap(({ group }, index) =>
      group === artefacts[index - 1]?.group ? [] : (group ?? []),
    );
    expect(new Set(groups).size).toBe(groups.length);
    const oslo = artefacts.filter(({ group }) => group === "2024/v1/kommune/0301-oslo").map(({ paths }) => paths[0]);
    const all = artefacts.map(({ paths }) => paths[0]);
    expect(oslo).toEqual(all.filter((address) => /^2024\/v1\/kommune\/0301-oslo\b/.test(address)));
    expect(oslo.length).toBeGreaterThan(6);
  });

  it("names every file so that a server need not guess what it is", () => {
    for (const { paths } of artefacts)
      for (const path of paths) expect(path).toMatch(/^(_[a-z]+|[a-z0-9/-]+(\.csv-metadata)?\.[a-z]+)$/);
  });
});
