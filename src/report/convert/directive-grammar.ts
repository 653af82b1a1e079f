import { nearMiss } from "../../data/near-miss.ts";
import { Fault } from "../bind/figures.ts";
import type { InlineDirective } from "../markdown/inline-directive.ts";
import { say, sayNear } from "../messages/message.ts";
import { writingMessages } from "../messages/writing.ts";
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

function isDirective(name: string): name is DirectiveName {
  return Object.hasOwn(grammars, name);
}

/** One that is right. */
export function exampleOf(name: string): string {
  return isDirective(name) ? grammars[name].example : grammars.tall.example;
}

/** The directive's name when it is written as it should be; else what is wrong with it. */
export function checkDirective(directive: InlineDirective): DirectiveName | Fault {
  const { name } = directive;
  if (isDirective(name)) return checkForm(directive, grammars[name]) ?? name;
  const known = Object.keys(grammars).map((each) => `:${each}`);
  const near = nearMiss(`:${name}`, known);
  return new Fault(sayNear(writingMessages.noSuchDirective, { navn: name, kjente: known.join(", ") }, near));
}

function checkForm({ name, attributes, hasContent, closed }: InlineDirective, grammar: Grammar): Fault | undefined {
  const told = { navn: name, eksempel: grammar.example };
  if (!closed) return new Fault(say(writingMessages.notClosed, told));
  const [strange] = attributes.faults;
  if (strange !== undefined) {
    const { curlyQuotes, unreadable } = writingMessages;
    const what = { ...told, skrevet: strange };
    return new Fault(/[«»“”]/.test(strange) ? say(curlyQuotes, what) : say(unreadable, what));
  }
  const keys = [...grammar.required, ...Object.keys(grammar.optional)];
  for (const [key, value] of attributes.values) {
    if (!keys.includes(key)) {
      const asked = { navn: name, nøkkel: key, nøkler: keys.join(", ") };
      return new Fault(sayNear(writingMessages.noSuchKey, asked, nearMiss(key, keys)));
    }
    const allowed = grammar.optional[key] ?? [];
    if (allowed.length > 0 && !allowed.includes(value)) {
      const asked = { nøkkel: key, verdi: value, verdier: allowed.join(" eller ") };
      return new Fault(say(writingMessages.noSuchValue, asked));
    }
  }
  const lacking = grammar.required.find((key) => (attributes.values.get(key) ?? "") === "");
  if (lacking !== undefined) return new Fault(say(writingMessages.lackingKey, { ...told, nøkkel: lacking }));
  if (grammar.content && !hasContent) return new Fault(say(writingMessages.lackingWords, told));
  if (!grammar.content && hasContent) return new Fault(say(writingMessages.unwantedWords, told));
  return undefined;
}
