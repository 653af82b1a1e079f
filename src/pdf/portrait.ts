import { type AgeBand, ageStructure, bandIn, growth } from "../analysis/age.ts";
import { type Change, changeBetween } from "../analysis/change.ts";
import { signed } from "../analysis/change-words.ts";
import type { Profile } from "../analysis/profile-types.ts";
import { similarFigures, similarTo, similarWords } from "../analysis/similar.ts";
import { summaryOf } from "../analysis/summary.ts";
import { cellValue, missingCell } from "../data/cell.ts";
import type { IndicatorId, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import type { Grid } from "./panel.ts";

/** What a municipality's page tells beside its indicators, as texts ready to print. */
export interface Portrait {
  /** Three to six sentences, the same as on the page. */
  readonly summary: readonly string[];
  /** What became of each figure since the edition before; `undefined` in the first. */
  readonly since: { readonly year: Year; readonly moved: ReadonlyMap<IndicatorId, Moved> } | undefined;
  /** The inhabitants by age; `undefined` where they are not known. */
  readonly age: { readonly text: string; readonly table: Grid } | undefined;
  /** The municipalities most like it, itself first; `undefined` where there is none to tell. */
  readonly similar: { readonly text: string; readonly table: Grid } | undefined;
}

/** A figure in an earlier year, and which way it has gone: «økt», «falt», «uendret», «usikkert», «–». */
export interface Moved {
  readonly from: string;
  readonly way: string;
}

const ways: Record<Change["kind"], string> = {
  rise: "økt",
  fall: "falt",
  unchanged: "uendret",
  uncertain: "usikkert",
  untested: "–",
};

/** `since` is the year of the edition before. */
export function portraitOf(edition: Edition, profile: Profile, since: Year | undefined): Portrait {
  return {
    summary: summaryOf(edition, profile, "nb"),
    since: since === undefined ? undefined : { year: since, moved: movedSince(edition, profile, since) },
    age: ageOf(edition, profile),
    similar: similarOf(edition, profile),
  };
}

function movedSince(edition: Edition, { sections }: Profile, since: Year): ReadonlyMap<IndicatorId, Moved> {
  return new Map(
    sections.flatMap(({ indicator, own }) => {
      const change = changeBetween(edition, own, since, edition.year);
      if (change === undefined) return [];
      return [[indicator.id, { from: formatCell(change.from.cell, indicator.decimals), way: ways[change.kind] }]];
    }),
  );
}

/** By age now and in the first year with the same borders. */
function ageOf(edition: Edition, { municipality, year }: Profile): Portrait["age"] {
  const { bands, total, since } = ageStructure(edition, municipality.code);
  const cellIn = (band: AgeBand, one: Year) => bandIn(band, one) ?? missingCell("not-reported");
  const all = cellValue(cellIn(total, year));
  if (all === undefined) return undefined;
  const years = since === undefined ? [year] : [since, year];
  const share = (band: AgeBand) => {
    const value = cellValue(cellIn(band, year));
    return value === undefined || all === 0 ? "" : `${formatNumber((value / all) * 100, 1)} %`;
  };
  const grown = (band: AgeBand) => {
    const part = since === undefined ? undefined : growth(band, since, year);
    return part === undefined ? "" : `${signed(part * 100, 0)} %`;
  };
  return {
    text:
      since === undefined
        ? "Det finnes ingen tidligere tall for kommunen med de samme grensene."
        : `Ved utgangen av året, ${since} og ${year}.`,
    table: {
      header: ["Alder", ...years.map(String), ...(since === undefined ? [] : ["Endring"]), `Andel i ${year}`],
      rows: [...bands, total].map((band) => [
        band.name.nb,
        ...years.map((one) => formatCell(cellIn(band, one), 0)),
        ...(since === undefined ? [] : [grown(band)]),
        share(band),
      ]),
    },
  };
}

function similarOf(edition: Edition, { municipality, kostra }: Profile): Portrait["similar"] {
  const similar = similarTo(edition, municipality.code);
  if (similar.length === 0) return undefined;
  const { columns, rows } = similarFigures(edition, municipality, similar);
  return {
    text: similarWords(municipality, kostra.name, similar),
    table: {
      // (A column on paper is wide enough for the words.)
      header: ["Kommune", ...columns.map(({ head }) => head.replaceAll("\u00ad", ""))],
      rows: rows.map(({ municipality: one, cells }) => [
        one.name,
        ...cells.map((cell, column) => formatCell(cell, columns[column]?.indicator.decimals ?? 0)),
      ]),
    },
  };
}
