import type { Message } from "./message.ts";

/** What is told when two editions show different figures for the same. */
export const revisionMessages = {
  silent: {
    message: "‹indikator› for ‹sted› i ‹år› er ‹nå› her, og ‹før› i utgaven ‹utgave›.",
    hint: "Si hvorfor, i teksten med begge tallene eller i «endringer» i rapport.yml med året. Leseren kan ha begge rapportene.",
    severity: "warning",
    example: { figures: "revised" },
  },
} as const satisfies Record<string, Message>;
