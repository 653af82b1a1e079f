import { capitalized } from "../analysis/words.ts";
import { unitName } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Unit } from "../data/unit.ts";

/** A unit as it stands above a column of figures, with a capital: «Prosent», «Brukere per 1 000 innbyggere». */
export function unitLabel(unit: Unit, language: Language): string {
  return capitalized(unitName(unit, 2, language));
}
