import type { Language } from "../data/language.ts";

/** A municipality that has, or had, the number that is typed. */
export interface Numbered {
  readonly name: string;
  /** It has that number today. */
  readonly now: boolean;
}

/** All that has been found for what is typed. */
export interface Answer {
  readonly typed: string;
  /** All that answered, those by postcode too. */
  readonly count: number;
  readonly postcode: string | undefined;
  /** The municipalities that the postcode may lie in. */
  readonly names: readonly string[];
  readonly numbered?: readonly Numbered[];
}

/**
 * What the search says under its field: how many answered, or whose number is typed and where a postcode lies: the two look
 * alike and mostly mean different places.
 */
export function answerText({ typed, count, postcode, names, numbered = [] }: Answer, language: Language): string {
  const say = words[language];
  if (typed.trim() === "") return "";
  const numbers = numbered.map(({ name, now }) => say.number(postcode, now, name));
  if (postcode !== undefined && names.length > 0) return [...numbers, say.belongs(postcode, names)].join(" ");
  if (numbers.length > 0) return numbers.join(" ");
  if (count > 0) return say.hits(count);
  if (postcode !== undefined) return say.unknown(postcode);
  return /^\s*\d{1,3}$/.test(typed) ? say.allDigits : say.none;
}

/** What is said when Enter leads nowhere by itself, and the hits have the focus. */
export function chooseText(answer: string, language: Language): string {
  return `${answer.replace(/\.$/, "")}. ${words[language].choose}`;
}

/** The number of a municipality that is only begun, and does not stand in the list. */
export function begunText(number: string, now: boolean, language: Language): string {
  return now ? `kommunenummer ${number}` : `${words[language].former} kommunenummer ${number}`;
}

const words = {
  nb: {
    number: (number: string | undefined, now: boolean, name: string) =>
      `Kommunenummer ${number} ${now ? "er" : "var"} ${name}.`,
    belongs: (postcode: string, names: readonly string[]) =>
      names.length === 1
        ? `Postnummer ${postcode} hører til ${names[0]}.`
        : `Postnummer ${postcode} hører til ${listed(names)}: kommunen det hørte til, er delt siden.`,
    hits: (count: number) => `${count} treff`,
    unknown: (postcode: string) => `Vi kjenner ikke postnummer ${postcode}. Prøv navnet på kommunen.`,
    allDigits: "Skriv alle fire sifrene i postnummeret eller kommunenummeret.",
    none: "Ingen kommuner passer. Prøv et annet navn, postnummeret eller kommunenummeret.",
    choose: "Velg i listen.",
    former: "tidligere",
  },
  nn: {
    number: (number: string | undefined, now: boolean, name: string) =>
      `Kommunenummer ${number} ${now ? "er" : "var"} ${name}.`,
    belongs: (postcode: string, names: readonly string[]) =>
      names.length === 1
        ? `Postnummer ${postcode} høyrer til ${names[0]}.`
        : `Postnummer ${postcode} høyrer til ${listed(names)}: kommunen det høyrde til, er delt sidan.`,
    hits: (count: number) => `${count} treff`,
    unknown: (postcode: string) => `Vi kjenner ikkje postnummer ${postcode}. Prøv namnet på kommunen.`,
    allDigits: "Skriv alle fire siffera i postnummeret eller kommunenummeret.",
    none: "Ingen kommunar passar. Prøv eit anna namn, postnummeret eller kommunenummeret.",
    choose: "Vel i lista.",
    former: "tidlegare",
  },
} as const;

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} eller ${names.at(-1)}`;
}
