import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { EditionId, VersionId } from "../../data/codes.ts";
import { makeReports } from "../../report/testing/reports.ts";
import { openSite } from "../site.ts";
import { checkLocks } from "./check-locks.ts";
import { leftOut, lockVersion } from "./make-lock.ts";

let remove = () => {};
afterEach(() => {
  remove();
});

const id = EditionId.parse("2020");
const v1 = VersionId.parse("v1");
const now = "2028-01-01T00:00:00Z";
const body = "Andelen var :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020}.";

function project(publishes = "2021-05-01T08:00:00+02:00") {
  const made = makeReports([{ edition: "2020", version: "v1", publishes, status: "klar", body }]);
  remove = made.remove;
  const at = (file: string) => path.join(made.root, file);
  // A copy of its own, to be changed.
  rmSync(at("data/omsorgstjenester"));
  cpSync("data/omsorgstjenester", at("data/omsorgstjenester"), { recursive: true });
  const open = () => openSite({ root: made.root, now, drafts: false });
  return { root: made.root, at, open };
}

describe("a locked version", () => {
  it("is built as before, says what it said, and is locked only once", () => {
    const { root, open } = project();
    expect(lockVersion(root, id, v1, now)).toBe("new");
    expect(checkLocks(open())).toEqual({
      issues: [],
      summary: ["2020 v1: Låst, og hvert tall og ord er sammenlignet."],
    });
    expect(lockVersion(root, id, v1, now)).toBe("unchanged");
  });

  it.each(["reports/2020/v1/01-sammendrag.md", "reports/2020/v1/rapport.yml"])(
    "is not built when %s has changed",
    (file) => {
      const { root, at, open } = project();
      lockVersion(root, id, v1, now);
      appendFileSync(at(file), "\n");
      expect(open).toThrow(
        `${file}:1 Filen hører til 2020 v1, som er publisert og låst, og er endret siden.\n  Sett den tilbake slik den var («git checkout -- ${file}», eller fra en eldre innsjekking). Skal noe endres, lag en ny versjon: npm run ny-versjon -- 2020.`,
      );
      expect(() => lockVersion(root, id, v1, now)).toThrow("er endret siden");
    },
  );

  it.each(["rettelser.yml", "konfidensialitet.yml"])("is not built when its data's %s has changed", (name) => {
    const { root, at, open } = project();
    const file = `data/omsorgstjenester/2026-11-22/${name}`;
    lockVersion(root, id, v1, now);
    appendFileSync(at(file), "# Mer.\n");
    expect(open).toThrow(`${file}:1 Filen hører til 2020 v1`);
  });

  it("is not built when a chapter has come or gone", () => {
    const { root, at, open } = project();
    lockVersion(root, id, v1, now);
    cpSync(at("reports/2020/v1/01-sammendrag.md"), at("reports/2020/v1/02-mer.md"));
    expect(open).toThrow("reports/2020/v1/02-mer.md:1 Filen hører til 2020 v1, som er publisert og låst, og er ny.");
    rmSync(at("reports/2020/v1/02-mer.md"));
    rmSync(at("reports/2020/v1/01-sammendrag.md"));
    expect(open).toThrow(
      "reports/2020/v1/01-sammendrag.md:1 Filen hører til 2020 v1, som er publisert og låst, og er borte.",
    );
  });

  it("keeps the indicators as they were, whatever they become", () => {
    const { root, at, open } = project();
    lockVersion(root, id, v1, now);
    const file = at("data/indikatorer/andel-80-hjemmetjenester.yml");
    const name = (text: string) => text.replace(/^( *nb: ).*$/m, "$1Et nytt navn");
    expect(name(readFileSync(file, "utf8"))).not.toBe(readFileSync(file, "utf8"));
    writeFileSync(file, name(readFileSync(file, "utf8")));
    const [published] = open().editions;
    const names = [...(published?.edition.indicators.values() ?? [])].map((indicator) => indicator.name.nb);
    expect(names).not.toContain("Et nytt navn");
    rmSync(at("data/indikatorer/2020-v1/andel-80.yml"));
    expect(open).toThrow("data/indikatorer/2020-v1/andel-80.yml:1 Filen hører til 2020 v1");
  });

  it("is found out when the program has come to say something else", () => {
    const { root, at, open } = project();
    lockVersion(root, id, v1, now);
    // As if the code had rounded, worded or counted in another way when it was locked.
    const other = (part: string, name: string) => {
      const file = at("reports/2020/v1/laas.json");
      const text = readFileSync(file, "utf8");
      const start = text.indexOf(`"${name}": "`, text.indexOf(`"${part}"`)) + name.length + 5;
      writeFileSync(file, `${text.slice(0, start)}${"0".repeat(64)}${text.slice(start + 64)}`);
    };
    other("kapitler", "sammendrag");
    other("tall", "fylke-46");
    other("ord", "1151");
    other("innhold", "forside");
    expect(checkLocks(open()).issues.map(({ message }) => message)).toEqual([
      "2020 v1 er låst, men sier noe annet enn da den ble publisert: kapittelet «sammendrag», utgavens forside, tallene for fylke-46, det som skrives om 1151.",
    ]);
  });

  it("may be locked anew until its time has come", () => {
    const { root, at } = project("2028-05-01T08:00:00+02:00");
    expect(lockVersion(root, id, v1, now)).toBe("new");
    appendFileSync(at("reports/2020/v1/01-sammendrag.md"), "\nMer.\n");
    expect(lockVersion(root, id, v1, now)).toBe("renewed");
    appendFileSync(at("reports/2020/v1/01-sammendrag.md"), "\nEnda mer.\n");
    expect(() => lockVersion(root, id, v1, "2028-05-01T06:00:00Z")).toThrow("er endret siden");
  });
});

