import { parseArgs } from "node:util";
import { formatIssues, IssuesError } from "../src/data/issue.ts";
import { checkReconciliation } from "../src/publish/check-reconciliation.ts";
import { openSite } from "../src/publish/site.ts";

/** `npm run check`: reads every edition, drafts too, and says all that is wrong. Exit 1 on an error. */
const { values } = parseArgs({ options: { utgave: { type: "string" } } });
const edition = values.utgave === undefined ? {} : { edition: values.utgave };
try {
  const site = openSite({ root: process.cwd(), now: new Date().toISOString(), drafts: true, ...edition });
  const reports = new Set(site.editions.map(({ report }) => report));
  const editions = new Set(site.editions.map((published) => published.edition));
  const reconciled = [...editions].map((each) => ({ each, ...checkReconciliation(each) }));
  const warnings = [...site.warnings, ...reconciled.flatMap(({ issues }) => issues)];
  if (warnings.length > 0) console.log(formatIssues(warnings));
  for (const { each, summary } of reconciled)
    for (const line of summary) console.log(`${each.id} ${each.version}: ${line}`);
  const chapters = [...reports].reduce((sum, report) => sum + report.all.length, 0);
  console.log(`Kontrollert: ${reports.size} utgaver, ${chapters} kapitler, ${warnings.length} advarsler.`);
} catch (error) {
  if (!(error instanceof IssuesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
