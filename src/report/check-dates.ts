import type { Edition } from "../data/edition.ts";
import { formatDate } from "../data/format.ts";
import { datasetsOf } from "../data/indicator.ts";
import type { Issue } from "../data/issue.ts";
import type { Chapter, Manifest, Report } from "./chapter.ts";
import { dateMessages } from "./messages/dates.ts";
import { say } from "./messages/message.ts";
import { figuresIn } from "./report-figures.ts";
import { inlinesOf } from "./walk.ts";

/** A version whose dates may still be mended, and what they are held against. */
export interface DatedVersion {
  readonly report: Report;
  readonly edition: Pick<Edition, "indicators" | "datasets">;
  /** The version that readers have had until now; its chapters where they are at hand. */
  readonly before: { readonly manifest: Manifest; readonly report?: Report | undefined } | undefined;
}

/** All that is asked of dates. A moment of publication is in Norwegian time (`checkMoment`), so that its day is in front. */
const rules: readonly ((version: DatedVersion) => Issue[])[] = [
  outAfterBefore,
  outAfterData,
  changedBeforeOut,
  changedAfterBefore,
  writtenBeforeOut,
  writtenAfterData,
];

/**
 * Tells of dates that cannot be true together (errors) or hardly are (warnings). Only of a version that is ready: the dates of a draft
 * are not set yet. A locked one is not to be asked of, since nothing in it can be mended.
 */
export function checkDates(version: DatedVersion): Issue[] {
  return version.report.manifest.status === "klar" ? rules.flatMap((rule) => rule(version)) : [];
}

/** A version comes out after the one before it. */
function outAfterBefore({ report: { manifest }, before }: DatedVersion): Issue[] {
  if (before === undefined || Date.parse(manifest.publishes) > Date.parse(before.manifest.publishes)) return [];
  const { version, publishes } = before.manifest;
  const said = { versjon: manifest.version, før: version, "tiden til den før": publishes };
  return [{ file: manifest.file, ...manifest.at.publishes, ...say(dateMessages.outBeforeLast, said) }];
}

/** A version comes out when its data are there. */
function outAfterData({ report: { manifest } }: DatedVersion): Issue[] {
  const day = dayOf(manifest);
  const newest = newestOf([...manifest.pins].map(([dataset, version]) => ({ dataset, day: version })));
  if (newest === undefined || newest.day <= day) return [];
  const said = { dag: formatDate(day), datasett: newest.dataset, hentet: formatDate(newest.day) };
  return [{ file: manifest.file, ...manifest.at.publishes, ...say(dateMessages.outBeforeData, said) }];
}

/** What is changed in a version is changed when it comes out. */
function changedBeforeOut({ report: { manifest } }: DatedVersion): Issue[] {
  const day = dayOf(manifest);
  return manifest.changes
    .filter(({ date }) => date > day)
    .map(({ date, at }): Issue => {
      const said = { dato: date, versjon: manifest.version, dag: day };
      return { file: manifest.file, ...at, ...say(dateMessages.changedAfterOut, said) };
    });
}

/** What was changed before the last version came out is no change since that. */
function changedAfterBefore({ report: { manifest }, before }: DatedVersion): Issue[] {
  if (before === undefined) return [];
  const day = dayOf(before.manifest);
  return manifest.changes
    .filter(({ date }) => date < day)
    .map(({ date, at }): Issue => {
      const said = { dato: date, før: before.manifest.version, dag: day };
      return { file: manifest.file, ...at, ...say(dateMessages.changedBeforeLast, said) };
    });
}

/** A chapter is written when it comes out. */
function writtenBeforeOut({ report }: DatedVersion): Issue[] {
  const day = dayOf(report.manifest);
  return dated(report)
    .filter(({ lastChanged }) => lastChanged > day)
    .map(({ file, lastChanged, lastChangedAt }): Issue => {
      return { file, ...lastChangedAt, ...say(dateMessages.writtenAfterOut, { dato: lastChanged, dag: day }) };
    });
}

/** A chapter is read through when its figures are there; one that says what it said in the version before need not be again. */
function writtenAfterData({ report, edition, before }: DatedVersion): Issue[] {
  return dated(report).flatMap((chapter): Issue[] => {
    const fetched = datasetsIn(chapter, edition).flatMap((dataset) => {
      const { created } = edition.datasets.get(dataset)?.descriptor ?? {};
      return created === undefined ? [] : [{ dataset, day: created.slice(0, 10) }];
    });
    const newest = newestOf(fetched);
    if (newest === undefined || newest.day <= chapter.lastChanged) return [];
    const last = before?.report?.all.find(({ file }) => ownName(file) === ownName(chapter.file));
    if (last !== undefined && JSON.stringify(last.tokens) === JSON.stringify(chapter.tokens)) return [];
    const said = { dato: chapter.lastChanged, datasett: newest.dataset, hentet: newest.day };
    return [{ file: chapter.file, ...chapter.lastChangedAt, ...say(dateMessages.writtenBeforeData, said) }];
  });
}

/** The chapters that are to be published and that could be read. */
function dated({ all }: Report): readonly Chapter[] {
  return all.filter(({ status, lastChanged }) => status === "klar" && lastChanged !== "");
}

/** The datasets of the figures that a chapter shows or tells of. */
function datasetsIn({ tokens, footnotes }: Chapter, { indicators }: DatedVersion["edition"]) {
  const blocks = [...tokens, ...footnotes.flatMap((note) => note.blocks)];
  const bound = [...inlinesOf(blocks)].flatMap((inline) => (inline.kind === "bound" ? [inline.binding.indicator] : []));
  const used = new Set([...bound, ...figuresIn(blocks).flatMap(({ shows }) => shows.indicators)]);
  return [...used].flatMap((id) => {
    const indicator = indicators.get(id);
    return indicator === undefined ? [] : datasetsOf(indicator);
  });
}

function newestOf<T extends { readonly day: string }>(all: readonly T[]): T | undefined {
  return all.find(({ day }) => all.every((other) => other.day <= day));
}

function dayOf({ publishes }: Manifest): string {
  return publishes.slice(0, 10);
}

/** Below the version's folder: `02-statistikk/index.md`. */
function ownName(file: string): string {
  return file.split("/").slice(3).join("/");
}
