import { municipalIndicators, profile } from "../analysis/profile.ts";
import { series } from "../analysis/series.ts";
import { country } from "../data/area.ts";
import type { IndicatorId, MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatQuantity } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { ExportRow } from "../export/columns.ts";
import { type FeedEntry, type FeedHead, writeFeed } from "../export/feed.ts";
import { indicatorRows, seriesRows } from "../export/rows.ts";
import type { Artefact } from "./artefact.ts";
import { licence } from "./publication.ts";
import type { PublishedEdition, PublishedSite } from "./site.ts";

/**
 * A feed for each municipality and each indicator, over all editions: `/feed/kommune/0301-oslo.xml`, `/feed/indikator/<id>.xml`.
 * They are for who follows one of them and would miss it among all else: a new edition with what it says, and a new version only
 * where its figures are others than before. Counties and chapters have none: what is new in them is an edition, which `/feed.xml` tells.
 */
export function areaFeeds(site: PublishedSite, key: (file: string) => string): Artefact[] {
  const versions = versionsOf(site);
  const artefact = (path: string, head: Subject, entries: () => FeedEntry[]): Artefact => {
    const render = () => writeFeed({ ...headOf(site), ...head, path }, entries());
    return { kind: "download", paths: [path], key: key(path), render };
  };
  const municipalities = unique(versions, ({ geography }) => geography.municipalities.map((one) => [one.code, one]));
  const indicators = unique(versions, (edition) => [...edition.indicators]);
  return [
    ...municipalities.map(({ value: { code, name, slug }, edition }) =>
      artefact(`feed/kommune/${slug}.xml`, subject(site, name, `${edition.id}/kommune/${slug}/`), () =>
        versions.flatMap((version) => municipalityEntries(site, versions, version, code)),
      ),
    ),
    ...indicators.map(({ value: { id, name }, edition }) =>
      artefact(`feed/indikator/${id}.xml`, subject(site, name.nb, `${edition.id}/indikator/${id}/`), () =>
        versions.flatMap((version) => indicatorEntries(site, versions, version, id)),
      ),
    ),
  ];
}

type Subject = Pick<FeedHead, "title" | "subtitle" | "about">;

function subject({ name: siteName }: PublishedSite, name: string, about: string): Subject {
  return { title: `${name} – ${siteName}`, subtitle: `Nye og rettede tall for ${name} i ${siteName}.`, about };
}

function headOf(site: PublishedSite) {
  return { address: site.address, author: site.publisher, rights: `${licence.title} (${licence.url})` };
}

/** Every version at its own address, newest edition first, newest version of it first. */
function versionsOf(site: PublishedSite): PublishedEdition[] {
  return site.editions.filter(({ base, permanentBase }) => base === permanentBase);
}

/** What the versions have by key, each as the newest edition that has it knows it. */
function unique<Key, Value>(
  versions: readonly PublishedEdition[],
  of: (edition: Edition) => readonly (readonly [Key, Value])[],
): { value: Value; edition: Edition }[] {
  const found = new Map<Key, { value: Value; edition: Edition }>();
  for (const { edition } of versions) {
    for (const [key, value] of of(edition)) if (!found.has(key)) found.set(key, { value, edition });
  }
  return [...found.values()];
}

function municipalityEntries(
  site: PublishedSite,
  versions: readonly PublishedEdition[],
  version: PublishedEdition,
  code: MunicipalityCode,
): FeedEntry[] {
  const rows = ({ edition }: PublishedEdition): ExportRow[] =>
    municipalIndicators(edition).flatMap(({ id }) =>
      seriesRows(edition, series(edition, id, { kind: "municipality", code })),
    );
  const municipality = version.edition.geography.municipalities.find((one) => one.code === code);
  if (municipality === undefined) return [];
  const { name, slug } = municipality;
  const page = `kommune/${slug}/`;
  const { findings } = profile(version.edition, code);
  const news = findings.length === 0 ? `Tallene for ${name} er klare.` : findings.join(" ");
  return entriesOf(site, versions, version, { name, page, news, rows });
}

function indicatorEntries(
  site: PublishedSite,
  versions: readonly PublishedEdition[],
  version: PublishedEdition,
  id: IndicatorId,
): FeedEntry[] {
  const indicator = version.edition.indicators.get(id);
  if (indicator === undefined) return [];
  const rows = ({ edition }: PublishedEdition) => {
    const same = edition.indicators.get(id);
    return same === undefined ? [] : indicatorRows(edition, same);
  };
  const news = nationalNews(version.edition, indicator);
  return entriesOf(site, versions, version, { name: indicator.name.nb, page: `indikator/${id}/`, news, rows });
}

/** «Landet, 2024: 25,9 prosent.» */
function nationalNews(edition: Edition, { id, unit, decimals }: Indicator): string {
  const whole = series(edition, id, country);
  const last = whole.points.findLast(({ year, cell }) => year <= edition.year && cell.kind === "value");
  if (last === undefined) return "Tallene er klare.";
  return `Landet, ${last.year}: ${formatQuantity(last.cell, unit, decimals, "nb")}.`;
}

interface Followed {
  readonly name: string;
  /** Below the version. */
  readonly page: string;
  readonly news: string;
  readonly rows: (version: PublishedEdition) => readonly ExportRow[];
}

/** A new edition; or a new version of one, where the figures followed are not those of the version before. */
function entriesOf(
  site: PublishedSite,
  versions: readonly PublishedEdition[],
  version: PublishedEdition,
  { name, page, news, rows }: Followed,
): FeedEntry[] {
  const { edition, report, permanentBase } = version;
  const title = report.manifest.title.nb;
  const id = `${site.address}/${permanentBase}/${page}`;
  const entry = { id, href: id, when: report.manifest.publishes };
  const ofEdition = versions.filter((one) => one.edition.id === edition.id);
  const before = ofEdition[ofEdition.indexOf(version) + 1];
  if (before === undefined) return [{ ...entry, title: `${name} i ${title}`, text: news }];
  const changed = changedCells(rows(before), rows(version));
  if (changed === 0) return [];
  const text = `${changed} tall er endret siden forrige versjon. Hva og hvorfor står på ${site.address}/${permanentBase}/endringer/.`;
  return [{ ...entry, title: `Endrede tall: ${name} i ${title}, versjon ${edition.version.slice(1)}`, text }];
}

/** How many figures show another value or sign, or have come or gone. */
function changedCells(before: readonly ExportRow[], after: readonly ExportRow[]): number {
  const shown = (rows: readonly ExportRow[]) =>
    new Map(rows.map((row) => [`${row.indicator} ${row.region} ${row.year}`, `${row.value ?? ""} ${row.mark}`]));
  const [old, now] = [shown(before), shown(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((cell) => old.get(cell) !== now.get(cell)).length;
}
