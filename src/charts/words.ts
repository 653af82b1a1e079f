import type { Language } from "../data/language.ts";

/** The fixed words of charts and their tables in both written forms. */
const words = {
  nb: {
    year: "År",
    category: "Kategori",
    figure: "Tall",
    place: "Sted",
    lowest: "Laveste kommune",
    lowerQuartile: "Nedre kvartil",
    median: "Median",
    upperQuartile: "Øvre kvartil",
    highest: "Høyeste kommune",
    withFigure: "Kommuner med tall",
    withoutFigure: "Kommuner uten tall",
    break: "brudd",
    noFigures: "ingen\u00a0tall",
    nothingToShow: "Ingen tall å vise",
    band: "Feltet rundt linjen viser hvor mye tilfeldigheter alene kan flytte tallet (95 prosent konfidensintervall).",
    lower: "Nedre grense",
    upper: "Øvre grense",
    source: "Kilde",
    eachDot: "Hver prikk er en kommune.",
    eachPanel: (label: string) =>
      `Den kraftige linjen er stedet selv, den tynne er ${label.toLowerCase()}, og de svake er de andre. Alle har samme skala, fra null.`,
    eachTile: "Hver sekskant er en kommune.",
    eachArea: "Kommunene er tegnet med grensene fra Kartverket.",
    notDistances: "Kartet viser ikke avstander eller arealer: alle kommuner er like store.",
    withoutPlace: "Kommuner som er slått sammen eller delt siden, har ingen plass i kartet. Tallene står i tabellen.",
    classes: "Fargene deler kommunene i grupper som er omtrent like store.",
    hiddenFigure: "skjult",
    countyBorder: "fylkesgrense",
    notShown: (count: number) =>
      count === 1 ? "1 kommune har ikke tall og er ikke med." : `${count} kommuner har ikke tall og er ikke med.`,
  },
  nn: {
    year: "År",
    category: "Kategori",
    figure: "Tal",
    place: "Stad",
    lowest: "Lågaste kommune",
    lowerQuartile: "Nedre kvartil",
    median: "Median",
    upperQuartile: "Øvre kvartil",
    highest: "Høgaste kommune",
    withFigure: "Kommunar med tal",
    withoutFigure: "Kommunar utan tal",
    break: "brot",
    noFigures: "ingen\u00a0tal",
    nothingToShow: "Ingen tal å vise",
    band: "Feltet rundt linja viser kor mykje tilfelle åleine kan flytte talet (95 prosent konfidensintervall).",
    lower: "Nedre grense",
    upper: "Øvre grense",
    source: "Kjelde",
    eachDot: "Kvar prikk er ein kommune.",
    eachPanel: (label: string) =>
      `Den kraftige linja er staden sjølv, den tynne er ${label.toLowerCase()}, og dei svake er dei andre. Alle har same skala, frå null.`,
    eachTile: "Kvar sekskant er ein kommune.",
    eachArea: "Kommunane er teikna med grensene frå Kartverket.",
    notDistances: "Kartet viser ikkje avstandar eller areal: alle kommunar er like store.",
    withoutPlace: "Kommunar som er slått saman eller delte sidan, har ingen plass i kartet. Tala står i tabellen.",
    classes: "Fargane deler kommunane i grupper som er omtrent like store.",
    hiddenFigure: "skjult",
    countyBorder: "fylkesgrense",
    notShown: (count: number) =>
      count === 1 ? "1 kommune har ikkje tal og er ikkje med." : `${count} kommunar har ikkje tal og er ikkje med.`,
  },
} as const satisfies Record<
  Language,
  Record<string, string | ((count: number) => string) | ((label: string) => string)>
>;

export function wordsOf({ language }: { readonly language: Language }): (typeof words)[Language] {
  return words[language];
}
