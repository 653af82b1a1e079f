import { signs, signText } from "../data/signs.ts";
/** The columns of the long form, in order: the same in every CSV file, in the sheet «Tall» and in the data package. */
export const columns = [
  {
    name: "region",
    type: "string",
    title: "Områdekode",
    description: "Kommunenummer med fire sifre, fylke-NN, KOSTRA-gruppe (EKGNN) eller landet.",
  },
  { name: "region_navn", type: "string", title: "Områdenavn", description: "Navnet på området, på norsk." },
  { name: "indikator", type: "string", title: "Indikator", description: "Id; se definisjonen av hver indikator." },
  { name: "aar", type: "year", title: "År", description: "Året tallet gjelder for." },
  {
    name: "verdi",
    type: "number",
    title: "Verdi",
    description:
      "Tallet i indikatorens enhet. Regnet ut her: minst to desimaler mer enn på nettsidene, uten nuller til slutt. Kildens egne tall: som der. Tom når tallet ikke finnes.",
  },
  {
    name: "teller",
    type: "number",
    title: "Teller",
    description: "Det som er delt. Tom når verdien er kildens egen eller når tallet kunne røpet noe som er skjult.",
  },
  { name: "nevner", type: "number", title: "Nevner", description: "Det som er delt på. Tom i de samme tilfellene." },
  {
    name: "merke",
    type: "string",
    title: "Merke",
    description: `Uten verdi: SSBs tegn (${signs.map((sign) => `${sign} ${signText[sign].nb}`).join(", ")}). Med verdi: foreløpig, brudd, rettet, tvilsom eller mangelfull.`,
  },
  { name: "merknad", type: "string", title: "Merknad", description: "Hvorfor tallet mangler, eller hva en bør vite." },
  {
    name: "nedre_95",
    type: "number",
    title: "Nedre grense",
    description: "Nedre grense for et 95 prosents intervall, der det er regnet ut.",
  },
  {
    name: "ovre_95",
    type: "number",
    title: "Øvre grense",
    description: "Øvre grense for et 95 prosents intervall, der det er regnet ut.",
  },
] as const;

/** One line of the long form: one area, one indicator, one year. */
export interface ExportRow {
  /** As in `areaKey`: `0301`, `fylke-46`, `EKG13`, `landet`. */
  readonly region: string;
  readonly regionName: string;
  readonly indicator: string;
  readonly year: number;
  /** As many as the site shows; the values have more. */
  readonly decimals: number;
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly mark: string;
  readonly note: string;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The fields of a row in the order of `columns`; `undefined` where there is no number. */
export function fieldsOf(row: ExportRow): readonly (string | number | undefined)[] {
  return [
    row.region,
    row.regionName,
    row.indicator,
    row.year,
    row.value,
    row.numerator,
    row.denominator,
    row.mark,
    row.note,
    row.lower,
    row.upper,
  ];
}
