import { afterAll, describe, expect, it } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { realEdition } from "../../data/testing/real-edition.ts";
import { editionRows } from "../../export/rows.ts";
import { countHidden } from "../check-confidentiality.ts";
import { openSite } from "../site.ts";
import { changeProject } from "../testing/changed-project.ts";
import { attackEditions } from "./attack-editions.ts";

const stricter = changeProject({ rule: (text) => text.replace("muligheter: 2", "muligheter: 3") });
afterAll(() => stricter.remove());

function openStricter(): Edition {
  const [published] = openSite({ ...stricter, now: "2100-01-01T00:00:00Z", drafts: true, edition: "2024" }).editions;
  if (published === undefined) throw new Error("no edition");
  return published.edition;
}

const editions = [realEdition(2024), realEdition(2020)];
const strict = openStricter();

const possibilities = ({ least, most }: { least: number; most: number }) => most - least + 1;
const fewest = (findings: ReturnType<typeof attackEditions>) => Math.min(...findings.map(possibilities));

describe("attackEditions(root, editions)", () => {
  const findings = attackEditions(process.cwd(), editions);

  it("finds none of the hidden counts of all municipalities and years, with both editions' downloads at hand", () => {
    expect(findings).toHaveLength(773);
    expect(findings.filter((finding) => possibilities(finding) === 1)).toEqual([]);
  });

  it("comes nearest where the source's share for a group of one hidden member leaves two values", () => {
    const nearest = findings.filter((finding) => possibilities(finding) === 2);
    expect(nearest.map(({ number, least, most }) => `${number.key}: ${least}–${most}`)).toEqual([
      "1857 brukere_hjemme_80 2023: 11–12",
    ]);
  });

  it("never rules out what is true: a count that the rule hid is among its possible values", () => {
    const utsira = findings.find(({ number }) => number.key === "1151 langtid_80 2016");
    expect(utsira?.least).toBeLessThanOrEqual(1);
  });

  it("takes as known what any version has shown", () => {
    expect(fewest(attackEditions(process.cwd(), [strict]))).toBe(3);
    expect(fewest(attackEditions(process.cwd(), [strict, realEdition(2024)]))).toBe(2);
  });
});

describe("an edition", () => {
  it("hides little beyond what the source does", () => {
    expect(editions.map(countHidden)).toEqual([
      { source: 779, rule: 1, secondary: 0 },
      { source: 450, rule: 1, secondary: 0 },
    ]);
  });

  it("hides one count more when three values are asked for, and tells readers why", () => {
    expect(countHidden(strict)).toEqual({ source: 779, rule: 1, secondary: 1 });
    const told = editionRows(strict).filter(({ note }) => note === "skjult for å verne et annet tall");
    expect(told.map(({ regionName, indicator, year, mark }) => [regionName, indicator, year, mark])).toEqual([
      ["Bokn", "andel-80-hjemmetjenester", 2023, ":"],
    ]);
  });
});
