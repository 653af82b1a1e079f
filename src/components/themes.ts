import type { Theme } from "../data/indicator.ts";
import type { Localized } from "../data/language.ts";

/** The themes that indicators are gathered under, in the order that a reader meets them. */
export const themes: readonly { readonly theme: Theme; readonly name: Localized }[] = [
  { theme: "hjemmetjenester", name: { nb: "Tjenester i hjemmet", nn: "Tenester i heimen" } },
  { theme: "institusjon", name: { nb: "Sykehjem og heldøgns omsorg", nn: "Sjukeheim og heildøgns omsorg" } },
  { theme: "personell", name: { nb: "Sykepleiere", nn: "Sjukepleiarar" } },
  { theme: "befolkning", name: { nb: "Befolkningen", nn: "Befolkninga" } },
  { theme: "velferdsteknologi", name: { nb: "Velferdsteknologi", nn: "Velferdsteknologi" } },
  { theme: "kvalitet", name: { nb: "Kvalitet", nn: "Kvalitet" } },
];
