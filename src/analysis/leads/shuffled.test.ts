import { describe, expect, it } from "vitest";
import { areaKey, country } from "../../data/area.ts";
import { cellValue, valueCell } from "../../data/cell.ts";
import { IndicatorId } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { realEdition } from "../../data/testing/real-edition.ts";
import { adjustForMany } from "../method/false-discovery.ts";
import { pointAt, series } from "../series.ts";
import { candidatesOf, falseRate } from "./leads.ts";
import type { Candidate, LeadKind } from "./types.ts";

const edition = realEdition(2024);

/** A share, a common rate and a rare one. */
const ids = ["andel-80-hjemmetjenester", "hjemmetjenester-per-1000", "heldognsbolig-per-1000"].map((id) =>
  IndicatorId.parse(id),
);
const indicators = new Map(ids.map((id) => [id, edition.indicator(id)]));

describe("leads of users dealt out at random among the inhabitants of all municipalities", () => {
  const draws = Array.from({ length: 10 }, (_, index) => dealtOut(1000 + index));
  const kinds: LeadKind[] = ["change", "outlier", "record", "trend", "reversal"];

  it.each(kinds)("of the kind %s are found in no more than one of twenty draws, as they should", (kind) => {
    const withLeads = draws.filter((draw) => adjustForMany(pOf(draw, kind)).some((q) => q <= falseRate));
    // Four of ten would come by chance once in 1,000 times when one in twenty is right.
    expect(withLeads.length).toBeLessThan(4);
  });

  it("have p-values that are what they say: one in twenty outliers below 0.05", () => {
    const all = draws.flatMap((draw) => pOf(draw, "outlier"));
    const part = all.filter((p) => p < 0.05).length / all.length;
    expect(part).toBeGreaterThan(0.03);
    expect(part).toBeLessThan(0.07);
  });

  it("are many in the figures as they are", () => {
    const kept = adjustForMany(candidatesOf(limited(edition), "outlier").map(({ p }) => p)).filter(
      (q) => q <= falseRate,
    );
    expect(kept.length).toBeGreaterThan(20);
  });
});

describe("leads of municipalities that have changed names", () => {
  // What was one municipality before a split is one unit in sums over areas, and keeps its names.
  const split = edition.geography.changes.filter(({ kind }) => kind === "split").map(({ to }) => to.code);
  const codes = edition.geography.municipalities.map(({ code }) => code).filter((code) => !split.includes(code));
  const moved = new Map(codes.map((code, index) => [code, codes[(index * 101 + 7) % codes.length] ?? code]));
  const renamed = limited(edition, {
    observation: (component, code, year) => {
      const from = moved.get(code) ?? code;
      const found = edition.observation(component, from, year);
      return { ...found, territory: found.territory === from ? code : found.territory };
    },
  });

  it.each(["change", "outlier", "trend"] as const)("of the kind %s follow the figures, not the names", (kind) => {
    expect(new Set(moved.values()).size).toBe(codes.length);
    const before = byPlace(candidatesOf(limited(edition), kind));
    const after = byPlace(candidatesOf(renamed, kind));
    for (const code of codes) {
      const [own, other] = [after.get(code) ?? [], before.get(moved.get(code) ?? code) ?? []];
      expect(own.length).toBe(other.length);
      for (const [index, p] of own.entries()) expect(p).toBeCloseTo(other[index] ?? -1, 8);
    }
  });
});

function byPlace(candidates: readonly Candidate[]): Map<string, number[]> {
  const places = Map.groupBy(candidates, ({ area }) => areaKey(area));
  return new Map([...places].map(([key, group]) => [key, group.map(({ p }) => p).sort((a, b) => a - b)]));
}

function pOf(of: Edition, kind: LeadKind): number[] {
  return candidatesOf(of, kind).map(({ p }) => p);
}

/** The edition with three indicators, and what else is to be otherwise. */
function limited(of: Edition, changed: Partial<Edition> = {}): Edition {
  return { ...of, indicators, official: () => undefined, ...changed };
}

/** In each municipality and year as many users as chance gives its inhabitants, by the country's rate. */
function dealtOut(seed: number): Edition {
  const random = generator(seed);
  const rates = new Map(ids.map((id) => [id, lastRate(id)]));
  const drawn = new Map<string, number>();
  return limited(edition, {
    observation: (component, code, year) => {
      const real = edition.observation(component, code, year);
      const indicator = [...indicators.values()].find(
        (one) => one.kind === "ratio" && one.numerator.column === component.column,
      );
      if (indicator?.kind !== "ratio" || component.column.startsWith("folk")) return real;
      const base = cellValue(edition.observation(indicator.denominator, code, year).cell);
      if (base === undefined || real.cell.kind === "missing") return real;
      const key = `${component.column} ${code} ${year}`;
      const count = drawn.get(key) ?? binomial(random, base, rates.get(indicator.id) ?? 0);
      drawn.set(key, count);
      return { ...real, cell: valueCell(count, real.cell.kind === "value" ? real.cell.marks : []) };
    },
  });
}

/** The country's rate in the last year: dealt out by it in all years, there is nothing to find but chance. */
function lastRate(id: IndicatorId): number {
  const { numerator, denominator } = pointAt(series(limited(edition), id, country), edition.year);
  return ((numerator && cellValue(numerator)) ?? 0) / ((denominator && cellValue(denominator)) ?? 1);
}

/** By inversion for the few, by the normal approximation for the many. */
function binomial(random: () => number, trials: number, share: number): number {
  const mean = trials * share;
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + normal * Math.sqrt(mean * (1 - share))));
  }
  let left = random();
  let chance = (1 - share) ** trials;
  for (let count = 0; ; count++) {
    left -= chance;
    if (left <= 0 || count > trials) return Math.min(count, trials);
    chance *= ((trials - count) / (count + 1)) * (share / (1 - share));
  }
}

/** Lehmer's generator: the same numbers every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
