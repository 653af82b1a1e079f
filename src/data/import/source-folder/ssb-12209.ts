import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { numberField, textField, yearField } from "../fields.ts";
import type { NewPackage } from "../write-package.ts";

const JsonStat = z.looseObject({
  version: z.literal("2.0"),
  updated: z.string(),
  id: z.tuple([z.literal("KOKkommuneregion0000"), z.literal("ContentsCode"), z.literal("Tid")]),
  size: z.tuple([z.int(), z.literal(1), z.int()]),
  dimension: z.looseObject({
    KOKkommuneregion0000: z.looseObject({ category: z.looseObject({ index: z.record(z.string(), z.int()) }) }),
    Tid: z.looseObject({ category: z.looseObject({ index: z.record(z.string(), z.int()) }) }),
  }),
  value: z.array(z.number().nullable()),
  status: z.record(z.string(), z.enum([".", "..", ":"])).optional(),
});

/** SSB's own share of people aged 80 or over with home services, for municipalities, counties, groups and the country. */
export function ssb12209(folder: string, version: string): NewPackage {
  const text = readFileSync(path.join(folder, "ssb_12209.jsonstat2.json"), "utf8");
  const answer = JsonStat.parse(JSON.parse(text));
  const regions = Object.entries(answer.dimension.KOKkommuneregion0000.category.index);
  const years = Object.entries(answer.dimension.Tid.category.index);
  const rows = regions.flatMap(([region, r]) =>
    years.map(([year, t]) => {
      const position = r * years.length + t;
      const value = answer.value[position];
      return [region, year, typeof value === "number" ? String(value) : (answer.status?.[position] ?? "..")];
    }),
  );
  return {
    name: "ssb-12209",
    title: "Andel innbyggere 80 år og over som bruker hjemmetjenester, SSBs egne tall",
    description:
      "Med regionkodene som gjaldt det året: kommuner, fylker (EKA), KOSTRA-grupper (EKG) og landet (EAK). " +
      "SSB regner gruppene og fylkene ut før små tall skjules.",
    version,
    sources: [
      {
        title: "Statistisk sentralbyrå, tabell 12209",
        path: "https://www.ssb.no/statbank/table/12209",
        version: answer.updated,
      },
    ],
    contributors: [{ title: "Statistisk sentralbyrå", roles: ["creator"] }],
    resources: [
      {
        name: "andel",
        title: "Andel 80 år og over med hjemmetjenester",
        fields: [
          textField("region", "Region", "SSBs regionkode i tabellen.", "[0-9]{4}|EAK|EAKUO|EK[AG][0-9]{2}"),
          yearField("Brukere 31. desember dette året."),
          numberField("andel", "Andel 80 år og over med hjemmetjenester", "prosent", "SSB tabell 12209."),
        ],
        primaryKey: ["region", "aar"],
        rows,
      },
    ],
  };
}
