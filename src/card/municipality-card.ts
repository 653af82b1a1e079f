import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import { capitalized } from "../analysis/words.ts";
import { explainMark, formatQuantity } from "../data/format.ts";
import type { Publication } from "../report/publication.ts";
import { cardSections } from "./card-sections.ts";
import { colours } from "./colours.ts";
import { column, row, text } from "./element.ts";
import { frame } from "./frame.ts";
import { keyFigure } from "./key-figure.ts";
import { layOut } from "./layout.ts";
import { rasterize } from "./rasterize.ts";

const people = {
  kind: "count",
  one: { nb: "innbygger", nn: "innbyggjar" },
  many: { nb: "innbyggere", nn: "innbyggjarar" },
} as const;

/** The picture shown when a municipality's page is shared: a PNG of 1200 × 630. */
export async function municipalityCard(profile: Profile, publication: Publication): Promise<Uint8Array> {
  return rasterize(await municipalityCardSvg(profile, publication));
}

/** The same card before it is made into pixels. */
export async function municipalityCardSvg(profile: Profile, publication: Publication): Promise<string> {
  const names = profile.municipality.names.map(({ name }) => name).join(" – ");
  const sections = cardSections(profile);
  const card = frame(
    publication.siteName,
    publication.edition,
    footOf(profile.year, sections),
    column(
      { height: 196, justifyContent: "center" },
      text({ fontSize: nameSize(names), fontWeight: 700, lineHeight: 1.1, color: colours.text }, names),
      text({ fontSize: 30, color: colours.subtle, marginTop: 4 }, whereAndHowMany(profile)),
    ),
    row({ justifyContent: "space-between" }, ...sections.map(keyFigure)),
  );
  return layOut(card);
}

/** The year, how the strip is read and the source; where a figure is marked, what the mark means. */
function footOf(year: number, sections: readonly ProfileSection[]): string {
  const marks = new Set(sections.flatMap(({ latest: { own } }) => (own.cell.kind === "value" ? own.cell.marks : [])));
  const [mark] = marks;
  if (mark !== undefined) return `Hver strek er en kommune. * ${capitalized(explainMark(mark, "nb"))}`;
  const sources = [...new Set(sections.map(({ indicator }) => indicator.source.publisher))];
  return `Tall for ${year}. Hver strek er en kommune. Kilde: ${sources.join(", ")}`;
}

function whereAndHowMany({ municipality, county, population }: Profile): string {
  const where = county.name === municipality.name ? "Kommune og fylke" : county.name;
  return population.kind === "value" ? `${where} · ${formatQuantity(population, people, 0, "nb")}` : where;
}

/** Two lines at most at 1072 pixels; the longest are the names in three languages. */
function nameSize(names: string): number {
  if (names.length <= 20) return 92;
  return names.length <= 30 ? 72 : 60;
}
