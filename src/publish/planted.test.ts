import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { profile } from "../analysis/profile.ts";
import { profileCharts } from "../components/profile-charts.ts";
import { MunicipalityCode } from "../data/codes.ts";
import { readPdf } from "../pdf/testing/read-pdf.ts";
import type { Artefact } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite, type PublishedEdition } from "./site.ts";
import { type Change, changeProject } from "./testing/changed-project.ts";

/** Voss had 1041 inhabitants aged 80 and over at the end of 2024: with fewer than five outside, a count may not be shown. */
const voss = MunicipalityCode.parse("4621");
const planted = { "4621 2024 brukere_hjemme_80": "1039", "4621 2024 langtid_80": "1038" };
const hiddenBySource = { "4621 2024 brukere_hjemme_80": ":", "4621 2024 langtid_80": ":" };

/** The counts, and the shares that they make: 99.808 and 99.712 per cent. */
const telling = /(?<![\d.])(1[\s\u00a0\u202f]?03[98]|99[.,]808|99[.,]712)(?![\d])/;

function told(text: string): string | undefined {
  return telling.exec(text)?.[0];
}

const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});

interface Opened {
  readonly published: PublishedEdition;
  /** Every file that has anything to do with the municipality or with the two indicators. */
  readonly artefacts: readonly Artefact[];
  /** Its bytes, made once. */
  bytesOf(artefact: Artefact | undefined): Promise<Uint8Array>;
}

function open(change: Change): Opened {
  const { root, remove } = changeProject(change);
  removals.push(remove);
  const site = openSite({ root, now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });
  const [published] = site.editions;
  if (published === undefined) throw new Error("no edition");
  const apart = /\/kommune\/(?!4621)|\/indikator\/(?!andel-80-)/;
  const artefacts = artefactsOf(site).filter(({ paths }) => !apart.test(paths[0]));
  return { published, artefacts, bytesOf: remembering() };
}

function remembering(): Opened["bytesOf"] {
  const known = new Map<string, Promise<Uint8Array>>();
  return function bytesOf(artefact) {
    if (artefact === undefined) throw new Error("no such file");
    const bytes = known.get(artefact.key) ?? Promise.resolve(artefact.render(bytesOf));
    known.set(artefact.key, bytes);
    return bytes;
  };
}

const protectedSite = open({ cells: planted });
const sourceSite = open({ cells: hiddenBySource });
/** What would happen without a rule. */
const openSiteWithout = open({ cells: planted, rule: () => "vern: ingen\ngrunn: Prøve uten vern.\n" });

/** All text in a file: every part of a workbook, all text and attachments of a PDF. */
async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  const decode = (part: Uint8Array) => new TextDecoder().decode(part);
  if (path.endsWith(".xlsx")) return Object.values(unzipSync(bytes)).map(decode).join("\n");
  if (path.endsWith(".pdf")) return JSON.stringify(await readPdf(bytes));
  return decode(bytes);
}

describe("a count that the rule hides", () => {
  it.each(protectedSite.artefacts.map((artefact, index) => ({ path: artefact.paths[0], artefact, index })))(
    "has left no trace in $path: each byte is as if the source had hidden it",
    async ({ path, artefact, index }) => {
      const bytes = await protectedSite.bytesOf(artefact);
      const same = sourceSite.artefacts[index];
      expect(same?.paths[0]).toBe(path);
      expect(Buffer.compare(bytes, await sourceSite.bytesOf(same))).toBe(0);
      if (path.includes("4621")) expect(told(await textOf(path, bytes))).toBeUndefined();
    },
  );

  it("is in every form without the rule, so that these tests can fail", async () => {
    const other = new Set<string>();
    const found = new Set<string>();
    for (const [index, artefact] of openSiteWithout.artefacts.entries()) {
      const [path] = artefact.paths;
      const ending = /^.*voss(.*)$/.exec(path)?.[1];
      if (ending === undefined) continue;
      const bytes = await openSiteWithout.bytesOf(artefact);
      const hiddenThere = await sourceSite.bytesOf(sourceSite.artefacts[index]);
      if (Buffer.compare(bytes, hiddenThere) !== 0) other.add(ending);
      if (told(await textOf(path, bytes)) !== undefined) found.add(ending);
    }
    expect([...other].sort()).toEqual([
      "-excel.csv",
      "-jsonstat.json",
      ".csv",
      ".json",
      ".pdf",
      ".png",
      ".xlsx",
      ".xml",
    ]);
    expect([...found].sort()).toEqual(["-excel.csv", "-jsonstat.json", ".csv", ".json", ".pdf", ".xlsx"]);
  });

  it("has left no trace in what the municipality's page says and draws", () => {
    expect(pageOf(protectedSite) === pageOf(sourceSite)).toBe(true);
    expect(told(pageOf(protectedSite))).toBeUndefined();
    expect(told(pageOf(openSiteWithout))).toBeDefined();
  });
});

/** All that a page is made from: sentences, findings, gaps, every cell and every chart. */
function pageOf({ published: { edition } }: Opened): string {
  const all = profile(edition, voss);
  const charts = [...profileCharts(all, edition.geography)];
  const shown = all.sections.map(({ distribution, ...section }) => section);
  // Who hid a figure is told in the same words for the source and for the rule.
  return JSON.stringify([{ ...all, sections: shown }, charts]).replaceAll('"why":"rule"', '"why":"source"');
}
