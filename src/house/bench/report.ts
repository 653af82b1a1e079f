import { arch, cpus, platform, totalmem } from "node:os";
import { formatNumber } from "../../data/format.ts";
import type { Measurement } from "./measure.ts";
import type { ChartsMeasurement } from "./measure-charts.ts";
import type { DownloadsMeasurement } from "./measure-downloads.ts";
import type { PdfMeasurement } from "./measure-pdfs.ts";
import type { Weight } from "./weigh.ts";

export interface BenchResult {
  readonly edition: string;
  /** How many versions of it are built; each has all the files of an edition. */
  readonly versions: number;
  readonly counts: {
    readonly pages: number;
    readonly pdfs: number;
    readonly cards: number;
    readonly downloads: number;
  };
  readonly cold: Measurement;
  readonly unchanged: Measurement;
  /** Reading a dataset in a process of its own, fewest observations first. */
  readonly reading: readonly Reading[];
  readonly downloads: DownloadsMeasurement;
  readonly pdfs: PdfMeasurement;
  readonly charts: ChartsMeasurement;
  readonly weight: { readonly median: Weight; readonly heaviest: Weight };
}

export interface Reading extends Measurement {
  readonly observations: number;
  readonly format: "csv" | "parquet";
}

/** Of a million observations, and of fewer. */
const readingBudget = { seconds: 3, peakBytes: 600e6 } as const;

/** What is promised on two cores: seconds (of what there is one of for each version, of one version), bytes. A kilobyte is 1000 bytes, a gigabyte 10⁹. */
export const budgets = {
  coldSeconds: 60,
  peakBytes: 2e9,
  unchangedSeconds: 8,
  pageBytes: 60e3,
  million: readingBudget,
  downloadsSeconds: 12,
  workbookSeconds: 3,
  workbookBytes: 6e6,
  pdfSeconds: 15,
  onePdfSeconds: 0.06,
  pdfBytes: 150e3,
  reportSeconds: 3,
  oneChartSeconds: 0.003,
} as const;

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget?: string;
  readonly met?: boolean;
}

/** The measurements as a table for a terminal, and whether every budget is met. */
export function reportBench(result: BenchResult): { readonly text: string; readonly met: boolean } {
  const rows = benchRows(result);
  const machine = `${cpus()[0]?.model.trim() ?? "ukjent prosessor"} × ${cpus().length}, ${gigabytes(totalmem())}`;
  const head = [
    `Maskin: ${machine}, ${platform()} ${arch()}, Node ${process.versions.node}`,
    `Utgave: ${result.edition}${result.versions > 1 ? `, ${result.versions} versjoner, hver med sin tid` : ""}`,
  ];
  return { text: [...head, "", ...alignRows(rows)].join("\n"), met: rows.every(({ met }) => met !== false) };
}

function benchRows({
  versions,
  counts,
  cold,
  unchanged,
  reading,
  downloads,
  pdfs,
  charts,
  weight,
}: BenchResult): readonly Row[] {
  const count = (what: string, number: number): Row => ({ what, measured: formatNumber(number, 0) });
  const limited = (what: string, value: number | undefined, limit: number, write: (value: number) => string): Row => ({
    what,
    measured: value === undefined ? "ukjent" : write(value),
    budget: write(limit),
    ...(value === undefined ? {} : { met: value <= limit }),
  });
  const { median, heaviest } = weight;
  return [
    count("Sider", counts.pages),
    count("PDF-er", counts.pdfs),
    count("Kort (PNG)", counts.cards),
    count("Nedlastinger (CSV, XLSX, JSON)", counts.downloads),
    limited("Bygging fra ingenting", cold.seconds, versions * budgets.coldSeconds, seconds),
    limited("  mest minne", cold.peakBytes, budgets.peakBytes, gigabytes),
    limited("Bygging uten endringer", unchanged.seconds, budgets.unchangedSeconds, seconds),
    limited("  mest minne", unchanged.peakBytes, budgets.peakBytes, gigabytes),
    ...reading.flatMap(({ observations, format, ...measured }, index) => {
      const before = reading.slice(0, index).findLast((earlier) => earlier.format === format);
      const times =
        before === undefined ? "" : `, ${formatNumber(measured.seconds / before.seconds, 1)} ganger så lang tid`;
      return [
        limited(
          `Lesing av ${formatNumber(observations, 0)} observasjoner, ${formatNames[format]}${times}`,
          measured.seconds,
          budgets.million.seconds,
          seconds,
        ),
        limited("  mest minne", measured.peakBytes, budgets.million.peakBytes, gigabytes),
      ];
    }),
    limited(
      `Alle ${formatNumber(downloads.files, 0)} nedlastinger`,
      downloads.seconds,
      versions * budgets.downloadsSeconds,
      seconds,
    ),
    limited("  regnearket med alle tall", downloads.workbook.seconds, budgets.workbookSeconds, seconds),
    limited("  størrelsen på det", downloads.workbook.bytes, budgets.workbookBytes, kilobytes),
    limited(
      `PDF-er av ${formatNumber(pdfs.municipalities.files, 0)} kommuner`,
      pdfs.municipalities.seconds,
      versions * budgets.pdfSeconds,
      seconds,
    ),
    limited("  prosessortid for én", pdfs.oneMunicipality, budgets.onePdfSeconds, milliseconds),
    limited("  størrelse, i gjennomsnitt", pdfs.municipalities.meanBytes, budgets.pdfBytes, kilobytes),
    limited("Rapporten som PDF", pdfs.report.seconds, budgets.reportSeconds, seconds),
    { what: "  størrelsen på den", measured: kilobytes(pdfs.report.bytes) },
    limited(
      `Én figur, i gjennomsnitt av ${formatNumber(charts.charts, 0)}`,
      charts.mean,
      budgets.oneChartSeconds,
      fineMilliseconds,
    ),
    limited("Vanlig kommuneside, HTML og CSS (brotli)", median.brotli, budgets.pageBytes, kilobytes),
    limited(`Tyngste kommuneside, ${heaviest.path} (brotli)`, heaviest.brotli, budgets.pageBytes, kilobytes),
    limited("  gzip", heaviest.gzip, budgets.pageBytes, kilobytes),
    { what: "  ukomprimert", measured: kilobytes(heaviest.raw) },
  ];
}

const formatNames = { csv: "CSV", parquet: "Parquet" } as const;

function alignRows(rows: readonly Row[]): readonly string[] {
  const cells = [
    ["", "målt", "grense", ""],
    ...rows.map(({ what, measured, budget = "", met }) => [what, measured, budget, verdict(met)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map(([what = "", measured = "", budget = "", met = ""]) => {
    const [first = 0, second = 0, third = 0] = widths;
    return `${what.padEnd(first)}  ${measured.padStart(second)}  ${budget.padStart(third)}  ${met}`.trimEnd();
  });
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return "";
  return met ? "innenfor" : "OVER";
}

const seconds = (value: number) => `${formatNumber(value, 1)} s`;
const milliseconds = (value: number) => `${formatNumber(value * 1e3, 0)} ms`;
const fineMilliseconds = (value: number) => `${formatNumber(value * 1e3, 1)} ms`;
const gigabytes = (value: number) => `${formatNumber(value / 1e9, 2)} GB`;
const kilobytes = (value: number) => `${formatNumber(value / 1e3, 1)} kB`;
