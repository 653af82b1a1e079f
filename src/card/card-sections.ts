import type { Point } from "../analysis/series.ts";
import type { Cell } from "../data/cell.ts";
import type { Indicator } from "../data/indicator.ts";

/** An indicator of a place, as a card has it. */
export interface CardSection {
  readonly indicator: Indicator;
  readonly latest: { readonly own: Point; readonly country: Point };
  /** The municipalities that its strip shows. */
  readonly municipalities: readonly { readonly cell: Cell }[];
}

/**
 * The share of the oldest with home services and that in institutions, or the first two indicators that there are.
 * Where neither has a figure, the first other than the inhabitants that has one takes the second's place.
 */
export function cardSections<Section extends Pick<CardSection, "indicator" | "latest">>(
  sections: readonly Section[],
): readonly Section[] {
  const shares = sections.filter(({ indicator }) => indicator.unit.kind === "share");
  const preferred = ["hjemmetjenester", "institusjon"].flatMap(
    (theme) => shares.find(({ indicator }) => indicator.theme === theme) ?? [],
  );
  const others = sections.filter((section) => !preferred.includes(section));
  const [first, second] = [...preferred, ...others];
  if (first === undefined || second === undefined || hasFigure(first) || hasFigure(second)) {
    return [first, second].flatMap((section) => section ?? []);
  }
  const shown = others.find((section) => section.indicator.theme !== "befolkning" && hasFigure(section));
  return [first, shown ?? second];
}

function hasFigure({ latest }: Pick<CardSection, "latest">): boolean {
  return latest.own.cell.kind === "value";
}
