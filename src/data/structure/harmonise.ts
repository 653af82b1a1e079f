import { type Cell, type Mark, missingCell, valueCell } from "../cell.ts";
import { MunicipalityCode, type Year } from "../codes.ts";
import type { Observation } from "../edition.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import { exactCover, sameTerritory, type Territory, unionOf } from "./territory.ts";
import type { Structure, Timeline } from "./timeline.ts";
import { isMadeUp, namesOf, unitsAcross } from "./units-of.ts";

/** The municipalities that figures are brought to, and the ones that they are given for. */
export interface Harmonising {
  readonly timeline: Timeline;
  readonly target: Structure;
  /** The structure that a year's rows have the codes of. */
  readonly structureOf: (year: Year) => Structure;
  /** Columns that may be added up: counts, and the parts of rates. A mean is not one. */
  readonly isAdditive: (column: string) => boolean;
}

interface Piece {
  readonly code: MunicipalityCode;
  readonly territory: Territory;
}

/** A table in another structure. */
export interface HarmonisedTable extends MunicipalTable {
  /** Several municipalities in one: their sum, or the rows that cover exactly them all. */
  together(column: string, codes: readonly MunicipalityCode[], year: Year): Observation;
}

/**
 * A table's figures for the municipalities of another structure. A municipality's figure is that of the row that covers the
 * same, whatever its number, or the sum of rows that together cover exactly that: hidden where one of them is, missing with
 * its reason where one is missing. Nothing is ever divided: what lies inside a larger unit, or across several, has no figure.
 *
 * A source that has brought its figures to a later structure itself may have put an undivided municipality's figures under
 * one of its parts, with the number of the whole in `omraade`. Such a row stands as it is in that structure.
 */
export function harmonise(table: MunicipalTable, how: Harmonising): HarmonisedTable {
  const piecesOf = remember((year: Year) => piecesByArea(table, how, year));
  const coversOf = remember((year: Year) => coversIn(how.target, piecesOf(year)));
  const sumOf = (cover: readonly Piece[], column: string, year: Year): Cell => {
    const cells = cover.map((piece) => table.observation(column, piece.code, year).cell);
    return addUp(cells, how.isAdditive(column));
  };
  const observe = (column: string, code: MunicipalityCode, year: Year): Observation => {
    const cover = coversOf(year).get(code) ?? [];
    const [only, ...others] = cover;
    if (only === undefined) return uncovered(table, how, { column, code, year, pieces: piecesOf(year) });
    if (others.length === 0) return { cell: table.observation(column, only.code, year).cell, territory: code };
    return { cell: sumOf(cover, column, year), territory: code };
  };
  // Each is asked for by every place that it is compared with or added up in.
  const remembered = remember((year: Year) =>
    remember((column: string) => remember((code: MunicipalityCode) => observe(column, code, year))),
  );
  return {
    ...table,
    codesOf: (year) => [...coversOf(year).keys()],
    observation: (column, code, year) => remembered(year)(column)(code),
    together(column, codes, year) {
      const whole = unionOf(codes.flatMap((code) => how.target.territories.get(code) ?? []));
      const cover = exactCover(whole, piecesAround(whole, piecesOf(year)));
      const cell = cover === undefined ? missingCell("other-borders") : sumOf(cover, column, year);
      return { cell, territory: codes.join("+") };
    },
  };
}

/** The rows of a year under each of the smallest pieces that they cover, in the order of their codes. */
type PiecesByArea = ReadonlyMap<string, readonly Piece[]>;

function piecesByArea(table: MunicipalTable, how: Harmonising, year: Year): PiecesByArea {
  const structure = how.structureOf(year);
  const [column = ""] = table.columns;
  const found = new Map<string, Piece[]>();
  for (const code of table.codesOf(year).toSorted()) {
    const counted = MunicipalityCode.safeParse(table.observation(column, code, year).territory).data;
    if (counted === undefined) continue;
    const territory =
      counted === code ? structure.territories.get(code) : how.timeline.territoryOf(counted, lastDay(year));
    for (const area of territory ?? []) {
      const known = found.get(area) ?? [];
      found.set(area, known);
      known.push({ code, territory: territory ?? new Set() });
    }
  }
  return found;
}

/** Those that have something of a territory in them, each once. */
function piecesAround(territory: Territory, pieces: PiecesByArea): readonly Piece[] {
  const around = [...territory].flatMap((area) => pieces.get(area) ?? []);
  return [...new Map(around.map((piece) => [piece.code, piece])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function coversIn(target: Structure, pieces: PiecesByArea): ReadonlyMap<MunicipalityCode, readonly Piece[]> {
  return new Map(
    [...target.territories].flatMap(([code, territory]): [MunicipalityCode, readonly Piece[]][] => {
      const cover = exactCover(territory, piecesAround(territory, pieces));
      return cover === undefined ? [] : [[code, cover]];
    }),
  );
}

interface Wanted {
  readonly column: string;
  readonly code: MunicipalityCode;
  readonly year: Year;
  readonly pieces: PiecesByArea;
}

/** Why there is no figure, with what the municipality was or is a part of; the source's own row where it has one. */
function uncovered(table: MunicipalTable, how: Harmonising, { column, code, year, pieces }: Wanted): Observation {
  const territory = how.target.territories.get(code) ?? new Set<string>();
  const given = how.structureOf(year);
  const around = piecesAround(territory, pieces);
  const own = given.territories.get(code);
  if (around.some((piece) => piece.code === code) && own !== undefined && sameTerritory(own, territory)) {
    return table.observation(column, code, year);
  }
  const then = how.timeline.at(lastDay(year));
  if (!isMadeUp(territory, then)) {
    return { cell: missingCell("no-municipality", namesOf(unitsAcross(territory, then), then)), territory: code };
  }
  const cell = isMadeUp(territory, given)
    ? missingCell("not-reported")
    : missingCell("other-borders", namesOf(unitsAcross(territory, given), given));
  return { cell, territory: code };
}

/** No source gives more; beyond them is only the noise of binary fractions, which depends on the order of a sum. */
const mostDecimals = 6;

/** The sum of cells; hidden when one is, otherwise missing when one is, with its reason. */
export function addUp(cells: readonly Cell[], isAdditive: boolean): Cell {
  const without = cells.find(({ kind }) => kind === "hidden") ?? cells.find(({ kind }) => kind === "missing");
  if (without !== undefined) return without;
  if (!isAdditive && cells.length > 1) return missingCell("not-additive");
  const marks = new Set<Mark>();
  let sum = 0;
  for (const cell of cells) {
    if (cell.kind !== "value") continue;
    sum += cell.value;
    for (const mark of cell.marks) marks.add(mark);
  }
  return cells.length === 0
    ? missingCell("not-reported")
    : valueCell(Number(sum.toFixed(mostDecimals)), [...marks].sort());
}

/** All changes of structure are on a 1 January, so that a year's figures are of one structure, be they of its first day or last. */
export function lastDay(year: Year): string {
  return `${year}-12-31`;
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
