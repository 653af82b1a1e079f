import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { County, KostraGroup, Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Sign } from "../data/signs.ts";
import type { Interval } from "./method/interval.ts";
import type { Point, Series } from "./series.ts";

/** How a municipality's figure stands against another area's, given how many people are behind it. */
export type Verdict = "higher" | "lower" | "similar" | "uncertain";

/**
 * How sure a verdict is: `clear` holds at 99.8 % as well, `likely` at 95 % only, and `known` needs no test, since everyone has
 * been counted (`isFullCount`).
 */
export type Certainty = "known" | "clear" | "likely";

/** One municipality's place among all with a figure that year; 1 is the highest value. */
export interface Place {
  readonly rank: number;
  readonly of: number;
}

/** One indicator on a municipality's page. */
export interface ProfileSection {
  readonly indicator: Indicator;
  readonly own: Series;
  readonly kostra: Series;
  readonly county: Series;
  readonly country: Series;
  /** The edition's last year, also where the cell has no figure. */
  readonly latest: {
    readonly year: Year;
    readonly own: Point;
    readonly kostra: Point;
    readonly county: Point;
    readonly country: Point;
  };
  /** All municipalities in the latest year, by code. */
  readonly distribution: readonly { readonly municipality: Municipality; readonly cell: Cell }[];
  readonly place: Place | undefined;
  /** 95 % interval of the latest figure where the method allows one (shares, rates of persons). */
  readonly interval: Interval | undefined;
  /** The same of every year's figure that has one. */
  readonly intervals: ReadonlyMap<Year, Interval>;
  /** Against the country; `undefined` where no test applies (man-years, hours) or a figure is lacking. */
  readonly verdict: Verdict | undefined;
  readonly certainty: Certainty;
  /** One or two plain sentences on the latest figure. */
  readonly sentences: readonly string[];
  /** What the marks of the shown years mean, a sentence each. */
  readonly warnings: readonly string[];
}

/** A cell without a figure, and why. Neighbouring years with the same reason are one gap. */
export interface Gap {
  readonly indicator: Indicator;
  readonly years: readonly Year[];
  readonly sign: Sign;
  readonly why: string;
}

/** Everything that a municipality's page, PDF and card say, made once per municipality and edition. */
export interface Profile {
  readonly municipality: Municipality;
  readonly county: County;
  readonly kostra: KostraGroup;
  readonly year: Year;
  /** Inhabitants at the end of the edition's year. */
  readonly population: Cell;
  /** What happened to the municipality since 2018, a sentence each; at least one. */
  readonly history: readonly string[];
  /** What stands out, most certain and largest first; at most six sentences. Says so when nothing does. */
  readonly findings: readonly string[];
  readonly sections: readonly ProfileSection[];
  readonly gaps: readonly Gap[];
}
