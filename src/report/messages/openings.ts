import type { Message } from "./message.ts";

/** What is told by the comparison of two readings of an edition. */
export const openingMessages = {
  noSuchEdition: {
    message: "Det er ingen utgave «‹utgave›».",
    hint: "Velg blant ‹utgaver›.",
    severity: "error",
    example: { sentences: ["1920"] },
  },
  noSuchVersion: {
    message: "Utgaven ‹utgave› har ingen versjon «‹versjon›».",
    hint: "Velg blant ‹versjoner›.",
    severity: "error",
    example: { sentences: ["2020", "v7"] },
  },
  noSuchPin: {
    message: "«‹skrevet›» er ikke et datasett og en versjon som finnes.",
    hint: "Skriv «datasett=versjon», som «omsorgstjenester=2026-11-22».",
    severity: "error",
    example: { sentences: ["2020", "noe-helt-annet"] },
    near: { sentences: ["2020", "omsorgstjenestr=2026-11-22"] },
  },
} as const satisfies Record<string, Message>;
