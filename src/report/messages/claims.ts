import type { Message } from "./message.ts";

/** What is told of claims that the figures do not bear out. */
export const claimMessages = {
  failing: {
    message: "Påstanden «‹ord›» stemmer ikke med tallene (‹tall›).",
    hint: "Rett teksten etter tallene, eller rett testen om den spør om noe annet enn det teksten sier.",
    severity: "error",
    example: 'Oslo :paastand[ligger høyest]{test="plass(andel-80-hjemmetjenester, 0301-oslo, 2020) = 1"}.',
  },
} as const satisfies Record<string, Message>;
