import { describe, expect, it } from "vitest";
import { geographyAt } from "../data/structure/geography-at.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { formerUnits } from "./former-units.ts";

const { geography } = realEdition(2024);
const { units, numbers } = formerUnits(geography);

function ledTo(name: string): string[] {
  return units
    .filter((unit) => unit.name === name)
    .map(({ codes, successors }) => `${codes.join("+")} → ${successors.map((each) => each.name).join(", ")}`);
}

describe("formerUnits(geography)", () => {
  it("leads from a name that is gone to the municipality that has its land", () => {
    expect(ledTo("Skedsmo")).toEqual(["0231 → Lillestrøm"]);
    expect(ledTo("Hof")).toEqual(["0714 → Holmestrand"]);
  });

  it("tells until when a municipality was one by that name, and whether it only changed its name", () => {
    const told = (name: string) => units.find((unit) => unit.name.includes(name));
    expect([told("Skedsmo")?.until, told("Skedsmo")?.renamed]).toEqual([2020, false]);
    expect([told("Tysfjord")?.until, told("Hof")?.until]).toEqual([2020, 2018]);
    const renamed = units
      .filter((unit) => unit.renamed)
      .map(({ name, successors }) => `${name} → ${successors[0]?.name}`);
    expect(renamed).toEqual(["Nes → Nesbyen"]);
  });

  it("leads to each of those that a divided municipality went to, and keeps both of its numbers", () => {
    expect(ledTo("Snillfjord")).toEqual(["1613+5012 → Heim, Hitra, Orkland"]);
  });

  it("takes a number that a municipality had under its own name as its own, through several changes", () => {
    const number = (code: string) => [...numbers].find(([own]) => own === code)?.[1].join(" ");
    expect(number("1508")).toBe("1504 1507");
    expect(number("5007")).toBe("1703 5005");
    expect(ledTo("Ålesund")).toEqual([]);
  });

  it("knows every number that has ever been in use before, once", () => {
    const known = [...units.flatMap(({ codes }) => codes), ...[...numbers.values()].flat()];
    const before = new Set(geography.changes.map(({ from }) => from.code));
    const now = new Set(geography.municipalities.map(({ code }) => code));
    expect([...before].filter((code) => !now.has(code) && !known.includes(code))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it("has nothing from later than an edition's own structure", () => {
    const of2019 = formerUnits(geographyAt(geography, "2019-12-31", []));
    expect(of2019.units.map(({ name }) => name)).toContain("Hof");
    expect(of2019.units.map(({ name }) => name)).not.toContain("Skedsmo");
  });
});
