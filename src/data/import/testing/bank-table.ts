import type { BankTable } from "./bank.ts";

/** A small table with every oddity: signs, notes, a variable that may be left out, codes of two times. */
export const bankTable: BankTable = {
  id: "12209",
  label: "12209: Nøkkeltall for omsorg, etter region, kjønn, statistikkvariabel og år",
  updated: "2026-03-16T07:00:00Z",
  notes: [": = Vises ikke av hensyn til personvernet."],
  mostCells: 800_000,
  variables: [
    {
      code: "KOKkommuneregion0000",
      label: "region",
      role: "geo",
      values: { "0301": "Oslo", "1103": "Stavanger", "1508": "Ålesund", "4601": "Bergen", EAK: "Landet" },
      notes: { "1508": ["Til og med 2023 med Haram."] },
    },
    { code: "Kjonn", label: "kjønn", values: { "1": "Menn", "2": "Kvinner" }, elimination: true },
    {
      code: "ContentsCode",
      label: "statistikkvariabel",
      role: "metric",
      values: { KOSandel0000: "Andel 80 år og over (prosent)", KOSantall0000: "Brukere" },
      units: { KOSandel0000: "prosent", KOSantall0000: "personer" },
    },
    { code: "Tid", label: "år", role: "time", values: { "2019": "2019", "2022": "2022", "2023": "2023" } },
  ],
  cell(codes) {
    const [region = "", contents = "", year = ""] = codes.length === 4 ? codes.toSpliced(1, 1) : codes;
    if (region === "1508" && year === "2019") return ".";
    if (region === "1103" && contents === "KOSantall0000" && year === "2022") return ":";
    if (region === "4601" && year === "2022") return "..";
    const base = Number(year) - 2000 + region.charCodeAt(0);
    return contents === "KOSandel0000" ? base / 10 : base * 100;
  },
};

const shares: Readonly<Record<string, number>> = {
  "0301 2019": 27.4,
  "0301 2023": 23.7,
  "1103 2019": 26.1,
  "1103 2023": 23.6,
  "EAK 2019": 30,
  "EAK 2023": 26.9,
  "EKG01 2019": 32,
  "EKG01 2023": 29.6,
  "EKG02 2019": 35,
  "EKG02 2023": 32,
};

/** A part of SSB's table 12209 as it is, with SSB's own codes and figures; for the guide. */
export const careTable: BankTable = {
  id: "12209",
  label: "12209: Utvalgte nøkkeltall for helse og omsorg, etter region, statistikkvariabel og år",
  updated: "2026-03-16T07:00:00Z",
  notes: [],
  mostCells: 800_000,
  variables: [
    {
      code: "KOKkommuneregion0000",
      label: "region",
      role: "geo",
      values: {
        "0301": "Oslo",
        "1103": "Stavanger",
        EAK: "Landet",
        EKG01: "KOSTRA-gruppe 1",
        EKG02: "KOSTRA-gruppe 2",
      },
    },
    {
      code: "ContentsCode",
      label: "statistikkvariabel",
      role: "metric",
      values: { KOShjtj80aarover0001: "Andel innbyggere 80 år og over som bruker hjemmetjenester (prosent)" },
      units: { KOShjtj80aarover0001: "prosent" },
    },
    { code: "Tid", label: "år", role: "time", values: { "2019": "2019", "2023": "2023" } },
  ],
  cell: ([region = "", , year = ""]) => shares[`${region} ${year}`] ?? ".",
};
