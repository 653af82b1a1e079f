import type { Municipality } from "../data/geography.ts";

/** All official names, as the head of a municipality's page and card: «Hábmer – Hamarøy». */
export function municipalityTitle({ names }: Pick<Municipality, "names">): string {
  return names.map(({ name }) => name).join(" – ");
}
