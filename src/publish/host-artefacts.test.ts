import { expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { makeAnew } from "./artefact.ts";
import { hostArtefacts } from "./host-artefacts.ts";
import { redirectsOf } from "./redirects.ts";
import { openSite, type PublishedSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });

async function read(from: PublishedSite, file: string): Promise<string> {
  const artefact = hostArtefacts(from, (name) => name).find(({ paths }) => paths[0] === file);
  if (artefact === undefined) throw new Error(`no file ${file}`);
  return new TextDecoder().decode(await artefact.render(makeAnew));
}

/** The site, with an indicator that had another name before. */
function withRenamed(): PublishedSite {
  const editions = site.editions.map((published) => {
    const indicators = new Map(published.edition.indicators);
    const id = IndicatorId.parse("andel-80");
    const indicator = published.edition.indicator(id);
    indicators.set(id, { ...indicator, formerIds: [IndicatorId.parse("andel-eldre")] });
    return { ...published, edition: { ...published.edition, indicators } };
  });
  return { ...site, editions };
}

test("_redirects leads from a municipality's number and name of before to its page, below the newest version alone", async () => {
  const lines = (await read(site, "_redirects")).split("\n");
  expect(lines).toContain("/2024/kommune/5424-lyngen/ /2024/kommune/5536-lyngen/ 301");
  expect(lines).toContain("/2024/kommune/1507-alesund/ /2024/kommune/1508-alesund/ 301");
  expect(lines).toContain("/2024/kommune/1850-tysfjord/ /2024/kommune/ 301");
  expect(lines.filter((line) => line.includes("/v1/"))).toEqual([]);
});

test("_redirects leads from an indicator's name of before to its page and every file", async () => {
  const lines = (await read(withRenamed(), "_redirects")).split("\n").slice(0, 7);
  expect(lines).toEqual(
    ["/", ".csv", ".csv-metadata.json", "-excel.csv", ".xlsx", ".json", "-jsonstat.json"].map(
      (ending) => `/2024/indikator/andel-eldre${ending} /2024/indikator/andel-80${ending} 301`,
    ),
  );
});

test("a page stands at each address that a page has had, and leads on without a host that knows of redirects", async () => {
  const page = await read(withRenamed(), "2024/indikator/andel-eldre/index.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/2024/indikator/andel-80/">');
  expect(page).toContain(`<link rel="canonical" href="${site.address}/2024/indikator/andel-80/">`);
  expect(page).toContain('<a href="/2024/indikator/andel-80/">');
});

test("no address leads to two places, and none leads to one that leads on", () => {
  const redirects = redirectsOf(withRenamed());
  const from = redirects.map((one) => one.from);
  expect(new Set(from).size).toBe(from.length);
  expect(redirects.filter(({ to }) => from.includes(to))).toEqual([]);
});

test("_headers lets any site fetch the files, keeps a version's for an hour and what has its contents in its name for a year", async () => {
  const text = await read(site, "_headers");
  const rules = new Map(text.split(/\n(?=\/)/).map((block) => [block.split("\n")[0], block]));
  expect(rules.get("/*")).toContain("\n  Access-Control-Allow-Origin: *");
  expect(rules.get("/_astro/*")).toContain("Cache-Control: public, max-age=31536000, immutable");
  expect(rules.get("/2024/v1/*")).toContain("Cache-Control: public, max-age=3600");
  expect(rules.get("/*")).not.toContain("Cache-Control");
});

test("a site below a path of its host has the path in both", async () => {
  const below = { ...site, address: "https://eksempel.no/omsorg" };
  expect(await read(below, "_redirects")).toContain(
    "/omsorg/2024/kommune/5424-lyngen/ /omsorg/2024/kommune/5536-lyngen/ 301",
  );
  expect(await read(below, "_headers")).toContain("\n/omsorg/_astro/*\n");
  expect(await read(below, "2024/kommune/5424-lyngen/index.html")).toContain(
    "https://eksempel.no/omsorg/2024/kommune/5536-lyngen/",
  );
});
