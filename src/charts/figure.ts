import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Tile } from "../data/tile-map/hex.ts";
import type { PlanePoint } from "../data/tile-map/plane.ts";
import type { Unit } from "../data/unit.ts";

/** The words around a figure, in the language of the page that shows it. */
export interface FigureText {
  /** States what the figure shows. */
  readonly title: string;
  /** What is measured and where, where the title is a finding that does not say it; the subtitle begins with it. */
  readonly label?: string;
  /** Unit and year(s). */
  readonly subtitle: string;
  /** «Kilde: …», with the table. */
  readonly source: string;
  /** What to beware of; one sentence each. */
  readonly notes: readonly string[];
  /** Written by an editor; takes the place of the generated description. */
  readonly alt?: string;
}

/** Which colour and weight a line, bar or dot gets: one place and what it is compared with. */
export type Role = "main" | "kostra" | "county" | "country" | "other";

interface Common {
  /** Unique on a page, and the seed of every id inside the SVG: `andel-80-0301`. */
  readonly id: string;
  readonly language: "nb" | "nn";
  readonly text: FigureText;
  readonly unit: Unit;
  readonly decimals: number;
}

export interface LinePoint {
  readonly year: Year;
  readonly cell: Cell;
  /** Not comparable with the point before: the line is interrupted. */
  readonly break: boolean;
  /** 95 per cent, in the figure's unit, around a figure that has one; drawn as a band. */
  readonly interval?: { readonly lower: number; readonly upper: number };
}

/** Development over years. A cell without a figure leaves a gap; a marked one gets a hollow dot. */
export interface LineFigure extends Common {
  readonly kind: "line";
  readonly lines: readonly { readonly label: string; readonly role: Role; readonly points: readonly LinePoint[] }[];
}

/** One bar per label. A cell without a figure has its sign written where the bar would be. */
export interface BarFigure extends Common {
  readonly kind: "bar";
  /** `horizontal` when labels are names; `vertical` for years and age groups. */
  readonly orientation: "horizontal" | "vertical";
  /** A bar per label and series; one series when `series` has one name. */
  readonly series: readonly { readonly label: string; readonly role: Role }[];
  readonly bars: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

/** Every municipality as a dot along one axis, one or more of them picked out; lines for the country and the group. */
export interface DistributionFigure extends Common {
  readonly kind: "distribution";
  readonly dots: readonly { readonly code: string; readonly name: string; readonly cell: Cell }[];
  readonly picked: readonly string[];
  readonly references: readonly { readonly label: string; readonly role: Role; readonly cell: Cell }[];
}

/** Every municipality as a hexagon of the same size, in a colour for the class that its figure is in. */
export interface MapFigure extends Common {
  readonly kind: "map";
  readonly places: readonly MapPlace[];
  /** Drawn with a strong outline. */
  readonly picked: readonly string[];
}

export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** Lines are drawn between those of different groups: the county's code. */
  readonly group: string;
  readonly tile: Tile;
  /** Its real border; a map where every place has one is drawn on them instead of on tiles. */
  readonly rings?: readonly (readonly PlanePoint[])[];
  readonly cell: Cell;
  /** An address, relative to the page; on screen the hexagon is then a link. */
  readonly href?: string;
}

/** A small line chart for each place, all on one scale, each with the same line to compare with. */
export interface MultiplesFigure extends Common {
  readonly kind: "multiples";
  readonly lines: LineFigure["lines"];
  readonly reference: LineFigure["lines"][number];
}

/** Places in one year, sorted by their figure, with intervals where there are any. */
export interface RankingFigure extends Common {
  readonly kind: "ranking";
  /** In any order; the drawing and the table sort them. */
  readonly places: readonly RankingPlace[];
  readonly picked: readonly string[];
  readonly reference?: { readonly label: string; readonly role: Role; readonly cell: Cell };
}

export interface RankingPlace {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell;
  /** 95 per cent, in the figure's unit. */
  readonly interval?: { readonly lower: number; readonly upper: number };
  /** The ranks that it might as well have had. */
  readonly ranks?: { readonly best: number; readonly worst: number };
}

/** Two years, and a line for each place between its two figures. */
export interface SlopeFigure extends Common {
  readonly kind: "slope";
  readonly years: readonly [Year, Year];
  readonly lines: readonly SlopeLine[];
}

export interface SlopeLine {
  readonly label: string;
  readonly role: Role;
  readonly from: Cell;
  readonly to: Cell;
  /** The two are not comparable. */
  readonly break: boolean;
}

/** Places by years, each figure on the colour of its class. */
export interface HeatFigure extends Common {
  readonly kind: "heat";
  readonly years: readonly Year[];
  /** `strong` ones are picked out; a cell for each year. */
  readonly rows: readonly { readonly label: string; readonly strong: boolean; readonly cells: readonly Cell[] }[];
}

/** Every municipality's figure against its size, with the limits that chance alone keeps to around the country's. */
export interface FunnelFigure extends Common {
  readonly kind: "funnel";
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly cell: Cell;
    /** How many the figure is reckoned of; known where there is a figure. */
    readonly base?: number;
    /** Outside 95 per cent, outside 99.8 per cent, or within both. */
    readonly beyond: "none" | "inner" | "outer";
  }[];
  readonly picked: readonly string[];
  readonly level: number;
  readonly levelName: string;
  /** What sizes are counted in: «Innbyggere 80 år og over». */
  readonly baseName: string;
  /** From the smallest base to the largest, in the figure's unit. */
  readonly limits: readonly FunnelFigureLimit[];
}

export interface FunnelFigureLimit {
  readonly base: number;
  readonly inner: { readonly lower: number; readonly upper: number };
  readonly outer: { readonly lower: number; readonly upper: number };
}

/** Inhabitants by age, two years back to back. */
export interface PyramidFigure extends Common {
  readonly kind: "pyramid";
  readonly years: readonly [Year, Year];
  /** Youngest first; `ages` is how many years of age it holds. */
  readonly bands: readonly { readonly label: string; readonly ages: number; readonly cells: readonly [Cell, Cell] }[];
}

/** Figures in rows and columns, no drawing. */
export interface TableFigure extends Common {
  readonly kind: "table";
  readonly table: FigureTable;
}

export type Figure =
  | LineFigure
  | BarFigure
  | DistributionFigure
  | MapFigure
  | MultiplesFigure
  | RankingFigure
  | SlopeFigure
  | HeatFigure
  | FunnelFigure
  | PyramidFigure
  | TableFigure;

export type TableValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly cell: Cell; readonly decimals: number };

/** A table as every renderer (HTML, Typst, CSV, XLSX) gets it. The first column is the row head. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly TableValue[])[];
}
