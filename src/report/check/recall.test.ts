import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { readText } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const share = (year: number) => `:tall{indikator=andel-80-hjemmetjenester sted=landet aar=${year}}`;
const change = (from: number, to: number, form = "mengde") =>
  `:endring{indikator=andel-80-hjemmetjenester sted=landet fra=${from} til=${to} som=${form}}`;

const inOslo = ":tall{indikator=andel-80-hjemmetjenester sted=0301-oslo aar=2020}";
const users = (year: number) => `:tall{indikator=velferdsteknologi-brukere sted=landet aar=${year}}`;

/** Sentences that are right with the numbers first given, and wrong with the second. */
test.each([
  ["the year before the number", (a: string) => `I 2018 var andelen ${a} prosent.`, share(2018), share(2017)],
  ["the year after the number", (a: string) => `Andelen var ${a} prosent i 2018.`, share(2018), share(2016)],
  [
    "the first of two",
    (a: string) => `Andelen var ${a} prosent i 2015 og ${share(2020)} i 2020.`,
    share(2015),
    share(2016),
  ],
  [
    "two that have changed places",
    (a: string) => `Andelen var ${a} prosent i 2015 og ${share(2020)} i 2020.`,
    share(2015),
    share(2020),
  ],
  [
    "the year before",
    (a: string) => `I 2018 var andelen ${share(2018)} prosent, mot ${a} året før.`,
    share(2017),
    share(2016),
  ],
  [
    "years counted back",
    (a: string) => `I 2020 var den ${share(2020)} prosent. Fem år tidligere var den ${a} prosent.`,
    share(2015),
    share(2016),
  ],
  [
    "the year before brackets",
    (a: string) => `Tallet for 2020 (${a} prosent) er lavere enn tallet for 2015 (${share(2015)} prosent).`,
    share(2020),
    share(2019),
  ],
  [
    "several years in a row after as many numbers",
    (a: string) => `Andelen var ${share(2015)} og ${a} prosent i 2015 og 2020.`,
    share(2020),
    share(2018),
  ],
  ["a period", (a: string) => `Fra 2015 til 2018 var nedgangen ${a}.`, change(2015, 2018), change(2016, 2018)],
  ["since", (a: string) => `Andelen ${a} siden 2016.`, change(2016, 2020, "kort"), change(2017, 2020, "kort")],
  ["a span", (a: string) => `Nedgangen var ${a} på fem år.`, change(2015, 2020), change(2016, 2020)],
  [
    "a place",
    (a: string) => `I Oslo brukte ${a} prosent hjemmetjenester i 2020.`,
    inOslo,
    inOslo.replace("0301-oslo", "4601-bergen"),
  ],
  [
    "a place that a claim names",
    (a: string) =>
      `:paastand[Rødøy lå høyest]{test="plass(andel-80-hjemmetjenester, 1836-rodoy, 2020) = 1"}, Oslo lavere, med ${a} prosent i 2020.`,
    inOslo,
    inOslo.replace("0301-oslo", "4601-bergen"),
  ],
  [
    "a fall to the first of two",
    (a: string) => `Andelen var ${share(2020)} prosent i 2020, en nedgang fra ${a}.`,
    `${share(2015)} prosent i 2015`,
    `${share(2020)} prosent i 2020`,
  ],
  [
    "since, beside years that the change writes",
    (a: string) => `Siden 2016 ${a}.`,
    change(2016, 2020, "setning"),
    change(2015, 2020, "setning"),
  ],
  ["what is counted", (a: string) => `I 2020 var det ${a}.`, `${users(2020)} brukere`, `${users(2020)} kommuner`],
  [
    "years without «fra»",
    (a: string) => `I årene 2015 til 2018 var nedgangen ${a}.`,
    change(2015, 2018),
    change(2016, 2018),
  ],
  ["«og fram til»", (a: string) => `Fra 2015 og fram til 2018 falt den ${a}.`, change(2015, 2018), change(2016, 2018)],
  [
    "a year set against another",
    (a: string) => `Det er ${a} lavere enn i 2015.`,
    change(2015, 2020),
    change(2016, 2020),
  ],
  [
    "the year before, of a change",
    (a: string) => `Nedgangen var ${a} fra året før.`,
    change(2019, 2020),
    change(2018, 2020),
  ],
  ["the figures of a year", (a: string) => `2018-tallene viser ${a} prosent.`, share(2018), share(2017)],
  [
    "years before, in two words",
    (a: string) => `I 2018 var andelen ${share(2018)} prosent, og tre år før ${a} prosent.`,
    share(2015),
    share(2016),
  ],
  [
    "a claim of one place, tested with another",
    (a: string) =>
      `:paastand[Bergen lå lavere enn landet]{test="verdi(andel-80-hjemmetjenester, ${a}, 2020) < 28"} i 2020.`,
    "4601-bergen",
    "0301-oslo",
  ],
  [
    "a claim tested the wrong way",
    (a: string) => `:paastand[Andelen har falt]{test="${a}"}.`,
    "endring(andel-80-hjemmetjenester, landet, 2015, 2020) < 0",
    "endring(velferdsteknologi-brukere, landet, 2017, 2020) > 0",
  ],
  [
    "a claim tested the wrong way, year against year",
    (a: string) => `:paastand[Tallet har falt]{test="verdi(${a}, landet, 2020) < verdi(${a}, landet, 2018)"}.`,
    "andel-80-hjemmetjenester",
    "velferdsteknologi-brukere",
  ],
  [
    "a period in nynorsk",
    (a: string) => `Frå 2015 til 2018 var nedgangen ${a}.`,
    change(2015, 2018),
    change(2016, 2018),
  ],
])("a wrong number is told of: %s", (_, sentence, right, wrong) => {
  expect(readText(`${sentence(right)}\n`, edition).issues).toEqual([]);
  expect(readText(`${sentence(wrong)}\n`, edition).issues.map(({ severity }) => severity)).toEqual(["error"]);
});

