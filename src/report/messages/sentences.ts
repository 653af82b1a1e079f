import type { Message } from "./message.ts";

const users = "indikator=velferdsteknologi-brukere sted=landet";
const eldest = "indikator=andel-80-hjemmetjenester sted=landet";
const rate = "indikator=langtidsopphold-per-1000-80 sted=landet";

/** What is told of words that do not agree with the number beside them. */
export const sentenceMessages = {
  otherYear: {
    message: "Tallet «‹tall›» er for ‹tallets år›, men setningen sier ‹sagt›.",
    hint: "Rett «aar» i tallet, eller året i teksten. Gjelder året noe annet i setningen, del den i to.",
    severity: "error",
    example: `I 2019 var det :tall{${users} aar=2018} brukere.`,
  },
  otherStep: {
    message: "Tallet «‹tall›» er for ‹tallets år›, men «‹sagt›» peker på ‹år›.",
    hint: "Rett «aar» i tallet, eller ordene i teksten.",
    severity: "error",
    example: `I 2020 var det :tall{${users} aar=2020} brukere, mot :tall{${users} aar=2018} året før.`,
  },
  olderThanNow: {
    message: "Tallet «‹tall›» er for ‹tallets år›, men setningen sier «‹sagt›».",
    hint: "Si hvilket år det gjelder. Utgaven er for ‹utgavens år›.",
    severity: "error",
    example: `I dag er det :tall{${users} aar=2018} brukere.`,
  },
  unsaidYear: {
    message: "Tallet «‹tall›» er for ‹tallets år›, og teksten sier det ikke.",
    hint: "Si året i setningen. Den som leser, tror ellers at tallet er for ‹utgavens år›.",
    severity: "warning",
    example: `Det er :tall{${users} aar=2018} brukere.`,
  },
  otherPlace: {
    message: "Tallet «‹tall›» er for ‹sted›, men setningen nevner ‹sagt›.",
    hint: "Rett «sted» i tallet, eller stedet i teksten. Gjelder setningen begge, nevn begge.",
    severity: "error",
    example: `I Bergen brukte :tall{indikator=andel-80-hjemmetjenester sted=0301-oslo aar=2020} prosent hjemmetjenester i 2020.`,
  },
  otherTopic: {
    message: "Tallet «‹tall›» er for «‹indikator›», men setningen sier «‹sagt›».",
    hint: "Rett «indikator» i tallet, eller ordet i teksten. Gjelder setningen begge, nevn begge.",
    severity: "warning",
    example: `I 2020 bodde :tall{${eldest} aar=2020 enhet=ja} av de eldste på sykehjem.`,
  },
  otherPeriod: {
    message: "Endringen «‹tall›» er fra ‹fra› til ‹til›, men setningen sier ‹sagt›.",
    hint: "Rett «fra» og «til» i endringen, eller årene i teksten. Gjelder årene noe annet i setningen, del den i to.",
    severity: "error",
    example: `Fra 2017 til 2020 var nedgangen :endring{${eldest} fra=2015 til=2020 som=mengde}.`,
  },
  subjectAfter: {
    message: "«‹tall› ‹sagt›»: det som har endret seg, står etter mengden.",
    hint: "Skriv «‹sagt›» foran endringen. Skal setningen begynne med stedet eller tiden, bruk «som=mengde»: «I Troms var nedgangen …».",
    severity: "warning",
    example: `Fra 2015 til 2020 :endring{${eldest} fra=2015 til=2020 som=kort} andelen.`,
  },
  verbTwice: {
    message: "«‹sagt› ‹tall›»: verbet står to ganger.",
    hint: "Stryk «‹sagt›», for «som=kort» skriver verbet selv, eller bruk «som=mengde» og behold ditt.",
    severity: "error",
    example: `Andelen økte :endring{${eldest} fra=2015 til=2020 som=kort} fra 2015 til 2020.`,
  },
  otherEnd: {
    message: "Listen er av ‹ende›, men setningen sier «‹sagt›».",
    hint: "Rett «hvilke» i listen («hoyest» eller «lavest»), eller ordet i teksten.",
    severity: "error",
    example: "I 2020 var andelen høyest i :liste{indikator=andel-80-hjemmetjenester aar=2020 antall=3 hvilke=lavest}.",
  },
  otherDuration: {
    message: "Endringen «‹tall›» går over ‹år› år, fra ‹fra› til ‹til›, men setningen sier ‹sagt› år.",
    hint: "Rett «fra» og «til» i endringen, eller antall år i teksten.",
    severity: "error",
    example: `En nedgang på :endring{${eldest} fra=2015 til=2020 som=mengde} på fire år.`,
  },
  unsaidPeriod: {
    message: "Endringen «‹tall›» er fra ‹fra› til ‹til›, og teksten sier ikke fra hvilket år.",
    hint: "Si begge årene, eller bruk «som=setning», som skriver dem selv.",
    severity: "warning",
    example: `Andelen :endring{${eldest} fra=2017 til=2020 som=kort}.`,
  },
  otherUnit: {
    message: "Tallet «‹tall›» er i ‹enhet›, men etter det står «‹sagt›».",
    hint: "Rett ordet etter tallet, eller hent et annet tall. En andel er i prosent; bare en endring i den er i prosentpoeng.",
    severity: "error",
    example: `I 2020 brukte :tall{${eldest} aar=2020} prosentpoeng hjemmetjenester.`,
  },
  unitTwice: {
    message: "Etter «‹tall›» står «‹sagt›», men enheten er skrevet allerede.",
    hint: "Stryk ordet etter tallet, eller «enhet=ja».",
    severity: "error",
    example: `I 2020 brukte :tall{${eldest} aar=2020 enhet=ja} prosent hjemmetjenester.`,
  },
  otherBase: {
    message: "Tallet «‹tall›» er ‹enhet›, men setningen sier «‹sagt›».",
    hint: "Rett det som står etter «per», eller hent et tall som er regnet slik.",
    severity: "error",
    example: `Det var :tall{${rate} aar=2020} beboere per 10 000 innbyggere i 2020.`,
  },
  unsaidUnit: {
    message: "Tallet «‹tall›» er i ‹enhet›, og teksten sier det ikke.",
    hint: "Si enheten i setningen, eller skriv «enhet=ja».",
    severity: "warning",
    example: `I 2020 var andelen :tall{${eldest} aar=2020}.`,
  },
  otherWay: {
    message: "Setningen sier «‹sagt›», men tallene gikk ‹vei›: ‹tall›.",
    hint: "Rett ordet etter tallene. Bruk «som=kort» eller «som=setning», så kommer verbet av seg selv.",
    severity: "error",
    example: `En økning på :endring{${eldest} fra=2015 til=2020 som=mengde} fra 2015 til 2020.`,
  },
  claimPeriod: {
    message: "Påstanden «‹ord›» gjelder ‹sagt›, men testen spør om ‹testens år›.",
    hint: "Rett årene i testen, eller i teksten.",
    severity: "error",
    example:
      ':paastand[Andelen falt fra 2017 til 2020]{test="fallende(andel-80-hjemmetjenester, landet, 2015, 2020)"}.',
  },
  claimTopic: {
    message: "Påstanden «‹ord›» sier «‹sagt›», men testen spør om noe annet.",
    hint: "Rett testen, eller ordene i påstanden.",
    severity: "warning",
    example: ':paastand[Færre bor på sykehjem]{test="endring(andel-80-hjemmetjenester, landet, 2015, 2020) < 0"}.',
  },
  claimPlace: {
    message: "Påstanden «‹ord›» nevner ‹sted›, som testen ikke spør om.",
    hint: "Rett stedet i testen, eller i teksten. Gjelder stedet noe annet, la det stå utenfor påstanden.",
    severity: "error",
    example:
      ':paastand[Oslo lå lavere enn Bergen]{test="verdi(andel-80-hjemmetjenester, 0301, 2018) < verdi(andel-80-hjemmetjenester, 1103, 2018)"}.',
  },
  claimWay: {
    message: "Påstanden «‹ord›» sier «‹sagt›», men testen er «‹test›».",
    hint: "Rett ordene, eller testen.",
    severity: "error",
    example: ':paastand[Andelen har økt]{test="fallende(andel-80-hjemmetjenester, landet, 2015, 2020)"}.',
  },
  leadingZeros: {
    message: "Tallet «‹tall›» for ‹tallets år› er 0, og det er alle årene før ‹første år›.",
    hint: "Finn ut om tjenesten ble registrert. Ble den ikke det, er tallet ikke 0, men mangler: rett det i rettelser.yml.",
    severity: "warning",
    example: { figures: "zeros" },
  },
} as const satisfies Record<string, Message>;
