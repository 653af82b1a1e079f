import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DatasetId, MunicipalityCode } from "../../data/codes.ts";
import { readPdf } from "../../pdf/testing/read-pdf.ts";
import { makeReports } from "../../report/testing/reports.ts";
import { makeAnew } from "../artefact.ts";
import { artefactsOf } from "../artefacts.ts";
import { checkLocks } from "../lock/check-locks.ts";
import { lockVersion } from "../lock/make-lock.ts";
import { openSite, type PublishedEdition } from "../site.ts";
import { municipalityNotices } from "./notices.ts";
import { printedDifferences } from "./printed-differences.ts";

const place = { edition: "2020", status: "klar" } as const;
const figure = (id: string, where: string) =>
  `\n\n\`\`\`figur\nid: ${id}\ntype: linje\nindikator: hjemmetjenester-0-66-per-1000\nsteder: [${where}]\ntittel: Brukere\n\`\`\`\n`;
const body = (words: string) =>
  `I Utsira var det noe. ${words}${figure("fig-lodingen", "1851")}${figure("fig-voss", "4621")}`;
const { root, remove } = makeReports([
  { ...place, version: "v1", publishes: "2021-05-01T08:00:00+02:00", body: body("Dette er galt.") },
  {
    ...place,
    version: "v2",
    publishes: "2022-05-01T08:00:00+02:00",
    body: body("Dette er rett."),
    services: "2027-01-01",
  },
]);
afterAll(remove);
// The code that makes the files is the project's own.
for (const name of ["src", "package-lock.json", "node_modules"]) symlinkSync(path.resolve(name), path.join(root, name));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const services = path.join(root, "data/omsorgstjenester");
rmSync(services);
cpSync("data/omsorgstjenester/2026-11-22", path.join(services, "2026-11-22"), { recursive: true });
cpSync("data/omsorgstjenester/2026-11-22", path.join(services, "2027-01-01"), { recursive: true });
const edit = (file: string, change: (text: string) => string) => {
  const whole = path.join(services, "2027-01-01", file);
  writeFileSync(whole, change(readFileSync(whole, "utf8")));
};
edit("datapackage.json", (text) => text.replace('"version": "2026-11-22"', '"version": "2027-01-01"'));
edit(
  "rettelser.yml",
  (text) =>
    `${text}  - { der: { kommunenr: "1851", aar: "2020" }, kolonner: [brukere_hjemme_0_66], handling: merk, merke: tvilsom, forventet: 51, grunn: "Lødingen: 51 i 2020, mot 26 og 28." }\n`,
);

const open = (now = "2028-01-01T00:00:00Z") => openSite({ root, now, drafts: false });
const site = open();
const version = (name: string): PublishedEdition => {
  const found = site.editions.find(({ base }) => base === `2020/${name}`);
  if (found === undefined) throw new Error(name);
  return found;
};
const [first, second] = [version("v1"), version("v2")];
const lodingen = MunicipalityCode.parse("1851");
const voss = MunicipalityCode.parse("4621");

async function fileOf(ending: string): Promise<string> {
  const artefact = artefactsOf(site).find(({ paths }) => paths.some((one) => one.endsWith(ending)));
  if (artefact === undefined) throw new Error(ending);
  return new TextDecoder().decode(await artefact.render(makeAnew));
}

