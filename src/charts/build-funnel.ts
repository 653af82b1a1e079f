import type { Funnel } from "../analysis/funnel.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import { formatNumber } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { FunnelFigure } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { wordsOf } from "./words.ts";

export interface FunnelInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  readonly indicator: Indicator;
  readonly year: Year;
  readonly funnel: Funnel;
  readonly picked: readonly MunicipalityCode[];
}

/** So many points make a limit smooth. */
const steps = 40;

const words = {
  nb: {
    country: "Landet",
    base: (name: string) => name,
    // What chance would do, beside what is found, so that nobody takes a dot outside for an accusation.
    found: (inner: string, outer: string, all: string) =>
      `Linjene viser hvor langt tilfeldigheter alene kan føre en kommune bort fra landet. Da ville om lag 1 av 20 ligge utenfor 95 prosent og 1 av 500 utenfor 99,8 prosent; her er det ${inner} og ${outer} av ${all}. Resten av forskjellene har andre grunner: behov, tilbud eller måten det er rapportert på.`,
  },
  nn: {
    country: "Landet",
    base: () => "Så mange talet er rekna av",
    found: (inner: string, outer: string, all: string) =>
      `Linjene viser kor langt tilfelle åleine kan føre ein kommune bort frå landet. Då ville om lag 1 av 20 liggje utanfor 95 prosent og 1 av 500 utanfor 99,8 prosent; her er det ${inner} og ${outer} av ${all}. Resten av skilnadene har andre grunnar: behov, tilbod eller måten det er rapportert på.`,
  },
};

/** All municipalities by size, with the limits of chance. */
export function funnelFigure(input: FunnelInput): FunnelFigure {
  const { id, language, indicator, year, funnel, picked } = input;
  const own = words[language];
  const bases = funnel.places.flatMap(({ base }) => base ?? []);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  const outer = funnel.places.filter(({ beyond }) => beyond === "outer").length;
  const outside = funnel.places.filter(({ beyond }) => beyond !== "none").length;
  const missing = funnel.places.length - bases.length;
  const [inner, far, all] = [outside, outer, bases.length].map((count) => formatNumber(count, 0));
  return {
    kind: "funnel",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    places: funnel.places.map(({ municipality: { code, name }, ...place }) => ({ code, name, ...place })),
    picked,
    level: funnel.level,
    levelName: own.country,
    baseName: own.base(funnel.baseName),
    limits:
      bases.length === 0
        ? []
        : Array.from({ length: steps }, (_, step) => funnel.limitsAt(least * (most / least) ** (step / (steps - 1)))),
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? `${subtitleOf(indicator, [year], language)}. ${wordsOf({ language }).eachDot}`,
      source: sourceOf([indicator], language),
      notes: [
        ...(bases.length === 0 ? [] : [own.found(inner ?? "", far ?? "", all ?? "")]),
        ...(missing === 0 ? [] : [wordsOf({ language }).notShown(missing)]),
        ...notesOfIndicator(indicator, [year], language),
      ],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}
