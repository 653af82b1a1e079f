import type { MunicipalityCode } from "../data/codes.ts";
import { formatDate } from "../data/format.ts";
import type { Geography, Municipality, MunicipalityChange } from "../data/geography.ts";
import type { Language } from "../data/language.ts";
import { overlap } from "../data/structure/territory.ts";
import type { Structure } from "../data/structure/timeline.ts";
import { plainName, writtenName } from "../data/structure/units-of.ts";
import { joinWords } from "./words.ts";

/**
 * What has happened to a municipality's number, name and borders, as far as the changes go back: a sentence for each day on
 * which something did, oldest first, or one that says that nothing has. In an edition of an older structure, also what
 * became of the municipality later.
 */
export function historyOf(geography: Geography, municipality: Municipality, language: Language = "nb"): string[] {
  const { structures } = geography.timeline;
  const sentences = structures.slice(1).flatMap((structure, index) => {
    const before = structures[index];
    return before === undefined ? [] : daySentences({ geography, municipality, before, after: structure, language });
  });
  if (sentences.length > 0) return sentences;
  return [unchanged[language](structures[1]?.from.slice(0, 4) ?? "")];
}

const unchanged = {
  nb: (since: string) => `Kommunen har hatt samme nummer og navn siden ${since}, og er ikke slått sammen eller delt.`,
  nn: (since: string) => `Kommunen har hatt same nummer og namn sidan ${since}, og er ikkje slegen saman eller delt.`,
};

interface Day {
  readonly geography: Geography;
  readonly municipality: Municipality;
  readonly before: Structure;
  readonly after: Structure;
  readonly language: Language;
}

function daySentences(day: Day): string[] {
  const { geography, municipality, before, after, language } = day;
  const date = formatDate(after.from);
  const own = geography.timeline.at(geography.structure).territories.get(municipality.code) ?? new Set<string>();
  const ofDay = geography.changes.filter(({ validFrom }) => validFrom === after.from);
  const words = phrases[language];
  const isLater = after.from > geography.structure;
  const divided = ofDay.filter(
    ({ kind, from }) => kind === "split" && overlap(own, before.territories.get(from.code) ?? own),
  );
  if (isLater && divided.length > 0) return splitSentences(date, divided, ofDay, words);
  const units = [...new Set(ofDay.map(({ to }) => to.code))].sort().filter((code) => {
    const covers = after.territories.get(code);
    return covers !== undefined && overlap(covers, own);
  });
  return units.flatMap((code) => {
    const group = ofDay.filter((change) => change.to.code === code);
    const merged = group.filter(({ kind }) => kind === "merger");
    const split = group.filter(({ kind }) => kind === "split");
    const renamed = group.filter((change) => isLater || bearsName(change, municipality));
    return [
      ...(merged.length > 0
        ? [mergerSentence(date, { merged, split, goesOn: goesOn(code, before, ofDay) }, words)]
        : splitSentences(date, split, ofDay, words)),
      ...renamed.flatMap((change) => renamedSentence(date, change, words)),
    ];
  });
}

/** Whether a change gave, or left, a unit the municipality's name: the renumbering of others that went into it is not told. */
function bearsName(change: MunicipalityChange, { name }: Municipality): boolean {
  return plainName(change.to.name)
    .split(" - ")
    .some((part) => part === plainName(name));
}

/** Whether a unit was there the day before under the same number, and took others in. */
function goesOn(code: MunicipalityCode, before: Structure, ofDay: readonly MunicipalityChange[]): boolean {
  return before.territories.has(code) && !ofDay.some(({ from }) => from.code === code);
}

/** Each once, in the order of the Norwegian alphabet: Ørskog before Ålesund. */
function alphabetically(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, "nb"));
}

function numbered({ from }: MunicipalityChange): string {
  return `${writtenName(from.name)} (${from.code})`;
}

interface Merger {
  readonly merged: readonly MunicipalityChange[];
  readonly split: readonly MunicipalityChange[];
  readonly goesOn: boolean;
}

function mergerSentence(date: string, { merged, split, goesOn }: Merger, words: Phrases): string {
  const to = writtenName(merged[0]?.to.name ?? "");
  const whole = alphabetically(merged.map(numbered));
  const parts = alphabetically(split.map((change) => `${words.aPartOf} ${numbered(change)}`));
  const from = joinWords([...whole, ...parts]);
  return goesOn || (whole.length === 1 && parts.length === 0)
    ? `${date} ${words.became} ${from} ${words.aPartOf} ${to}.`
    : `${date} ${words.became} ${from} ${words.mergedTo} ${to}.`;
}

/** One sentence for each municipality that was divided, with all that its parts went to. */
function splitSentences(
  date: string,
  split: readonly MunicipalityChange[],
  ofDay: readonly MunicipalityChange[],
  words: Phrases,
): string[] {
  return [...new Map(split.map((change) => [change.from.code, change])).values()].map((change) => {
    const parts = ofDay.filter(({ from }) => from.code === change.from.code).map(({ to }) => writtenName(to.name));
    return `${date} ${words.became} ${numbered(change)} ${words.divided} ${joinWords(alphabetically(parts))}.`;
  });
}

function renamedSentence(date: string, { kind, from, to }: MunicipalityChange, words: Phrases): string[] {
  const [before, after] = [writtenName(from.name), writtenName(to.name)];
  if (kind === "new-name") return [`${date} ${words.newName} ${before} ${words.into} ${after}.`];
  if (kind !== "new-code") return [];
  if (before !== after)
    return [
      `${date} ${words.got} ${before} ${words.newBoth}: ${before} (${from.code}) ${words.became} ${after} (${to.code}).`,
    ];
  return [`${date} ${words.got} ${before} ${words.theNumber} ${to.code} ${words.insteadOf} ${from.code}.`];
}

type Phrases = Readonly<
  Record<
    "became" | "got" | "aPartOf" | "mergedTo" | "divided" | "newName" | "into" | "theNumber" | "insteadOf" | "newBoth",
    string
  >
>;

const phrases: Readonly<Record<Language, Phrases>> = {
  nb: {
    became: "ble",
    got: "fikk",
    aPartOf: "en del av",
    mergedTo: "slått sammen til",
    divided: "delt mellom",
    newName: "skiftet kommunen navn fra",
    into: "til",
    theNumber: "kommunenummeret",
    insteadOf: "i stedet for",
    newBoth: "nytt navn og kommunenummer",
  },
  nn: {
    became: "vart",
    got: "fekk",
    aPartOf: "ein del av",
    mergedTo: "slegne saman til",
    divided: "delt mellom",
    newName: "skifta kommunen namn frå",
    into: "til",
    theNumber: "kommunenummeret",
    insteadOf: "i staden for",
    newBoth: "nytt namn og kommunenummer",
  },
};
