import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { readText } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const tall = (indicator: string) => `:tall{indikator=${indicator} sted=landet aar=2020 enhet=ja}`;
const home = "andel-80-hjemmetjenester";
const nursing = "andel-80-langtidsopphold";
const eldest = "andel-80";
const housing = "heldognsbolig-per-1000";
const told = (text: string) => readText(`${text}\n`, edition).issues.map(({ message }) => message);

test.each([
  ["I 2020 bodde # av de eldste på sykehjem.", nursing, home],
  ["I 2020 brukte # av innbyggerne på 80 år og over hjemmetjenester.", home, nursing],
  ["I 2020 brukte # av innbyggerne på 80 år og over hjemmetjenester.", home, eldest],
  ["Andelen på 80 år og over som bruker hjemmetjenester, var # i 2020.", home, nursing],
  ["Andelen eldre med hjemmetjenester var # i 2020.", home, eldest],
  ["På sjukeheimane budde # av dei eldste i 2020.", nursing, home],
  ["I boliger med heldøgns bemanning bodde # i 2020.", housing, "langtidsopphold-per-1000-80"],
  ["I 2020 hadde # trygghetsalarm.", "trygghetsalarm", "innbyggere"],
  ["I 2020 hadde # lokaliseringsteknologi.", "lokaliseringsteknologi", "innbyggere"],
  ["Antall årsverk var # i 2020.", "sykepleier-per-10000", "hjemmetjenester-per-1000"],
])("«%s» with %s stands, and with %s is told of", (sentence, right, wrong) => {
  expect(told(sentence.replace("#", tall(right)))).toEqual([]);
  expect(told(sentence.replace("#", tall(wrong)))).toEqual([expect.stringMatching(/men setningen sier «/)]);
});

test.each([
  ["Færre bor på sykehjem", `endring(${nursing}, landet, 2015, 2020) < 0`, `endring(${home}, landet, 2015, 2020) < 0`],
  [
    "Andelen med hjemmetjenester falt",
    `fallende(${home}, landet, 2015, 2020)`,
    `endring(${nursing}, landet, 2015, 2020) < 0`,
  ],
])("the claim «%s» is told of with another indicator's test", (claim, right, wrong) => {
  expect(told(`:paastand[${claim}]{test="${right}"}.`)).toEqual([]);
  expect(told(`:paastand[${claim}]{test="${wrong}"}.`)).toEqual([expect.stringMatching(/testen spør om noe annet/)]);
});

test("a figure's title is told of over another indicator", () => {
  const figure = (indicator: string) =>
    `\`\`\`figur\nid: a\ntype: linje\nindikator: ${indicator}\nsted: landet\ntittel: De eldste på sykehjem\n\`\`\``;
  expect(told(figure(nursing))).toEqual([]);
  expect(told(figure(home))).toEqual(["Teksten til figuren sier «sykehjem», men figuren viser noe annet."]);
});

test.each([
  `Mens stadig færre bor på sykehjem, hadde ${tall(home)} av de eldste hjelp hjemme i 2020.`,
  `Sykehjemmene har færre plasser. Andelen som får hjelp, var ${tall(home)} i 2020.`,
  `Andelen som ikke bor på sykehjem, men får hjelp, var ${tall(home)} i 2020.`,
  `Flere får hjelp enn dem som bor på sykehjem: I 2020 var det ${tall(home)}.`,
  `I kommuner med få sykehjemsplasser var andelen høyere, og i landet ${tall(home)} i 2020.`,
  `Trygghetsalarmer gir trygghet hjemme, og ${tall(home)} hadde tjenester i 2020.`,
  `Årsverkene rekker ikke til alle, og i 2020 fikk ${tall(home)} av de eldste hjelp.`,
  `De som får plass på sykehjem, er en del av de ${tall(eldest)} som var over 80 år i 2020.`,
  `Behovet for sykehjemsplasser øker når andelen på 80 år og over går opp fra ${tall(eldest)} i 2020.`,
  `Hjemmetjenestene møter stadig flere eldre, som i 2020 var ${tall(eldest)} av innbyggerne.`,
  `I 2020 var ${tall(eldest)} over 80 år, og sykehjemmene var fulle.`,
  `På sykehjem er kravene strengere. I 2020 fikk ${tall("kvalitet-tannhelse").replace("2020", "2018")} tannhelsehjelp i 2018.`,
])("nothing is told of «%s», where the other word is of something else", (sentence) => {
  expect(told(sentence).filter((message) => /setningen sier «\p{L}/u.test(message))).toEqual([]);
});
