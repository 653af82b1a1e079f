import type { Message } from "./message.ts";

const chapter =
  '---\ntittel: Eksempel\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n\n![En nattevakt ved en skjerm](bilder/vakt.jpg "Foto: Kari Nordmann")\n';

/** What is told of pictures. */
export const pictureMessages = {
  missing: {
    message: "Bildet «‹fil›» finnes ikke.",
    hint: "Legg filen der, eller rett navnet. Bildet må være png, jpg, svg eller webp.",
    severity: "error",
    example: '![En nattevakt ved en skjerm](bilder/borte.jpg "Foto: Kari Nordmann")',
  },
  notAPicture: {
    message: "Filen «‹fil›» er ikke et bilde av det slaget navnet sier.",
    hint: "Lagre bildet på nytt som png, jpg, svg eller webp. Å endre navnet på en fil er ikke nok.",
    severity: "error",
    example: { files: { "01-eksempel.md": chapter, "bilder/vakt.jpg": "Dette er ikke et bilde.\n" } },
  },
  tooLarge: {
    message: "Bildet «‹fil›» er for stort: mer enn ‹mest› kB.",
    hint: "Gjør det mindre, for eksempel 1 200 punkter bredt, og lagre det som jpg eller webp.",
    severity: "error",
    example: {
      files: { "01-eksempel.md": chapter, "bilder/vakt.jpg": Buffer.alloc(400_000, "\xff\xd8\xff", "latin1") },
    },
  },
  elsewhere: {
    message: "Bildet «‹fil›» ligger ikke sammen med kapitlene.",
    hint: "Legg filen i mappen «bilder» ved siden av kapittelet, og skriv «bilder/navn.png». Bilder hentes ikke fra andre nettsteder.",
    severity: "error",
    example: '![En nattevakt ved en skjerm](https://www.ssb.no/bilde.jpg "Foto: Kari Nordmann")',
  },
  noAlt: {
    message: "Bildet «‹fil›» mangler alternativ tekst.",
    hint: 'Skriv hva bildet viser mellom hakeparentesene: «![En nattevakt ved en skjerm](bilder/nattevakt.jpg "Foto: Kari Nordmann")».',
    severity: "error",
    example: '![](bilder/nattevakt.jpg "Foto: Kari Nordmann")',
  },
  noCredit: {
    message: "Bildet «‹fil›» mangler kreditering.",
    hint: 'Skriv hvem som har laget det, i anførselstegn etter navnet: «![En nattevakt ved en skjerm](bilder/nattevakt.jpg "Foto: Kari Nordmann")».',
    severity: "error",
    example: "![En nattevakt ved en skjerm](bilder/nattevakt.jpg)",
  },
  looseInCaption: {
    message: "Tallet «‹tall›» i bildeteksten er ikke bundet til noe.",
    hint: "Si det uten tallet, eller sett tallet i teksten ved bildet med :tall.",
    severity: "warning",
    example:
      "```bilde\nfil: bilder/nattevakt.jpg\nalt: En nattevakt\ntekst: Nattevakten passer på 12 500 rom.\nkreditering: 'Foto: Kari Nordmann'\n```\n",
  },
} as const satisfies Record<string, Message>;
