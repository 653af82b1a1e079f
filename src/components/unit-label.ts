import { unitName } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Unit } from "../data/unit.ts";

/** A unit as it stands above a column of figures, with a capital: «Prosent», «Brukere per 1 000 innbyggere». */
export function unitLabel(unit: Unit, language: Language): string {
  const name = unitName(unit, 2, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
