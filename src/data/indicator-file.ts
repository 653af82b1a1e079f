import { z } from "zod";
import { DatasetId, IndicatorId } from "./codes.ts";
import { Indicator } from "./indicator.ts";
import { Localized } from "./language.ts";
import type { Unit } from "./unit.ts";

/** `data/indikatorer/<id>.yml` as it is written, with Norwegian keys. */

const UnitFile = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("andel") }),
  z.strictObject({ type: z.literal("rate"), per: z.int().positive(), hva: Localized, av: Localized }),
  z.strictObject({ type: z.literal("antall"), en: Localized, flere: Localized }),
  z.strictObject({ type: z.literal("timer") }),
  z.strictObject({ type: z.literal("årsverk") }),
  z.strictObject({ type: z.literal("kroner"), i: z.enum(["kroner", "millioner", "milliarder"]) }),
]);

const ComponentFile = z.strictObject({
  datasett: DatasetId,
  kolonne: z.string().min(1),
  dato: z.enum(["samme år", "årets slutt"]),
});

const better = { høyere: "higher", lavere: "lower", ingen: "neither" } as const;

const common = {
  id: IndicatorId,
  tidligere_id: z.array(IndicatorId).default([]),
  plass: z.int(),
  navn: Localized,
  kortnavn: Localized,
  definisjon: Localized,
  emne: Localized.optional(),
  setning: Localized.optional(),
  tema: z.enum(["hjemmetjenester", "institusjon", "personell", "befolkning", "velferdsteknologi", "kvalitet"]),
  enhet: UnitFile,
  bedre: z.enum(["høyere", "lavere", "ingen"]),
  desimaler: z.int().min(0).max(3),
  kilde: z.strictObject({ utgiver: z.string(), tabell: z.string(), lenke: z.url().optional() }),
  forbehold: z.array(Localized).default([]),
  brudd: z.array(z.strictObject({ aar: z.int(), hvorfor: Localized })).default([]),
};

const IndicatorFile = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("forhold"),
    ...common,
    teller: ComponentFile,
    nevner: ComponentFile,
    offisielt: z.strictObject({ datasett: DatasetId, kolonne: z.string() }).optional(),
  }),
  z.strictObject({ type: z.literal("direkte"), ...common, verdi: ComponentFile, kan_summeres: z.boolean() }),
  z.strictObject({
    type: z.literal("nasjonal"),
    ...common,
    serie: z.strictObject({ datasett: DatasetId, variabel: z.string() }),
    framskriving: z.boolean().default(false),
  }),
]);
type IndicatorFile = z.output<typeof IndicatorFile>;

/** The schema at the door: Norwegian keys in, an `Indicator` out. */
export const IndicatorYaml = IndicatorFile.transform(toIndicator);

function toIndicator(file: IndicatorFile): Indicator {
  const shared = {
    id: file.id,
    formerIds: file.tidligere_id,
    order: file.plass,
    name: file.navn,
    shortName: file.kortnavn,
    definition: file.definisjon,
    subject: file.emne,
    sentence: file.setning,
    theme: file.tema,
    unit: toUnit(file.enhet),
    better: better[file.bedre],
    decimals: file.desimaler,
    source: { publisher: file.kilde.utgiver, table: file.kilde.tabell, url: file.kilde.lenke },
    caveats: file.forbehold,
    breaks: file.brudd.map((entry) => ({ year: entry.aar, why: entry.hvorfor })),
  };
  switch (file.type) {
    case "forhold":
      return Indicator.parse({
        kind: "ratio",
        ...shared,
        numerator: toComponent(file.teller),
        denominator: toComponent(file.nevner),
        official: file.offisielt && { dataset: file.offisielt.datasett, column: file.offisielt.kolonne },
      });
    case "direkte":
      return Indicator.parse({
        kind: "direct",
        ...shared,
        value: toComponent(file.verdi),
        additive: file.kan_summeres,
      });
    case "nasjonal":
      return Indicator.parse({
        kind: "national",
        ...shared,
        series: { dataset: file.serie.datasett, variable: file.serie.variabel },
        projection: file.framskriving,
      });
    default:
      return file satisfies never;
  }
}

function toComponent(file: z.output<typeof ComponentFile>) {
  return {
    dataset: file.datasett,
    column: file.kolonne,
    date: file.dato === "årets slutt" ? ("year-end" as const) : ("same-year" as const),
  };
}

function toUnit(file: z.output<typeof UnitFile>): Unit {
  switch (file.type) {
    case "andel":
      return { kind: "share" };
    case "rate":
      return { kind: "rate", per: file.per, what: file.hva, base: file.av };
    case "antall":
      return { kind: "count", one: file.en, many: file.flere };
    case "timer":
      return { kind: "hours", per: "week" };
    case "årsverk":
      return { kind: "man-years" };
    case "kroner":
      return {
        kind: "kroner",
        scale: ({ kroner: "one", millioner: "million", milliarder: "milliard" } as const)[file.i],
      };
    default:
      return file satisfies never;
  }
}
