import { z } from "zod";
import type { Answer, Asked } from "./source-server.ts";

const Query = z.object({
  dimensions: z.array(z.object({ code: z.string(), filter: z.literal("item"), values: z.array(z.string()) })),
  response: z.object({ format: z.literal("json-stat2"), maxRowCount: z.int() }),
});

const category = (value: string, label: string, children: readonly unknown[] | null = null) => ({
  value,
  label,
  children,
});

const dimensions = [
  {
    code: "GEO",
    label: "Geografi",
    categories: [
      category("0", "Hele landet", [category("03", "Oslo (fylke)", [category("0301", "Oslo")])]),
      category("11", "Rogaland", [category("1103", "Stavanger"), category("1108", "Sandnes")]),
    ],
  },
  {
    code: "AAR",
    label: "År",
    categories: [category("2022_2022", "2022"), category("2023_2023", "2023"), category("2024_2024", "2024")],
  },
  { code: "KJONN", label: "Kjønn", categories: [category("0", "Kjønn samlet")] },
  {
    code: "MEASURE_TYPE",
    label: "Måltall",
    categories: [category("TELLER", "antall"), category("RATE", "per 1000, standardisert")],
  },
];

/** Answers as FHI's open statistics do, below `/fhi/`, for table 370 of `nokkel`: with a byte order mark and signs among figures. */
export function fhiAnswer(asked: Asked, mostRows = 50_000): Answer | undefined {
  const table = "/fhi/nokkel/table/370";
  switch (asked.path) {
    case table:
      return {
        json: {
          tableId: 370,
          title: "KPR - Primærhelsetjenesten",
          publishedAt: "2025-05-20",
          modifiedAt: "2025-06-01T08:00:00",
        },
      };
    case `${table}/dimension`:
      return { json: { dimensions } };
    case `${table}/metadata`:
      return {
        json: {
          name: "KPR",
          paragraphs: [
            { header: "Beskrivelse", content: "<p>Unike <b>brukere</b>.</p>" },
            { header: "Tom", content: null },
          ],
        },
      };
    case `${table}/flag`:
      return {
        json: [
          { title: ":", text: "Skjult" },
          { title: "k", text: "Lavt antall" },
        ],
      };
    case `${table}/data`:
      return data(asked.body, mostRows);
    default:
      return undefined;
  }
}

function data(body: unknown, mostRows: number): Answer {
  const query = Query.parse(body);
  if (query.dimensions.length < dimensions.length)
    return { status: 400, json: { status: 400, detail: "All dimensions must be filtered" } };
  const lists = query.dimensions.map(({ values }) => values);
  const rows = lists.reduce<readonly (readonly string[])[]>(
    (some, list) => some.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
  if (rows.length > mostRows) return { status: 400, json: { detail: `The number of rows exceeds maxRowCount` } };
  const answer = {
    class: "dataset",
    version: "2.0",
    href: null,
    label: "KPR - Primærhelsetjenesten",
    updated: "2025-06-01T08:00:00.1234567+00:00",
    source: null,
    id: query.dimensions.map(({ code }) => code),
    size: lists.map((list) => list.length),
    role: null,
    dimension: Object.fromEntries(
      query.dimensions.map(({ code, values }) => [
        code,
        {
          label: dimensions.find((entry) => entry.code === code)?.label,
          category: { index: values, label: labels(values) },
        },
      ]),
    ),
    value: rows.map(figure),
    status: "",
  };
  return { text: `\ufeff${JSON.stringify(answer)}` };
}

function labels(values: readonly string[]) {
  return Object.fromEntries(values.map((value) => [value, value.replace(/^(\d{4})_\1$/, "$1")]));
}

function figure([geo = "", year = "", , measure]: readonly string[]): number | string {
  if (geo === "1108" && year === "2023_2023") return ":";
  const value = Number(geo) + Number(year.slice(0, 4));
  return measure === "RATE" ? value / 8 : value;
}
