import { describe, expect, it } from "vitest";
import { cellValue } from "../../data/cell.ts";
import { realEdition } from "../../data/testing/real-edition.ts";
import { candidatesOf, falseRate, leadsOf } from "./leads.ts";

const edition = realEdition(2024);
const leads = leadsOf(edition);
const found = (kind: string, indicator: string, area: string) =>
  leads.find(
    (lead) => lead.kind === kind && lead.indicator.id === indicator && edition.geography.areaName(lead.area) === area,
  );

describe("leadsOf", () => {
  it("finds what has changed, and that it is certain", () => {
    const lead = found("change", "hjemmetjenester-per-1000", "Tønsberg");
    expect(lead?.from?.year).toBe(2023);
    expect(lead?.direction).toBe("down");
    expect(lead?.suspicion).toBeUndefined();
    expect(lead?.q).toBeLessThan(0.001);
  });

  it("finds the country's own records", () => {
    expect(found("record", "andel-80-hjemmetjenester", "Landet")?.direction).toBe("down");
  });

  it("finds what lies outside the spread of all, though places differ by more than chance", () => {
    expect(found("outlier", "langtidsopphold-per-1000-80", "Levanger")?.direction).toBe("down");
    const outliers = leads.filter(({ kind }) => kind === "outlier");
    expect(outliers.length / candidatesOf(edition, "outlier").length).toBeLessThan(0.06);
  });

  it("sets apart what may be an error of the source: a jump in the last year, nobody at all, a mark", () => {
    expect(found("change", "hjemmetjenester-0-66-per-1000", "Smøla")?.suspicion).toBe(
      "Kilden oppgir 32 i 2024, mot omtrent 143 de tre årene før.",
    );
    expect(found("change", "heldognsbolig-per-1000", "Sørfold")?.suspicion).toBe(
      "Kilden oppgir 0 personer i 2024. Null kan bety at tallet ikke ble rapportert.",
    );
    const ulstein = leadsOf(realEdition(2020)).find(
      ({ kind, area }) => kind === "change" && area.kind === "municipality" && area.code === "1516",
    );
    expect(ulstein?.suspicion).toBe("Tallet for 2020 ser feil ut i kilden og bør brukes med varsomhet.");
  });

  it("suspects a total when a part of it jumps", () => {
    expect(found("change", "hjemmetjenester-per-1000", "Heim")?.suspicion).toBe(
      "En del av tallet ser feil ut: Kilden oppgir 78 i 2024, mot omtrent 180 de tre årene før.",
    );
  });

  it("builds on no bad year and no doubtful figure, and holds nothing across a break", () => {
    for (const { from, turn, to, own, suspicion } of leads) {
      expect(to.year).toBe(2024);
      expect(cellValue(to.cell)).toBeDefined();
      for (const point of [from, turn].filter((point) => point !== undefined)) {
        expect(point.cell.kind === "value" && point.cell.marks).not.toContain("incomplete");
        expect(own.points.some(({ year, break: isBreak }) => isBreak && year > point.year)).toBe(false);
        if (suspicion === undefined) expect(point.cell.kind === "value" && point.cell.marks).not.toContain("doubtful");
      }
    }
  });

  it("says nothing of Ålesund's and Haram's development, whose borders have just changed", () => {
    const split = leads.filter(
      ({ area, kind }) => area.kind === "municipality" && ["1508", "1580"].includes(area.code) && kind !== "outlier",
    );
    expect(split).toEqual([]);
  });

  it("has steady, unique ids and the most certain first within a kind", () => {
    expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
    for (const [index, lead] of leads.entries()) {
      const next = leads[index + 1];
      if (next?.kind === lead.kind) expect(lead.p).toBeLessThanOrEqual(next.p);
      expect(lead.q).toBeLessThanOrEqual(falseRate);
    }
  });

  it("finds no trend in the edition of 2020, which has too few years to be certain", () => {
    expect(leadsOf(realEdition(2020)).filter(({ kind }) => kind === "trend")).toEqual([]);
  });
});
