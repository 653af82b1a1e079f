import { describe, expect, it } from "vitest";
import { country } from "../data/area.ts";
import { cellValue } from "../data/cell.ts";
import { IndicatorId, MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { compared } from "./comparison.ts";
import { z95, z998 } from "./method/interval.ts";
import { municipalIndicators } from "./profile.ts";
import { pointAt, series } from "./series.ts";
import { intervalOf } from "./uncertainty.ts";

const edition = realEdition(2024);

function against(id: string, code: MunicipalityCode) {
  const indicator = edition.indicator(IndicatorId.parse(id));
  const own = pointAt(series(edition, indicator.id, { kind: "municipality", code }), 2024);
  const whole = pointAt(series(edition, indicator.id, country), 2024);
  return { indicator, own, whole, ...compared(edition, indicator, own, whole) };
}

describe("compared", () => {
  it("knows how old the inhabitants of the smallest are, and tests nothing", () => {
    const utsira = MunicipalityCode.parse("1151");
    expect(against("andel-80", utsira)).toMatchObject({ verdict: "higher", certainty: "known" });
    expect(against("andel-67-79", utsira)).toMatchObject({ verdict: "higher", certainty: "known" });
    const { indicator, own } = against("andel-80", utsira);
    expect(intervalOf(edition, indicator, own)).toBeUndefined();
  });

  it("calls shares of inhabitants alike within a twentieth of the country's, and only then", () => {
    for (const { code } of edition.geography.municipalities) {
      const { own, whole, verdict } = against("andel-80", code);
      const apart = Math.abs((cellValue(own.cell) ?? 0) / (cellValue(whole.cell) ?? 1) - 1);
      expect(verdict === "similar", code).toBe(apart < 0.05);
    }
  });

  it("compares no numbers of inhabitants, man-years or hours", () => {
    for (const id of ["innbyggere", "sykepleier-per-10000", "timer-per-uke"]) {
      expect(against(id, MunicipalityCode.parse("4601")).verdict, id).toBeUndefined();
    }
  });

  it("is sure of users exactly as far as the intervals leave the country's level outside", () => {
    for (const indicator of municipalIndicators(edition)) {
      for (const { code } of edition.geography.municipalities) {
        const { own, whole, verdict, certainty } = against(indicator.id, code);
        const [wide, strict] = [z95, z998].map((z) => intervalOf(edition, indicator, own, z));
        const level = cellValue(whole.cell);
        if (wide === undefined || strict === undefined || level === undefined) continue;
        if (verdict !== "higher" && verdict !== "lower") continue;
        expect(level < wide.lower || level > wide.upper).toBe(true);
        expect(certainty === "clear").toBe(level < strict.lower || level > strict.upper);
      }
    }
  });
});
