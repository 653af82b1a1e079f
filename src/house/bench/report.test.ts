import { expect, test } from "vitest";
import { type BenchResult, reportBench } from "./report.ts";

const weight = { path: "/2020/kommune/0301-oslo/", raw: 250_000, gzip: 40_000, brotli: 33_000 };
const result: BenchResult = {
  edition: "2020",
  versions: 1,
  counts: { pages: 380, pdfs: 365, cards: 358, downloads: 1430 },
  cold: { seconds: 41.26, peakBytes: 1.4e9 },
  unchanged: { seconds: 9.1, peakBytes: undefined },
  reading: [
    { observations: 1e5, format: "csv", seconds: 0.4, peakBytes: 120e6 },
    { observations: 1e6, format: "csv", seconds: 1.3, peakBytes: 650e6 },
    { observations: 1e6, format: "parquet", seconds: 0.9, peakBytes: 240e6 },
  ],
  downloads: { files: 3210, seconds: 9.87, workbook: { seconds: 3.4, bytes: 2_357_696 } },
  pdfs: {
    municipalities: { files: 357, seconds: 14.2, meanBytes: 101_195 },
    oneMunicipality: 0.071,
    report: { seconds: 0.8, bytes: 287_044 },
  },
  charts: { charts: 7854, mean: 0.0031 },
  weight: { median: weight, heaviest: { ...weight, brotli: 61_000 } },
};

test("reportBench(result) tells each budget, what was measured and whether it is met", () => {
  const { text, met } = reportBench(result);
  expect(text.split("\n").slice(2).join("\n").replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "
                                                                          målt      grense
    Sider                                                                  380
    PDF-er                                                                 365
    Kort (PNG)                                                             358
    Nedlastinger (CSV, XLSX, JSON)                                       1 430
    Bygging fra ingenting                                               41,3 s      60,0 s  innenfor
      mest minne                                                       1,40 GB     2,00 GB  innenfor
    Bygging uten endringer                                               9,1 s       8,0 s  OVER
      mest minne                                                        ukjent     2,00 GB
    Lesing av 100 000 observasjoner, CSV                                 0,4 s       3,0 s  innenfor
      mest minne                                                       0,12 GB     0,60 GB  innenfor
    Lesing av 1 000 000 observasjoner, CSV, 3,3 ganger så lang tid       1,3 s       3,0 s  innenfor
      mest minne                                                       0,65 GB     0,60 GB  OVER
    Lesing av 1 000 000 observasjoner, Parquet                           0,9 s       3,0 s  innenfor
      mest minne                                                       0,24 GB     0,60 GB  innenfor
    Alle 3 210 nedlastinger                                              9,9 s      12,0 s  innenfor
      regnearket med alle tall                                           3,4 s       3,0 s  OVER
      størrelsen på det                                             2 357,7 kB  6 000,0 kB  innenfor
    PDF-er av 357 kommuner                                              14,2 s      15,0 s  innenfor
      prosessortid for én                                                71 ms       60 ms  OVER
      størrelse, i gjennomsnitt                                       101,2 kB    150,0 kB  innenfor
    Rapporten som PDF                                                    0,8 s       3,0 s  innenfor
      størrelsen på den                                               287,0 kB
    Én figur, i gjennomsnitt av 7 854                                   3,1 ms      3,0 ms  OVER
    Vanlig kommuneside, HTML og CSS (brotli)                           33,0 kB     60,0 kB  innenfor
    Tyngste kommuneside, /2020/kommune/0301-oslo/ (brotli)             61,0 kB     60,0 kB  OVER
      gzip                                                             40,0 kB     60,0 kB  innenfor
      ukomprimert                                                     250,0 kB"
  `);
  expect(met).toBe(false);
});

test("reportBench(result) is content when every budget is met", () => {
  const within = {
    ...result,
    unchanged: { seconds: 8, peakBytes: 2e9 },
    reading: [],
    downloads: { ...result.downloads, workbook: { seconds: 3, bytes: 6e6 } },
    pdfs: { ...result.pdfs, oneMunicipality: 0.06 },
    charts: { charts: 7854, mean: 0.003 },
    weight: { median: weight, heaviest: weight },
  };
  expect(reportBench(within).met).toBe(true);
});

test("reportBench(result) gives each version of an edition its own time", () => {
  const slow = { ...result, cold: { seconds: 110, peakBytes: 1e9 } };
  expect(reportBench(slow).text).toMatch(/Bygging fra ingenting.*60,0 s {2}OVER/);
  expect(reportBench({ ...slow, versions: 2 }).text).toMatch(/Bygging fra ingenting.*120,0 s {2}innenfor/);
});