describe("a later version", () => {
  it("tells what differs from the one before in figures, text, and on the very municipality; the first tells nothing", () => {
    expect(first.changes).toBeUndefined();
    expect([...(second.changes?.figures ?? [])]).toEqual(["fig-lodingen"]);
    expect(second.changes?.sentences()).toMatchObject([{ before: "Dette er galt.", after: "Dette er rett." }]);
    const changed = second.edition.geography.municipalities.filter(({ code }) => second.changes?.municipality(code));
    expect(changed.map(({ code }) => code)).toEqual([lodingen]);
  });

  it("tells what a mark does to the sentences about a municipality", () => {
    const change = second.changes?.municipality(lodingen);
    expect(change?.gone).toContain("Det er trolig høyere enn i landet som helhet (22,3).");
    expect(change?.come.join(" ")).toContain("Tallet ser feil ut i kilden.");
  });

  it("says so on the figure that changed and on no other, and on the municipality's page", () => {
    const tokens = JSON.stringify(second.report.all.map((chapter) => chapter.tokens));
    const notes = plain(tokens).match(/Rettet i versjon 2[^"]*/g);
    expect(notes).toEqual(["Rettet i versjon 2 (1. mai 2022): Noe er rettet."]);
    const { manifest } = second.report;
    expect(municipalityNotices(manifest, second.changes?.municipality(lodingen)).map(plain)).toEqual([
      "Rettet i versjon 2 (1. mai 2022): Noe er rettet.",
      "Dette gjelder her: Brukere av hjemmetjenester, 0–66 år 2020.",
    ]);
    expect(municipalityNotices(manifest, second.changes?.municipality(voss))).toEqual([]);
  });

  it("has a file with every cell, its old and new figure and the reason", async () => {
    expect(await fileOf("2020/v2/endringer.csv")).toBe(
      [
        "datasett,kolonne,kolonne_navn,region,region_navn,aar,foer,naa,merke_foer,merke_naa,grunn",
        'omsorgstjenester,brukere_hjemme_0_66,"Brukere av hjemmetjenester, 0–66 år",1851,Lødingen,2020,51,51,,tvilsom,"Lødingen: 51 i 2020, mot 26 og 28."',
        "",
      ].join("\n"),
    );
    expect(artefactsOf(site).some(({ paths }) => paths.includes("2020/v1/endringer.csv"))).toBe(false);
  });

  it("has every such cell in its report, with the figure that was, the one that is, and why", async () => {
    const printed = printedDifferences(second.changes?.data() ?? { datasets: [] }, second.edition.geography);
    expect(printed.map((dataset) => ({ ...dataset, about: plain(dataset.about) }))).toEqual([
      {
        title: second.edition.datasets.get(DatasetId.parse("omsorgstjenester"))?.descriptor.title,
        about: "Versjonen fra 22. november 2026 er byttet ut med den fra 1. januar 2027.",
        columns: [
          {
            title: "Brukere av hjemmetjenester, 0–66 år",
            rows: [["Lødingen", "2020", "51", "51 (tvilsom)", "Lødingen: 51 i 2020, mot 26 og 28."]],
            total: 1,
          },
        ],
      },
    ]);
    const report = artefactsOf(site).find(({ paths }) => paths.includes("2020/v2/rapport.pdf"));
    const { outline } = await readPdf((await report?.render(makeAnew)) ?? new Uint8Array());
    expect(outline).toContain("Tall som er endret");
  });

  it("is told of in the feed, with the reason, and citations of the first version still lead to it", async () => {
    const feed = await fileOf("feed.xml");
    expect(feed).toContain("<title>Rettelse i Prøve 2020 (v2)</title>");
    expect(feed).toContain("<summary>Noe er rettet. Det var galt.</summary>");
    expect(await fileOf("2020/v1/sitering.txt")).toContain("https://prove.example/2020/v1/");
  });

  it("tells nothing before its time", () => {
    const before = open("2022-05-01T05:59:59Z");
    expect(before.editions.map(({ base, changes }) => [base, changes])).toEqual([
      ["2020", undefined],
      ["2020/v1", undefined],
    ]);
  });

  it("is locked as its own files have it, with the first version locked beside it", () => {
    for (const each of [first, second])
      lockVersion(root, each.edition.id, each.edition.version, "2028-01-01T00:00:00Z");
    expect(checkLocks(open()).issues).toEqual([]);
    expect(checkLocks(open()).summary.length).toBe(2);
  });
});