describe("lockVersion", () => {
  it("leaves no lock behind when the version has errors", () => {
    const { root, at } = project();
    appendFileSync(at("reports/2020/v1/01-sammendrag.md"), "\n@fig-borte\n");
    expect(() => lockVersion(root, id, v1, now)).toThrow("reports/2020/v1/01-sammendrag.md");
    expect(existsSync(at("reports/2020/v1/laas.json"))).toBe(false);
  });

  it("refuses links to what the site will not have, which could not be mended afterwards", () => {
    const { root, at } = project();
    const text = "\nSe [tallene](/2023/data/), [dem](/2020/borte/) og [disse](/2020/data/).\n";
    appendFileSync(at("reports/2020/v1/01-sammendrag.md"), text);
    expect(() => lockVersion(root, id, v1, now)).toThrow(
      /md:10:4 Lenken «\/2023\/data\/» fører ingen steder[\s\S]*md:10:28 Lenken «\/2020\/borte\/» fører ingen steder/,
    );
    expect(existsSync(at("reports/2020/v1/laas.json"))).toBe(false);
  });

  it("accepts a link to another edition that readers have, and to none that they have later", () => {
    const other = { edition: "2024", version: "v1", status: "klar" } as const;
    const earlier = { ...other, publishes: "2025-05-01T08:00:00+02:00" };
    const own = { edition: "2020", version: "v1", publishes: "2021-05-01T08:00:00+02:00", status: "klar" } as const;
    const body = "Se [dette](/2024/v1/kommune/1151-utsira/).";
    const made = makeReports([{ ...own, body }, earlier]);
    remove = made.remove;
    expect(() => lockVersion(made.root, id, v1, "2024-01-01T00:00:00Z")).toThrow("Utgaven 2024 er ikke publisert");
    expect(lockVersion(made.root, id, v1, now)).toBe("new");
  });

  it("refuses a version without a chapter that is ready, and says which are drafts", () => {
    const { root, at } = project();
    const file = at("reports/2020/v1/01-sammendrag.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: klar", "status: utkast"));
    expect(() => lockVersion(root, id, v1, now)).toThrow(
      "reports/2020/v1/rapport.yml:1 Ingen av kapitlene er klare, så det er ingenting å publisere.\n  Sett «status: klar» i hodet på dem som er ferdige. Utkast er reports/2020/v1/01-sammendrag.md.",
    );
    expect(existsSync(at("reports/2020/v1/laas.json"))).toBe(false);
  });

  it("says which drafts are left out of a version with chapters that are ready", () => {
    const { root, at } = project();
    expect(leftOut(root, id, v1)).toEqual([]);
    const text = readFileSync(at("reports/2020/v1/01-sammendrag.md"), "utf8");
    writeFileSync(at("reports/2020/v1/02-mer.md"), text.replace("status: klar", "status: utkast"));
    expect(leftOut(root, id, v1)).toEqual([
      "  Ikke med, fordi de er utkast: reports/2020/v1/02-mer.md. I en låst versjon kan de ikke komme til siden.",
    ]);
  });

  it("is not made of a version that there are warnings of, when it is strict", () => {
    const { root, at } = project();
    expect(() => lockVersion(root, id, v1, now, { strict: true })).toThrow(
      /Advarsel: Versjonen publiseres 1\.[\s\S]*2020 v1 er ikke låst[\s\S]*--med-advarsler$/,
    );
    expect(existsSync(at("reports/2020/v1/laas.json"))).toBe(false);
    expect(lockVersion(root, id, v1, now)).toBe("new");
  });

  it("says that a draft cannot be locked", () => {
    const { root, at } = project();
    const file = at("reports/2020/v1/rapport.yml");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: klar", "status: utkast"));
    expect(() => lockVersion(root, id, v1, now)).toThrow("2020 v1 er et utkast.");
  });
});

it("every locked version of this project says what it said when it was locked", () => {
  const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });
  expect(checkLocks(site).issues).toEqual([]);
});
