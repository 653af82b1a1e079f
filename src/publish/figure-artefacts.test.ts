import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { describeFigure } from "../charts/describe.ts";
import { tabulateFigure } from "../charts/tabulate.ts";
import { IndicatorId } from "../data/codes.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import { reportFigures } from "../report/report-figures.ts";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2020" });
const artefacts = new Map(artefactsOf(site).flatMap((artefact) => artefact.paths.map((path) => [path, artefact])));
const [published] = site.editions;
if (published === undefined) throw new Error("no edition");
const { edition, report, permanentBase: permanent } = published;
const figures = reportFigures(report);

async function read(path: string): Promise<Uint8Array> {
  const artefact = artefacts.get(path);
  if (artefact === undefined) throw new Error(`no file ${path}`);
  return artefact.render(makeAnew);
}
const readText = async (path: string) => new TextDecoder().decode(await read(path));

describe.each(figures)("the files of $slug", ({ slug, block }) => {
  const { figure } = block;

  it("have every figure in it and no other, as it shows them", async () => {
    const records: Record<string, string>[] = parse(await readText(`2020/figur/${slug}.csv`), { columns: true });
    const inFile = records.map(({ indikator, verdi = "", merke = "" }) => {
      const { decimals } = edition.indicator(IndicatorId.parse(indikator));
      return verdi === "" ? merke : formatNumber(Number(verdi), decimals);
    });
    const { rows } = tabulateFigure(figure);
    // A ranking's table has the ends of the interval beside each figure; the file has them in columns of their own.
    const cells =
      figure.kind === "ranking" ? rows.flatMap((row) => row.find(({ kind }) => kind === "cell") ?? []) : rows.flat();
    const shown = cells.flatMap((one) => (one.kind === "cell" ? [formatCell(one.cell, one.decimals)] : []));
    if (figure.kind === "distribution") {
      const dots = figure.dots.map(({ cell }) => formatCell(cell, figure.decimals));
      const lines = figure.references.map(({ cell }) => formatCell(cell, figure.decimals));
      expect(inFile.sort()).toEqual([...dots, ...lines].sort());
    } else {
      expect(inFile.sort()).toEqual(shown.sort());
    }
  });

  it("say in JSON what it is, and give the same figures", async () => {
    const json = JSON.parse(await readText(`${permanent}/figur/${slug}.json`));
    expect(json.figur).toMatchObject({ id: slug, nummer: block.number, beskrivelse: describeFigure(figure) });
    expect(json.utgave.adresse).toBe(`${site.address}/${permanent}/figur/${slug}/`);
    expect(json.indikatorer.map(({ id }: { id: string }) => id)).toEqual(block.shows.indicators);
    expect(json.indikatorer[0].serier).toHaveLength(block.shows.areas.length);
  });

  it("are a picture with source, version and address inside where it is drawn, and none for a table", async () => {
    expect(artefacts.has(`2020/figur/${slug}.svg`)).toBe(figure.kind !== "table");
    if (figure.kind === "table") return;
    const svg = await readText(`2020/figur/${slug}.svg`);
    const words = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(" ");
    expect(words).toMatch(/(Kilde|Kjelde): /);
    expect(words).toContain(`2020, ${permanent.slice(5)}. CC BY 4.0. ${site.address}/${permanent}/figur/${slug}/`);
    expect([...(await read(`2020/figur/${slug}.png`)).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });
});

it("a figure's oEmbed answer leads to its page for frames at the version's own address", async () => {
  const { html, height, type } = JSON.parse(await readText("2020/figur/eldre-hjemme-oembed.json"));
  expect(type).toBe("rich");
  expect(html).toContain(`src="${site.address}/${permanent}/figur/eldre-hjemme/innbygging/"`);
  expect(html).toContain(`height="${height}"`);
});

it("every figure of a chapter has files, at both addresses", () => {
  expect(figures.length).toBeGreaterThan(9);
  expect(new Set(figures.map(({ slug }) => slug)).size).toBe(figures.length);
  for (const { slug } of figures) {
    for (const ending of [".csv", "-excel.csv", ".xlsx", ".json"]) {
      for (const base of ["2020", permanent]) expect(artefacts.has(`${base}/figur/${slug}${ending}`)).toBe(true);
    }
  }
});
