import { describe, expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { reconcile } from "./reconciliation.ts";

describe("reconcile", () => {
  const edition = realEdition(2024);
  const [found] = reconcile(edition);

  it("agrees with SSB's table 12209 for 644 of 652 municipality-years", () => {
    expect(found?.indicator.id).toBe("andel-80-hjemmetjenester");
    expect(found?.municipalities.length).toBe(652);
    expect(found?.municipalities.filter(({ agrees }) => agrees).length).toBe(644);
  });

  it("has a reason for every figure that differs", () => {
    const differing = [...(found?.municipalities ?? []), ...(found?.areas ?? [])].filter(({ agrees }) => !agrees);
    expect(differing.length).toBeGreaterThan(8);
    expect(differing.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  it("agrees for the country in both years", () => {
    const country = found?.areas.filter(({ area }) => area.kind === "country") ?? [];
    expect(country.map(({ year, agrees, reason }) => ({ year, agrees, reason }))).toMatchInlineSnapshot(`
      [
        {
          "agrees": false,
          "reason": "SSB regner ut tallet før små tall skjules; vår sum mangler kommunene uten tall.",
          "year": 2019,
        },
        {
          "agrees": true,
          "reason": undefined,
          "year": 2023,
        },
      ]
    `);
  });

  it("counts what cannot be compared, by reason", () => {
    expect([...(found?.incomparable ?? [])].sort()).toMatchInlineSnapshot(`
      [
        [
          "SSB har ikke publisert andelen",
          9,
        ],
        [
          "antall brukere er skjult eller mangler hos oss",
          7,
        ],
        [
          "kommunegrensene var andre dette året",
          9,
        ],
        [
          "slått sammen etter dette året",
          37,
        ],
      ]
    `);
  });
});
