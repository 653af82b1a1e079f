import { expect, test } from "vitest";
import { indicatorPictures } from "../charts/indicator-pictures.ts";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });
const artefacts = new Map(artefactsOf(site).flatMap((artefact) => artefact.paths.map((path) => [path, artefact])));
const [published] = site.editions;
if (published === undefined) throw new Error("no edition");
const { edition } = published;

async function read(path: string): Promise<Uint8Array> {
  const artefact = artefacts.get(path);
  if (artefact === undefined) throw new Error(`no file ${path}`);
  return artefact.render(makeAnew);
}

test("every chart of every indicator's page is a picture, at the edition's address and the version's", () => {
  const pictures = [...edition.indicators.values()].flatMap((indicator) =>
    indicatorPictures(edition, indicator).map(({ slug }) => `indikator/${indicator.id}-${slug}`),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(pictures).toContain("indikator/andel-80-hjemmetjenester-kostra-grupper");
  for (const picture of pictures)
    for (const ending of [".svg", ".png"])
      for (const base of ["2024", "2024/v1"]) expect(artefacts.has(`${base}/${picture}${ending}`), picture).toBe(true);
});

test("api.json names the pictures as they are called", async () => {
  const { components } = JSON.parse(new TextDecoder().decode(await read("api.json")));
  const used = [...edition.indicators.values()].flatMap((indicator) =>
    indicatorPictures(edition, indicator).map(({ slug }) => slug),
  );
  expect(new Set(components.parameters.bilde.schema.enum)).toEqual(new Set(used));
});

test("a picture of an indicator has its title, source, version and address, and nothing of the page's style", async () => {
  const svg = new TextDecoder().decode(await read("2024/indikator/andel-80-hjemmetjenester-kart.svg"));
  expect(svg).toContain("som bruker hjemmetjenester i 2024");
  expect(svg).toContain("Kilde: Statistisk sentralbyrå, tabell 11645 og 07459");
  expect(svg).toMatch(/Omsorg i kommunene 2024, v1\. CC BY 4\.0\. https:/);
  expect(svg).toContain("/2024/v1/indikator/andel-80-hjemmetjenester/");
  expect(svg).not.toMatch(/var\(--|<a /);
  const png = await read("2024/indikator/andel-80-hjemmetjenester-kart.png");
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});
