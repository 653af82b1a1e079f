import { nearMiss } from "../../data/near-miss.ts";
import { Fault } from "../bind/figures.ts";
import type { InlineDirective } from "../markdown/inline-directive.ts";
import { say, sayNear } from "../messages/message.ts";
import { writingMessages } from "../messages/writing.ts";
import { onlyBlockNamed } from "./block-names.ts";
import { listChoices } from "./list-block.ts";

interface Grammar {
  readonly required: readonly string[];
  /** Values that a key may have; none where any may stand. */
  readonly optional: Readonly<Record<string, readonly string[]>>;
  readonly content: boolean;
  readonly example: string;
}

const yesNo = ["ja", "nei"];

/** What each directive must and may have, and one that is right. */
const grammars = {
  tall: {
    required: ["indikator", "sted", "aar"],
    optional: { enhet: yesNo, som: ["verdi", "plass", "andel"], desimaler: ["0", "1", "2", "3"] },
    content: false,
    example: ":tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020}",
  },
  endring: {
    required: ["indikator", "sted", "fra", "til"],
    optional: { som: ["setning", "kort", "mengde"], regnet: ["prosent", "antall"], brudd: yesNo },
    content: false,
    example: ":endring{indikator=andel-80-hjemmetjenester sted=landet fra=2015 til=2020}",
  },
  liste: {
    required: ["indikator", "aar"],
    optional: { ...listChoices, antall: [], minst: [], sted: [] },
    content: false,
    example: ":liste{indikator=andel-80-hjemmetjenester aar=2020 antall=3 hvilke=hoyest}",
  },
  begrep: {
    required: ["ord"],
    optional: {},
    content: true,
    example: ":begrep[hjelpen i hjemmet]{ord=hjemmetjenester}",
  },
  fast: {
    required: ["kilde"],
    optional: {},
    content: true,
    example: ':fast[om lag 371 000]{kilde="SSB, tabell 06913"}',
  },
  paastand: {
    required: ["test"],
    optional: {},
    content: true,
    example: ':paastand[har falt hvert år]{test="fallende(andel-80-hjemmetjenester, landet, 2017, 2020)"}',
  },
} satisfies Record<string, Grammar>;

export type DirectiveName = keyof typeof grammars;

export function isDirective(name: string): name is DirectiveName {
  return Object.hasOwn(grammars, name);
}

/** One that is right. */
export function exampleOf(name: string): string {
  return isDirective(name) ? grammars[name].example : grammars.tall.example;
}

/** The directive's name when it is written as it should be; else all that is wrong with it. */
export function checkDirective(directive: InlineDirective): DirectiveName | readonly Fault[] {
  const { name } = directive;
  if (isDirective(name)) {
    const faults = checkForm(directive, grammars[name]);
    return faults.length === 0 ? name : faults;
  }
  const block = onlyBlockNamed(name);
  if (block !== undefined) return [new Fault(say(writingMessages.isBlock, { skrevet: `:${name}`, blokk: block }))];
  const known = Object.keys(grammars).map((each) => `:${each}`);
  const near = nearMiss(`:${name}`, known);
  return [new Fault(sayNear(writingMessages.noSuchDirective, { navn: name, kjente: known.join(", ") }, near))];
}

function checkForm(directive: InlineDirective, grammar: Grammar): Fault[] {
  const { name, attributes, content, lacks } = directive;
  const told = { navn: name, eksempel: grammar.example };
  if (lacks !== "") {
    const tegn = lacks === "]" ? "[" : "{";
    return [new Fault(say(writingMessages.notClosed, { ...told, tegn, slutt: lacks }))];
  }
  const isEmpty = (content ?? "").trim() === "";
  return [
    ...attributes.faults.map((skrevet) => {
      const { curlyQuotes, unreadable } = writingMessages;
      return new Fault(say(/[«»“”]/.test(skrevet) ? curlyQuotes : unreadable, { ...told, skrevet }));
    }),
    ...attributes.twice.map(({ key, first, second }) => {
      return new Fault(say(writingMessages.keyTwice, { navn: name, nøkkel: key, første: first, andre: second }));
    }),
    ...checkKeys(directive, grammar),
    ...(grammar.content && isEmpty ? [new Fault(say(writingMessages.lackingWords, told))] : []),
    ...(!grammar.content && content !== undefined ? [new Fault(say(writingMessages.unwantedWords, told))] : []),
  ];
}

/** Keys that there are not, values that they cannot have, and those that lack; not also one that is nearly written. */
function checkKeys({ name, attributes }: InlineDirective, grammar: Grammar): Fault[] {
  const keys = [...grammar.required, ...Object.keys(grammar.optional)];
  const strange = [...attributes.values.keys()].filter((key) => !keys.includes(key));
  const unknown = strange.map((key) => {
    const asked = { navn: name, nøkkel: key, nøkler: keys.join(", ") };
    return new Fault(sayNear(writingMessages.noSuchKey, asked, nearMiss(key, keys)));
  });
  const choices = new Map(Object.entries(grammar.optional));
  const values = [...attributes.values].flatMap(([nøkkel, verdi]) => {
    const allowed = choices.get(nøkkel) ?? [];
    if (allowed.length === 0 || allowed.includes(verdi)) return [];
    return [new Fault(say(writingMessages.noSuchValue, { nøkkel, verdi, verdier: allowed.join(" eller ") }))];
  });
  const meant = strange.map((key) => nearMiss(key, keys));
  const lacking = grammar.required.filter((key) => {
    return (attributes.values.get(key) ?? "").trim() === "" && !meant.includes(key);
  });
  if (lacking.length === 0 || attributes.faults.length > 0) return [...unknown, ...values];
  const nøkkel = lacking.join("», «").replace(/», «([^»]*)$/, "» og «$1");
  return [
    ...unknown,
    ...values,
    new Fault(say(writingMessages.lackingKey, { navn: name, nøkkel, eksempel: grammar.example })),
  ];
}
