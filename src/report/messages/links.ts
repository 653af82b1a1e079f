import type { Message } from "./message.ts";

const head = "---\ntittel: Eksempel\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: klar\n---\n";
const draft = `${head.replace("status: klar", "status: utkast")}\nTekst.\n`;

/** What is told of links, references and words of the glossary that lead nowhere. */
export const linkMessages = {
  noAddress: {
    message: "Lenken har ingen adresse.",
    hint: "Skriv hvor den fører i parentesen: «[ordene](https://www.ssb.no)».",
    severity: "error",
    example: "Se [statistikken]().",
  },
  notAPage: {
    message: "Lenken «‹adresse›» fører ikke til en nettside.",
    hint: "En lenke begynner med «https://», «mailto:» eller «tel:», eller er et annet kapittels fil.",
    severity: "error",
    example: "Se [filen](ftp://ssb.no/tall).",
  },
  noScheme: {
    message: "Lenken «‹adresse›» mangler «https://».",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: "Se [SSB](www.ssb.no).",
  },
  noMailto: {
    message: "Lenken «‹adresse›» er en e-postadresse uten «mailto:».",
    hint: "Skriv «mailto:‹adresse›».",
    severity: "error",
    example: "Skriv til [oss](post@eksempel.no).",
  },
  notMail: {
    message: "Lenken «‹adresse›» har ingen hel e-postadresse.",
    hint: "Skriv for eksempel «mailto:post@eksempel.no».",
    severity: "error",
    example: "Skriv til [oss](mailto:post).",
  },
  spaceBefore: {
    message: "Lenken ble ikke lest, og ville blitt vist som vanlig tekst: Det er mellomrom mellom «]» og «(».",
    hint: "Skriv «‹riktig›».",
    severity: "error",
    example: "Se [statistikken] (https://www.ssb.no).",
  },
  notRead: {
    message: "«‹skrevet›» ble ikke lest som en lenke, og ville blitt vist som vanlig tekst.",
    hint: "Skriv «[ordene](https://www.ssb.no)». Et mellomrom i adressen skrives «%20», og en tittel etter den har rette anførselstegn.",
    severity: "error",
    example: "Se [statistikken](https://www.ssb.no/en side).",
  },
  notDefined: {
    message: "«‹skrevet›» ble ikke lest som en lenke: Ingen linje sier hvor «[‹navn›]» fører.",
    hint: "Skriv adressen rett etter ordene: «[ordene](https://www.ssb.no)». Eller legg til linjen «[‹navn›]: https://…» nederst.",
    severity: "error",
    example: "Se [statistikken][ssb].",
  },
  bareAddress: {
    message: "Adressen «‹adresse›» blir ikke en lenke.",
    hint: "Skriv «<‹riktig›>», eller «[ordene](‹riktig›)».",
    severity: "warning",
    example: "Se www.ssb.no.",
  },
  nowhere: {
    message: "Lenken «‹adresse›» fører ingen steder.",
    hint: "En lenke til et annet kapittel er navnet på filen, som «02-statistikk/01-tjenester.md».",
    severity: "error",
    example: "Se [mer](et-helt-annet-sted/borte.md).",
    near: "Se [mer](01-eksempler.md).",
  },
  draftLink: {
    message: "Lenken «‹adresse›» fører til et kapittel som ikke blir publisert.",
    hint: "‹utkast› er et utkast. Sett «status: klar» i hodet der når det er ferdig, eller stryk lenken.",
    severity: "error",
    example: {
      files: { "01-eksempel.md": `${head}\nSe [mer](02-mer.md).\n`, "02-mer.md": draft },
      drafts: false,
    },
  },
  noWords: {
    message: "Lenken til «‹adresse›» har ingen ord å trykke på.",
    hint: "Skriv hva den fører til mellom hakeparentesene.",
    severity: "error",
    example: "Se [](https://www.ssb.no).",
  },
  noSuchReference: {
    message: "«@‹skrevet›» viser til noe som ikke finnes.",
    hint: "‹det som finnes›",
    severity: "error",
    example: "Se @fig-borte.",
    near: "Se @kap-eksempler.",
  },
  draftReference: {
    message: "«@‹skrevet›» viser til noe i et kapittel som ikke blir publisert.",
    hint: "‹utkast› er et utkast. Sett «status: klar» i hodet der når det er ferdig, eller stryk henvisningen.",
    severity: "error",
    example: {
      files: { "01-eksempel.md": `${head}\nSe @kap-mer.\n`, "02-mer.md": draft },
      drafts: false,
    },
  },
  noSuchHeading: {
    message: "Lenken «#‹overskrift›» fører til en overskrift som ikke finnes.",
    hint: "En lenke inn i et kapittel er overskriften med små bokstaver og bindestrek. ‹det som finnes›",
    severity: "error",
    example: "Se [mer](#noe-helt-annet).\n\n## Tjenester\n",
    near: "Se [mer](#tjeneste).\n\n## Tjenester\n",
  },
  noSuchTerm: {
    message: "«‹ord›» står ikke i ordlisten.",
    hint: "Legg det til i «ordliste.yml» ved siden av «rapport.yml».",
    severity: "error",
    example: "De bor i :begrep[en bolig]{ord=omsorgsbolig}.",
    near: {
      files: {
        "ordliste.yml":
          "begreper:\n  - id: institusjon\n    nb: { ord: institusjon, forklaring: Et sted der mange bor. }\n    nn: { ord: institusjon, forklaring: Ein stad der mange bur. }\n",
        "01-eksempel.md": `${head}\nDe bor på :begrep[et sted]{ord=institusjonen}.\n`,
      },
    },
  },
  termTwice: {
    message: "«‹ord›» står to ganger i ordlisten. Den første er på linje ‹linje›.",
    hint: "Stryk det ene stedet. En form av et ord kan bare høre til ett begrep.",
    severity: "error",
    example: {
      files: {
        "ordliste.yml":
          "forkortelser:\n  - kort: SSB\n    lang: { nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå }\n  - kort: SSB\n    lang: { nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå }\n",
      },
    },
  },
  looseInGlossary: {
    message: "Tallet «‹tall›» i forklaringen er ikke bundet til noe.",
    hint: "Forklar ordet uten tallet.",
    severity: "warning",
    example: {
      files: {
        "ordliste.yml":
          "begreper:\n  - id: institusjon\n    nb: { ord: institusjon, forklaring: Et sted der 41 000 personer bor. }\n    nn: { ord: institusjon, forklaring: Ein stad der mange bur. }\n",
      },
    },
  },
} as const satisfies Record<string, Message>;
