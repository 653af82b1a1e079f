import { areaKey } from "../../data/area.ts";
import type { MunicipalityCode, VersionId } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { type ChangedFigure, type EditionChanges, editionChanges } from "../../data/edition-changes.ts";
import type { Report } from "../../report/chapter.ts";
import { reportFigures } from "../../report/report-figures.ts";
import { type SentenceChange, sentenceChanges } from "../../report/sentence-changes.ts";
import { figureText } from "../lock/canonical-text.ts";
import { municipalityWords } from "../lock/content-digests.ts";

/** A version as it is compared: the figures as its own chapters have them, without what is told of changes. */
export interface Compared {
  readonly edition: Edition;
  readonly report: Report;
}

/** What a version says that the one before it did not. Reckoned when it is asked for, and once. */
export interface VersionChanges {
  /** The version before. */
  readonly from: VersionId;
  /** Ids of the figures and tables that show other numbers or words, or are new. */
  readonly figures: ReadonlySet<string>;
  /** Of the datasets, to the cell. */
  data(): EditionChanges;
  /** Of the chapters. */
  sentences(): readonly SentenceChange[];
  /** `undefined` where the municipality's page says what it said. */
  municipality(code: MunicipalityCode): MunicipalityChange | undefined;
}

export interface MunicipalityChange {
  /** The municipality's own figures in the datasets. */
  readonly figures: readonly { readonly title: string; readonly figure: ChangedFigure }[];
  /** Sentences that the page no longer has, and those that it has got. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Compares two versions of an edition. */
export function versionChanges(before: Compared, after: Compared): VersionChanges {
  const data = once(() => editionChanges(before.edition, after.edition));
  const byMunicipality = once(() => figuresByArea(data()));
  const known = new Map<MunicipalityCode, MunicipalityChange | undefined>();
  return {
    from: before.edition.version,
    figures: changedFigures(before.report, after.report),
    data,
    sentences: once(() => sentenceChanges(before.report, after.report)),
    municipality(code) {
      if (!known.has(code)) known.set(code, municipalityChange(before, after, code, byMunicipality().get(code) ?? []));
      return known.get(code);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function changedFigures(before: Report, after: Report): Set<string> {
  const texts = (report: Report) =>
    new Map(reportFigures(report).map(({ block }) => [block.figure.id, figureText(block)]));
  const old = texts(before);
  return new Set([...texts(after)].filter(([id, text]) => old.get(id) !== text).map(([id]) => id));
}

function figuresByArea({ datasets }: EditionChanges): Map<string, MunicipalityChange["figures"]> {
  const found = new Map<string, MunicipalityChange["figures"]>();
  for (const { title, figures } of datasets.flatMap(({ columns }) => columns)) {
    for (const figure of figures) {
      const key = areaKey(figure.area);
      found.set(key, [...(found.get(key) ?? []), { title, figure }]);
    }
  }
  return found;
}

function municipalityChange(
  before: Compared,
  after: Compared,
  code: MunicipalityCode,
  figures: MunicipalityChange["figures"],
): MunicipalityChange | undefined {
  const [old, now] = [municipalityWords(before.edition, code), municipalityWords(after.edition, code)];
  const gone = old.filter((sentence) => !now.includes(sentence));
  const come = now.filter((sentence) => !old.includes(sentence));
  return figures.length + gone.length + come.length === 0 ? undefined : { figures, gone, come };
}