test.each([
  ["En nedgang på", "En økning på"],
  ["Andelen falt med", "Andelen økte med"],
  ["Andelen sank med", "Andelen steg med"],
  ["Slik gikk andelen ned med", "Slik gikk andelen opp med"],
  ["Delen gjekk ned med", "Delen auka med"],
])("«%s» where it fell stands, and «%s» is told of", (right, wrong) => {
  const rest = ` ${change(2015, 2020)} fra 2015 til 2020.\n`;
  expect(readText(right + rest, edition).issues).toEqual([]);
  expect(readText(wrong + rest, edition).issues.map(({ severity }) => severity)).toEqual(["error"]);
});

test("a pair of numbers is a change, whoever wrote the verb", () => {
  const pair = `fra ${share(2015)} prosent i 2015 til ${share(2020)} prosent i 2020.\n`;
  expect(readText(`Andelen falt ${pair}`, edition).issues).toEqual([]);
  expect(readText(`Andelen økte ${pair}`, edition).issues.map(({ message }) => message)).toEqual([
    "Setningen sier «økte», men tallene gikk ned: fra 32,4 til 28,9.",
  ]);
});

test.each(["Andelen økte", "Andelen i landet steg og", "Delen gjekk ned", "Andelen ble lavere og"])(
  "«%s» before a change with a verb of its own is told of",
  (words) => {
    const told = readText(`${words} ${change(2015, 2020, "kort")} fra 2015 til 2020.\n`, edition).issues;
    const verb = words.replace(/^(?:Andelen(?: i landet)?|Delen) | og$/g, "");
    expect(told.map(({ message }) => message)).toEqual([
      `«${verb} falt med 3,5\u00a0prosentpoeng»: verbet står to ganger.`,
    ]);
  },
);

test.each([
  "Antallet økte, men andelen",
  "Andelen, som økte før,",
  "Andelen økte først. Så har den økt, og siden har den",
])("«%s» before a change with a verb of its own is not", (words) => {
  const told = readText(`${words} ${change(2015, 2020, "kort")} fra 2015 til 2020.\n`, edition).issues;
  expect(told.filter(({ message }) => message.includes("to ganger"))).toEqual([]);
});

