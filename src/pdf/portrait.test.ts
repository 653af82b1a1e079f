import { expect, test } from "vitest";
import { profile } from "../analysis/profile.ts";
import { MunicipalityCode } from "../data/codes.ts";
import { realEdition } from "../export/real-edition.ts";
import { portraitOf } from "./portrait.ts";

const edition = realEdition(2024);
const of = (code: string, since?: number) => portraitOf(edition, profile(edition, MunicipalityCode.parse(code)), since);

test("portraitOf(edition, profile, since) holds each figure against that of the year", () => {
  const moved = of("5610", 2020).since?.moved;
  const ways = new Set([...(moved?.values() ?? [])].map(({ way }) => way));
  expect([...ways].every((way) => ["økt", "falt", "usikkert", "–"].includes(way))).toBe(true);
  expect(moved?.size).toBeGreaterThan(5);
  expect(of("5610").since).toBeUndefined();
});

test("portraitOf(edition, profile) has the inhabitants by age, and what they add up to last", () => {
  const rows = of("5610").age?.table.rows ?? [];
  const numbers = rows.map(([, ...cells]) => Number(cells.at(1)?.replace(/\s/g, "")));
  expect(rows.map(([name]) => name)).toEqual(["0–66 år", "67–79 år", "80 år og over", "I alt"]);
  expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(numbers.at(-1));
});

test("portraitOf(edition, profile) has the municipality itself above those that it is like", () => {
  const { similar } = of("5610");
  expect(similar?.table.rows.map(([name]) => name)).toHaveLength(6);
  expect(similar?.table.rows[0]?.[0]).toBe("Karasjok");
  expect(of("0301").similar?.text).toContain("Oslo er alene i sin KOSTRA-gruppe.");
});

test("portraitOf(edition, profile) goes back over years in which a municipality was part of another", () => {
  // Haram, part of Ålesund from 2020 to 2023, has the borders that it had before.
  expect(of("1580").age?.table.header).toEqual(["Alder", "2015", "2024", "Endring", "Andel i 2024"]);
});
