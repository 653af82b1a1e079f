import { areaKey } from "../../data/area.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { adjustForMany } from "../method/false-discovery.ts";
import { findApart } from "./apart.ts";
import { findChanges } from "./changes.ts";
import { kindWords } from "./kind-words.ts";
import { findOutliers } from "./outliers.ts";
import { findRecords } from "./records.ts";
import { findReversals } from "./reversals.ts";
import { leadIndicators } from "./subjects.ts";
import { suspicionOf } from "./suspicion.ts";
import { findTrends } from "./trends.ts";
import { type Candidate, type Lead, type LeadKind, leadKinds } from "./types.ts";

/** At most this part of the leads of a kind is chance. */
export const falseRate = 0.05;

const cache = new WeakMap<Edition, readonly Lead[]>();
const searched = new WeakMap<Edition, Map<LeadKind, readonly Candidate[]>>();

/**
 * What is new and certain in an edition, most certain first within each kind, in the order of `leadKinds`. Thousands of
 * figures are looked at, so the p-values of each kind are adjusted together (Benjamini & Hochberg): a reader of a list wants
 * to know how much of the list is chance, which a Bonferroni limit does not tell, and would hide most of what is there.
 * What may be an error of the source is among them, with a suspicion. Reckoned once per edition.
 */
export function leadsOf(edition: Edition): readonly Lead[] {
  const found = cache.get(edition) ?? leadKinds.flatMap((kind) => certainOf(edition, candidatesOf(edition, kind)));
  cache.set(edition, found);
  return found;
}

/** All that was looked at of one kind; looked through once per edition. */
export function candidatesOf(edition: Edition, kind: LeadKind): readonly Candidate[] {
  const known = searched.get(edition) ?? new Map<LeadKind, readonly Candidate[]>();
  searched.set(edition, known);
  const found = known.get(kind) ?? leadIndicators(edition).flatMap((indicator) => search(edition, indicator, kind));
  known.set(kind, found);
  return found;
}

function search(edition: Edition, indicator: Indicator, kind: LeadKind): Candidate[] {
  // The age of the inhabitants changes slowly and the same way nearly everywhere: records and trends of it are no news.
  const isAge = indicator.theme === "befolkning";
  switch (kind) {
    case "change":
      return findChanges(edition, indicator);
    case "outlier":
      return findOutliers(edition, indicator);
    case "record":
      return isAge
        ? []
        : (["country", "county", "kostra", "municipality"] as const).flatMap((of) =>
            findRecords(edition, indicator, of),
          );
    case "trend":
      return isAge ? [] : findTrends(edition, indicator);
    case "reversal":
      return isAge ? [] : (["municipality", "county"] as const).flatMap((of) => findReversals(edition, indicator, of));
    case "apart":
      return (["county", "kostra"] as const).flatMap((of) => findApart(edition, indicator, of));
    default:
      return kind satisfies never;
  }
}

/** Those that are kept, one for each indicator and area: of a short and a long change, the more certain. */
function certainOf(edition: Edition, candidates: readonly Candidate[]): Lead[] {
  const adjusted = adjustForMany(candidates.map(({ p }) => p));
  const kept = candidates
    .flatMap((candidate, index): Lead[] => {
      const q = adjusted[index] ?? 1;
      if (q > falseRate) return [];
      return [{ ...candidate, q, id: idOf(candidate), suspicion: suspicionOf(edition, candidate) }];
    })
    .sort((a, b) => a.p - b.p || a.id.localeCompare(b.id, "en"));
  return kept.filter((lead, index) => kept.findIndex(({ id }) => id === lead.id) === index);
}

function idOf({ kind, indicator, area }: Candidate): string {
  return `${kindWords[kind].word}-${indicator.id}-${areaKey(area).toLowerCase()}`;
}
