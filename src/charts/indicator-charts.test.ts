import { describe, expect, test } from "vitest";
import { type Series, series } from "../analysis/series.ts";
import { country } from "../data/area.ts";
import { missingCell, valueCell } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import { formatCell } from "../data/format.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { drawFile } from "./draw-file.ts";
import { development, indicatorCharts } from "./indicator-charts.ts";
import { tabulateFigure } from "./tabulate.ts";

const edition = realEdition(2024);
const share = edition.indicator(IndicatorId.parse("andel-67-79"));
const label = "Andel innbyggere 67–79 år i landet";
const claim = "Andelen økte fra 10,0\u00a0prosent i 2015 til 15,0\u00a0prosent i 2020";

function made(values: readonly (number | undefined)[]): Series {
  const points = values.map((value, index) => {
    const cell = value === undefined ? missingCell("not-reported") : valueCell(value);
    return { year: 2015 + index, cell, origin: "observed", break: false } as const;
  });
  return { indicator: share, area: country, points };
}

describe("development", () => {
  const rising = development(share, made([10, 11, 12, 13, 14, 15]));

  test("has the finding as its title and what is measured, where and in which unit below it", () => {
    expect(rising.text).toMatchObject({ title: claim, label, subtitle: `${label}. Prosent, 2015–2020` });
  });

  test("does not tell a third time what a rate is per", () => {
    const rate = edition.indicator(IndicatorId.parse("hjemmetjenester-per-1000"));
    expect(development(rate, { ...made([15, 14, 13, 12, 11, 10]), indicator: rate }).text).toMatchObject({
      title: "Antall brukere per 1\u00a0000 innbyggere falt fra 15,0 i 2015 til 10,0 i 2020",
      subtitle: "Brukere av hjemmetjenester per 1\u00a0000 innbyggere i landet, 2015–2020",
    });
  });

  test("keeps what is measured as its title where nothing can be claimed", () => {
    for (const values of [
      [10, 15, 12, 9, 14, 11],
      [10, 11, 12, 13, 14, undefined],
    ]) {
      const { text } = development(share, made(values));
      expect(text).toMatchObject({ title: label, subtitle: "Prosent, 2015–2020" });
      expect(text.label).toBeUndefined();
    }
  });

  test("says the same in the drawing, the file, the table and the description", () => {
    const name = `<title id="landet-andel-67-79-t">${claim}. ${label}</title>`;
    expect(drawFigure(rising, { medium: "screen" })).toContain(name);
    const file = drawFile(rising);
    expect(file).toContain(name);
    expect(file.replace(/<title.*<\/desc>/s, "")).toContain(`>${claim}</text>`);
    expect(tabulateFigure(rising).caption).toBe(`${claim}. ${label}. Prosent, 2015–2020`);
    expect(describeFigure(rising)).toContain("Landet gikk fra 10,0 i 2015 til 15,0\u00a0prosent i 2020");
  });
});

test("every title of a country's chart that is a finding tells the first and the last figure of that chart", () => {
  const found = [...edition.indicators.values()].flatMap((indicator) => {
    const text = indicatorCharts(edition, indicator).development?.text;
    return text?.label === undefined ? [] : [{ indicator, title: text.title }];
  });
  expect(found.length).toBeGreaterThan(3);
  for (const { indicator, title } of found) {
    const { points } = series(edition, indicator.id, country);
    const told = title.match(
      / (økte|falt) fra ([\d,\u00a0]+?)(?:\u00a0\D+)? i (\d+) til ([\d,\u00a0]+?)(?:\u00a0\D+)? i (\d+)$/,
    );
    const [from, to] = [points[0], points.at(-1)];
    if (from?.cell.kind !== "value" || to?.cell.kind !== "value") throw new Error(`no figure at an end: ${title}`);
    expect(told?.slice(1), title).toEqual([
      to.cell.value > from.cell.value ? "økte" : "falt",
      formatCell(from.cell, indicator.decimals),
      String(from.year),
      formatCell(to.cell, indicator.decimals),
      String(to.year),
    ]);
  }
});

test("a country's chart says once that it is the country's", () => {
  const labels = [...edition.indicators.values()].flatMap((indicator) => {
    const text = indicatorCharts(edition, indicator).development?.text;
    return text === undefined ? [] : [text.label ?? text.title];
  });
  expect(labels).toContain("Sykehjemsplasser, landet");
  expect(labels.filter((each) => each.match(/\blandet\b/g)?.length !== 1)).toEqual([]);
});
