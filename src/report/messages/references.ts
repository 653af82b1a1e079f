import type { Message } from "./message.ts";

/** What is told of numbers of chapters, figures and tables that are written by hand. */
export const referenceMessages = {
  handNumber: {
    message: "«‹skrevet›» er et nummer skrevet for hånd.",
    hint: "Skriv ‹vist til›, så nummeret settes inn og følger med når noe flyttes. Gjelder det en annen utgivelse, sett det i en :fast med kilde.",
    severity: "error",
    example: "Se kapittel 4.2 for mer.",
  },
  numberedHeading: {
    message: "Overskriften «‹overskrift›» er nummerert for hånd.",
    hint: "Stryk nummeret. Kapitler nummereres etter filnavnene, og overskrifter har ikke nummer.",
    severity: "error",
    example: "## 4.2 Tjenester\n",
  },
  numberedTitle: {
    message: "Tittelen «‹tittel›» er nummerert for hånd.",
    hint: "Stryk nummeret. Kapitler nummereres etter filnavnene: 02-statistikk/01-tjenester.md er kapittel 2.1.",
    severity: "error",
    example: {
      files: {
        "01-eksempel.md":
          "---\ntittel: 3 Tjenester\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n\nTekst.\n",
      },
    },
  },
} as const satisfies Record<string, Message>;
