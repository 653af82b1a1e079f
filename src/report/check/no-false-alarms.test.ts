import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { formatIssues } from "../../data/issue.ts";
import { head, readFiles } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";

/** What a newsroom writes when all is right: a check that cries wolf is turned off. */
let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const value =
  (indicator: string) =>
  (year: number, place = "landet") =>
    `:tall{indikator=${indicator} sted=${place} aar=${year}}`;
const share = value("andel-80-hjemmetjenester");
const users = value("velferdsteknologi-brukere");
const alarms = value("trygghetsalarm");
const change = (indicator: string) => (from: number, to: number, form: string) =>
  `:endring{indikator=${indicator} sted=landet fra=${from} til=${to} som=${form}}`;
const shareChange = change("andel-80-hjemmetjenester");
const usersChange = change("velferdsteknologi-brukere");

function told(text: string, language: "nb" | "nn"): string {
  const chapter = head.replace("malform: nb", `malform: ${language}`) + text;
  return formatIssues(readFiles({ "01-eksempel.md": `${chapter}\n` }, { edition }).issues);
}

test.each([
  `Ved utgangen av 2020 brukte ${share(2020)} prosent av innbyggerne over 80 år hjemmetjenester. Det er en nedgang fra ${share(2015)} prosent i 2015. Nedgangen har skjedd gradvis.`,
  `Per 31. desember 2020 hadde ${users(2020)} personer en form for velferdsteknologi. Ett år tidligere var tallet ${users(2019)}.`,
  `Flere eldre, færre med hjelp: Antall innbyggere over 80 år har økt, mens andelen med hjemmetjenester ${shareChange(2015, 2020, "kort")} fra 2015 til 2020.`,
  `Til tross for flere eldre falt andelen fra ${share(2015)} til ${share(2020)} prosent på fem år (2015–2020).`,
  `Andelen er nå ${share(2020)} prosent. Det er ${shareChange(2015, 2020, "mengde")} mindre enn i 2015, og den laveste i perioden.`,
  `Oslo ligger lavest av de store byene, med ${share(2020, "0301-oslo")} prosent i 2020 mot ${share(2020)} prosent i landet som helhet. I 2015 var tallene ${share(2015, "0301-oslo")} og ${share(2015)} prosent.`,
  `Fra 2017 til 2018 økte antallet brukere fra ${users(2017)} til ${users(2018)}, altså med ${usersChange(2017, 2018, "mengde")}. Året etter falt tallet til ${users(2019)}, men det skyldes mangelfull rapportering.`,
  `I 2020 økte tallet med ${usersChange(2019, 2020, "mengde")}, etter en nedgang på ${usersChange(2018, 2019, "mengde")} året før.`,
  `Andelen har falt de siste fem årene. I 2020 var den ${share(2020)} prosent, og fem år før ${share(2015)} prosent.`,
  `Mens ${share(2015)} prosent hadde hjemmetjenester i 2015, var det bare ${share(2020)} prosent fem år etter.`,
  `2019-tallene viser ${users(2019)} brukere. Det økte behovet møter en tjeneste som på 1990-tallet var en annen.`,
  "Kapittel 4 i helse- og omsorgstjenesteloven handler om kvalitet. Kontoret er åpent mellom klokken 07.30 og 15.00.",
  `Med ${share(2020)} prosent i 2020 var andelen ${shareChange(2019, 2020, "mengde")} lavere enn året før.`,
  "Tallet er fra figur 3 i SSB-rapporten. Se NOU 2011: 11, kapittel 3.2, og Meld. St. 15 (2017–2018) kapittel 4.",
  ':paastand[Nedgangen var størst etter 2017]{test="endring(andel-80-hjemmetjenester, landet, 2017, 2020) < endring(andel-80-hjemmetjenester, landet, 2015, 2017)"}.',
  "Halvt om halvt er det slik. Én av brukerne flyttet, og vedtaket gjelder for to år om gangen, innen tre måneder.",
  "Skriv til post@kommune.no, eller se (liste: x) og tallene i vedlegget. Et #tema er ikke en overskrift.",
  "Tidene er :fast[kl. 12.30]{kilde=Kommunen}, :fast[31.12.2020]{kilde=Kommunen} og :fast[kapittel 3.1]{kilde=Loven}.",
  "Se [sic], [vedlegget] (som ligger ved) og \\[m\\]\\[n\\], og \\:tall eller \\::fakta Tittel.",
  "Se [www.ssb.no](https://www.ssb.no), <https://www.ssb.no>, [ssb] og [oss](mailto:post@kommune.no?subject=Hei). Gå til ssb.no eller [nn][ssb].\n\n[ssb]: https://www.ssb.no",
  "Slik skrives det: `:tall{indikator=x}`. **Merk**: fakta er fakta.\n\n```text\n:::fakta Tittel\n::figur{id=x}\n```\n\n    pip install pakke",
  "1. Et punkt.\n\n    Mer om punktet, som er rykket inn.\n\n[^a]: En note.\n\n    Mer om noten.\n\nTekst.[^a]",
  ":::fakta [Tittel]\nTekst.\n:::\n\n::::fakta Tittel\n:::anbefaling Tittel\nTekst.\n:::\n::::\n\n::: fakta Tittel\nTekst.\n:::",
  `Andelen med hjemmetjenester ${shareChange(2019, 2020, "kort")} det siste året, fra 2019 til 2020, og den hadde falt før.`,
  `Andelen ${shareChange(2015, 2020, "kort")} de fem årene fra 2015 til 2020.`,
  `«Det kommer alltid noen», sier Solveig (91), som har bodd her i 35 år. Andelen er ${share(2020)} prosent.`,
  `Spør hundre fagfolk, og du får tusen svar. Hun kommer kvart over ni, og blir et kvarter.`,
  `Omsorgsstønad er ikke med i andelen, som er ${share(2020)} prosent (jf. St.meld. 29, s. 12–14, og kap. 761 post 21).`,
  `Med 95 prosent konfidensintervall og p < 0,05 er aldersgruppen 67–79 år mindre enn 80 år+, med ${share(2020)} prosent.`,
  `Tallet for 2020 (${share(2020)} prosent) er lavere enn tallet for 2015 (${share(2015)} prosent).`,
  `I 2020 er ${share(2020)} prosent mindre enn andelen var i 2015.`,
  `«Det er for lite», sier Ola Voss om de ${share(2020)} prosentene, fra Lindesnes til Nordkapp.`,
  `Fra Lindesnes til Nordkapp er andelen ${share(2020)} prosent.`,
  `Andel i prosent:\n\n- 2015: ${share(2015)}\n- 2020: ${share(2020)}`,
  `Av 1 000 innbyggere, eller blant tusen innbyggere, brukte ${value("hjemmetjenester-per-1000")(2020)} hjemmetjenester.`,
  "```figur\nid: a\ntype: linje\nindikator: andel-80-hjemmetjenester\nsteder: [0301-oslo, 4601-bergen, 1103-stavanger]\ntittel: Hjelp i tre kommuner\n```",
  `Andelen var ${share(2015)} og ${share(2020)} prosent i henholdsvis 2015 og 2020.`,
  `Andelen i 2015 var ${share(2015)} prosent, året etter ${share(2016)} prosent, og deretter ${share(2017)}, ${share(2018)}, ${share(2019)} og ${share(2020)} prosent.`,
  `Folketallet i landet var ${value("innbyggere")(2020)} 1. januar 2021.`,
  "Fram mot 2040 øker antallet i 80-årene med :endring{indikator=framskriving-80-89 sted=landet fra=2020 til=2040 som=mengde}.",
  `Ifølge Bergens Tidende, Universitetet i Oslo og folk fra Bufdir i Tønsberg fikk ${share(2020)} prosent hjelp.`,
  `Veksten i antall eldre har ført andelen fra ${share(2015)} prosent i 2015 til ${share(2020)} prosent i 2020.`,
  `Økte budsjetter ga en endring på ${shareChange(2015, 2020, "mengde")} fra 2015 til 2020. Til tross for økte utgifter var den ${shareChange(2015, 2020, "mengde")} fra 2015 til 2020.`,
  `Per 1000 innbyggere var det ${value("hjemmetjenester-per-1000")(2020)} brukere i 2020, og per 10 000 var det ${value("sykepleier-per-10000")(2020)} sykepleierårsverk.`,
  `Per 1000 innbyggere var det ${value("hjemmetjenester-per-1000")(2020)} brukere i 2020 og per 10 000 var det ${value("sykepleier-per-10000")(2020)} sykepleierårsverk.`,
  `Prosentandelen var ${share(2020)} i 2020.`,
  "a) Det første er økonomi.\n\nb) Det andre er folk.\n\n– Nei, sier han.\n– Jo, sier hun.\n\n*Først* dette,\n*så* hint.",
  "Stjernene er nivåer: koeffisienten** (nivå) og konstanten***.\n\nVi skriver \\*\\*slik\\*\\*.",
  "| Tegn | Betyr |\n|---|---|\n| a \\| b | eller |\n| . |\n\n> | A | B |\n> |---|---|\n> | x | y |",
  "| Nr. | Tiltak | Frist |\n|---|---|---|\n| 1 | Alarm | 2021 |\n| 2 | Kamera | – |",
  "```tabell\nid: a\ntittel: Planer i tre kommuner\nkolonner: [Kommune, Plasser]\nrader:\n  - Voss | 12\n  - Stad | 14\n  - Kinn | 9\nkilde: Kommunene\n```",
  "```tabell\nid: a\ntittel: Per 1 000 innbyggere, og andeler i prosent\nindikatorer: [andel-80-hjemmetjenester, hjemmetjenester-per-1000]\nsted: landet\nfra: 2015\n```",
])("nothing is told of «%s»", (text) => {
  expect(told(text, "nb")).toBe("");
});

test.each([
  `Ved utgangen av 2020 hadde ${share(2020)} prosent av dei over 80 år heimetenester. Det er ${shareChange(2015, 2020, "mengde")} lågare enn i 2015. Nedgangen kjem ikkje av at det har vorte færre eldre; tvert imot auka talet på innbyggjarar over 80 år.`,
  `Kvart år, per 31. desember, vert det talt for kvar 1\u00a0000 innbyggjarar. Delen er ${share(2020)} prosent.`,
  `I 2015 var delen ${share(2015)} prosent. Fem år seinare var han ${share(2020)} prosent. I same tidsrom gjekk talet på tryggleiksalarmar opp frå ${alarms(2017)} i 2017 til ${alarms(2020)} i 2020.`,
  `I 2020 hadde ${users(2020)} brukarar velferdsteknologi, ${usersChange(2017, 2020, "mengde")} fleire enn i 2017, og ${usersChange(2019, 2020, "mengde")} fleire enn året før.`,
])("nor, in nynorsk, of «%s»", (text) => {
  expect(told(text, "nn")).toBe("");
});