test.each([
  ["andelen", (kort: string) => `Fra 2015 til 2020 ${kort} andelen på 80 år og over med hjemmetjenester.`],
  ["den", (kort: string) => `Andelen er fra 2020. I landet ${kort} den, fra 2015 til 2020.`],
  ["den", (kort: string) => `Andelen er fra 2020. Fra 2015 til 2020 ${kort} den.`],
  ["tallet", (kort: string) => `Fra 2015 til 2020 ${kort} tallet, og mer enn før.`],
])("«%s» after the amount is told of, and not before the verb", (said, sentence) => {
  const told = readText(`${sentence(change(2015, 2020, "kort"))}\n`, edition).issues.map(({ message }) => message);
  expect(told).toEqual([`«falt med 3,5\u00a0prosentpoeng ${said}»: det som har endret seg, står etter mengden.`]);
});

test.each([
  ["Tallet i Oslo var :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} i 2020.", "Oslo"],
  [
    "I Bergen gikk andelen :endring{indikator=andel-80-hjemmetjenester sted=landet fra=2015 til=2020 som=mengde} ned fra 2015 til 2020.",
    "Bergen",
  ],
  ["Andelen i Vestland var :tall{indikator=andel-80-hjemmetjenester sted=EKG12 aar=2020 enhet=ja} i 2020.", "Vestland"],
])("a number of the country or of a group in the place of a municipality's is told of: «%s»", (sentence, place) => {
  const told = readText(`${sentence}\n`, edition).issues.map(({ message }) => message);
  expect(told).toEqual([expect.stringContaining(place)]);
});

test.each([
  "I Oslo var andelen lavere enn i landet, der den var :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} i 2020.",
  "Landet ligger midt imellom. Over Oslo lå det med :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} i 2020.",
  "Oslo lå under snittet, :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} i 2020.",
  "I KOSTRA-gruppe 12, uten Oslo, var andelen :tall{indikator=andel-80-hjemmetjenester sted=EKG12 aar=2020 enhet=ja} i 2020.",
])("a number of the country or of a group beside a place is not: «%s»", (sentence) => {
  expect(readText(`${sentence}\n`, edition).issues).toEqual([]);
});

const listed = (which: string) => `:liste{indikator=andel-80-hjemmetjenester aar=2020 antall=3 hvilke=${which}}`;

test.each([
  ["I 2020 var andelen høyest i ‹liste›.", "hoyest", "lavest"],
  ["Lavest i 2020 ligger ‹liste›.", "lavest", "hoyest"],
  ["De tre kommunene med færrest i 2020 er ‹liste›, som alle er små.", "lavest", "hoyest"],
  ["I 2020 hadde ‹liste› høgast del.", "hoyest", "lavest"],
])("«%s» with the list of the other end is told of", (sentence, right, wrong) => {
  expect(readText(`${sentence.replace("‹liste›", listed(right))}\n`, edition).issues).toEqual([]);
  const told = readText(`${sentence.replace("‹liste›", listed(wrong))}\n`, edition).issues;
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Listen er av de (høyeste|laveste), men/),
  ]);
});

test("a sentence with a list of each end is left to its writer", () => {
  const both = `Høyest i 2020 lå ${listed("hoyest")}, og lavest ${listed("lavest")}.\n`;
  expect(readText(both, edition).issues).toEqual([]);
});

test.each([
  [':paastand[Oslo er lavest]{test="andel-80-hjemmetjenester(Oslo, 2020) < 28"}.', "«Oslo» er ikke et sted i utgaven."],
  [':fast(mange){kilde="SSB"} personer.', "«:fast» ble ikke lest, og ville blitt vist som vanlig tekst."],
  [
    "Slik er det.[^note 1]\n\n[^note 1]: Notatet.",
    "Navnet på fotnoten «[^note 1]» har mellomrom, og fotnoten blir ikke lest.",
  ],
  ["Tre ting:\n• 12 alarmer\n• 13 kameraer", "Punktene ville ikke blitt en liste: «•» foran ordene er vanlig tekst."],
])("one mistake is told of once: «%s»", (text, told) => {
  expect(readText(`${text}\n`, edition).issues.map(({ message }) => message)).toEqual([told]);
});
