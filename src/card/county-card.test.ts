import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { countyProfile } from "../analysis/county-profile.ts";
import { pointAt, series } from "../analysis/series.ts";
import { CountyCode, IndicatorId } from "../data/codes.ts";
import { formatCell } from "../data/format.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { testPublication as publication } from "../report/testing/publication.ts";
import { cardSections } from "./card-sections.ts";
import { countyCardText } from "./card-text.ts";
import { countyCard, countyCardSvg } from "./county-card.ts";

const edition = realEdition(2024);
const profiles = edition.geography.counties.map(({ code }) => countyProfile(edition, code));
const oslo = countyProfile(edition, CountyCode.parse("03"));

/** The drawings set into the card: its strips. */
async function strips(profile: typeof oslo): Promise<string[]> {
  const svg = await countyCardSvg(profile, publication);
  return [...svg.matchAll(/href="data:image\/svg\+xml;base64,([^"]*)"/g)]
    .map(([, source = ""]) => Buffer.from(source, "base64").toString())
    .filter((drawing) => drawing.includes("v22"));
}

describe("countyCard(profile, publication)", () => {
  it("is a PNG of 1200 × 630 for every county, each another", async () => {
    const cards = await Promise.all(profiles.map((profile) => countyCard(profile, publication)));
    for (const card of cards) {
      const file = Buffer.from(card);
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
      const start = file.indexOf("IDAT") + 4;
      expect(inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)))).toHaveLength(1201 * 630);
    }
    expect(new Set(cards.map((card) => Buffer.from(card).toString("base64"))).size).toBe(profiles.length);
  });

  it("has a line for each of the county's municipalities that has a figure, its own dot and the country's line, all within the strip", async () => {
    for (const profile of profiles.filter(({ municipalities }) => municipalities.length > 1)) {
      const drawn = await strips(profile);
      const shown = cardSections(profile.sections);
      expect(drawn).toHaveLength(shown.length);
      for (const [index, strip] of drawn.entries()) {
        const figures = shown[index]?.members.filter(({ cell }) => cell.kind === "value").length ?? 0;
        // Two that fall on one pixel are one line.
        const lines = [...strip.matchAll(/M(-?\d+) 24v22/g)].map(([, x]) => Number(x));
        expect(lines.length).toBeGreaterThan(figures / 2);
        expect(lines.length).toBeLessThanOrEqual(figures);
        const dots = [...strip.matchAll(/<circle cx="(-?\d+)"/g)].map(([, x]) => Number(x));
        expect(dots).toHaveLength(shown[index]?.latest.own.cell.kind === "value" ? 1 : 0);
        const country = Number(/M(-?\d+) 12V56/.exec(strip)?.[1]);
        for (const x of [...lines, ...dots, country]) {
          expect(x).toBeGreaterThanOrEqual(12);
          expect(x).toBeLessThanOrEqual(500);
        }
      }
    }
  });

  it("has no strip for a county that is one municipality", async () => {
    expect(await strips(oslo)).toEqual([]);
  });
});

describe("countyCardText(profile)", () => {
  it("says the county's own figures and the country's", () => {
    for (const profile of profiles) {
      const area = { kind: "county", code: profile.county.code } as const;
      const { cell } = pointAt(series(edition, IndicatorId.parse("andel-80-hjemmetjenester"), area), edition.year);
      expect(countyCardText(profile)).toContain(`hjemmetjenester: ${formatCell(cell, 1)}\u00a0prosent (landet `);
    }
  });

  it("tells the county of Oslo from the municipality", () => {
    expect(countyCardText(oslo)).toMatch(/^Oslo fylke, 2024\. /);
  });
});
