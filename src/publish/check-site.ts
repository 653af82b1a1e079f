import type { Edition } from "../data/edition.ts";
import { failOnErrors, formatIssues, type Issue } from "../data/issue.ts";
import { figuresOf } from "../report/bind/remembered-series.ts";
import { checkRevisions } from "../report/check/check-revisions.ts";
import { checkAnomalies } from "./check-anomalies.ts";
import { checkConfidentiality } from "./check-confidentiality.ts";
import { checkReconciliation } from "./check-reconciliation.ts";
import { checkLocks } from "./lock/check-locks.ts";
import type { SiteOptions } from "./options.ts";
import { openSite, type PublishedSite } from "./site.ts";

/** A check of an edition's figures beyond what opening it checks: what it warns of, and a line for each thing it looked at. */
export type EditionCheck = (edition: Edition) => {
  readonly issues: readonly Issue[];
  readonly summary: readonly string[];
};

const checks: readonly EditionCheck[] = [checkReconciliation, checkAnomalies];

/** Figures that differ from those of the edition before, without a word. */
function revisions({ editions }: PublishedSite): Issue[] {
  const newest = editions
    .filter(({ base, newestBase }) => base === newestBase)
    .map(({ edition, report }) => ({ report, figures: figuresOf(edition) }));
  return newest.flatMap((newer, index) => {
    const older = newest[index + 1];
    return older === undefined ? [] : checkRevisions(older, newer);
  });
}

/** What `npm run check` prints. Throws `IssuesError` with all errors of all editions. */
export function checkSite(options: SiteOptions): string {
  const site = openSite({ ...options, asPublished: true });
  const reports = new Set(site.editions.map(({ report }) => report));
  const editions = new Set(site.editions.map(({ edition }) => edition));
  const found = [...editions].flatMap((edition) => checks.map((check) => ({ edition, ...check(edition) })));
  const secrets = checkConfidentiality(options.root, [...editions]);
  const locks = checkLocks(site);
  const warnings = [
    ...site.warnings,
    ...found.flatMap(({ issues }) => issues),
    ...revisions(site),
    ...secrets.issues,
    ...locks.issues,
  ];
  failOnErrors(warnings);
  const summaries = found.flatMap(({ edition, summary }) =>
    summary.map((line) => `${edition.id} ${edition.version}: ${line}`),
  );
  const chapters = [...reports].reduce((sum, report) => sum + report.all.length, 0);
  return [
    ...(warnings.length > 0 ? [formatIssues(warnings)] : []),
    ...summaries,
    ...secrets.summary,
    ...locks.summary,
    `Kontrollert: ${counted(reports.size, "versjon", "versjoner")}, ${counted(chapters, "kapittel", "kapitler")}, ${counted(warnings.length, "advarsel", "advarsler")}.`,
  ].join("\n");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
