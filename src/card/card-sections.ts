import type { Profile, ProfileSection } from "../analysis/profile-types.ts";

/**
 * The share of the oldest with home services and that in institutions, or the first two indicators that there are.
 * Where neither has a figure, the first other than the inhabitants that has one takes the second's place.
 */
export function cardSections({ sections }: Profile): readonly ProfileSection[] {
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

function hasFigure({ latest }: ProfileSection): boolean {
  return latest.own.cell.kind === "value";
}
