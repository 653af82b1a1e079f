import type { Sign } from "./signs.ts";

/** Why a figure is to be read with care. */
export type Mark =
  /** SSB's first figures of a year, published before the final ones. */
  | "preliminary"
  /** Not comparable with the years before: new definition or new territory. */
  | "break"
  /** Replaced in `rettelser.yml`; the source says something else. */
  | "corrected"
  /** Looks wrong at the source, and stands here as it does there. */
  | "doubtful"
  /** A year in which the reporting is known to be incomplete or mixed with another year's. */
  | "incomplete";

/** Why there is no figure. */
export type MissingReason =
  /** The category was not in use, or the service not registered, at that time. SSB's sign `.` */
  | "not-collected"
  /** The source has no figure, or one too uncertain to publish. SSB's sign `..` */
  | "not-reported"
  /** The municipality did not exist with these borders; its parts belonged to others. `.` */
  | "no-municipality"
  /** Numerator and denominator are of different territories (a border changed between their dates). `.` */
  | "border-change"
  /** The figure is given only with another year's borders, that do not add up to this municipality's. `.` */
  | "other-borders"
  /** The measure cannot be added up over municipalities (a mean without its parts). `.` */
  | "not-additive"
  /** Sum over municipalities covering less than 95 % of the denominator. `..` */
  | "low-coverage";

export type ValueCell = { readonly kind: "value"; readonly value: number; readonly marks: readonly Mark[] };
/** Who hid a figure, and for what. */
export type HiddenReason =
  /** The source did, or a correction of ours to the source. */
  | "source"
  /** It breaks the dataset's rule: too few persons, too small a base, or too few outside the count. */
  | "rule"
  /** It could itself be shown, but another hidden figure could be worked out from it. */
  | "secondary";

/** Known to the source, and not shown for confidentiality. SSB's sign `:` */
export type HiddenCell = { readonly kind: "hidden"; readonly why: HiddenReason };
export type MissingCell = {
  readonly kind: "missing";
  readonly why: MissingReason;
  /** For borders: the municipalities that the area was or is a part of, «Tysfjord (1850)». */
  readonly partOf?: readonly string[];
};

/** One figure, or the reason that there is none. Never `number | null`. */
export type Cell = ValueCell | HiddenCell | MissingCell;

/** Hidden by the source. */
export const hidden: HiddenCell = { kind: "hidden", why: "source" };

export function hiddenCell(why: HiddenReason): HiddenCell {
  return { kind: "hidden", why };
}

export function valueCell(value: number, marks: readonly Mark[] = []): ValueCell {
  return { kind: "value", value, marks };
}

export function missingCell(why: MissingReason, partOf: readonly string[] = []): MissingCell {
  return { kind: "missing", why, ...(partOf.length === 0 ? {} : { partOf }) };
}

/** SSB's sign for a cell without a figure: `:` hidden, `..` missing, `.` not possible. */
export function cellSign(cell: HiddenCell | MissingCell): Sign {
  if (cell.kind === "hidden") return ":";
  const { why } = cell;
  switch (why) {
    case "not-reported":
    case "low-coverage":
      return "..";
    case "not-collected":
    case "no-municipality":
    case "border-change":
    case "other-borders":
    case "not-additive":
      return ".";
    default:
      return why satisfies never;
  }
}

/** The figure of a cell that has one. */
export function cellValue(cell: Cell): number | undefined {
  return cell.kind === "value" ? cell.value : undefined;
}
