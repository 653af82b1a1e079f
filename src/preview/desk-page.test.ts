import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeReports } from "../report/testing/reports.ts";
import { deskPage } from "./desk-page.ts";
import { type DeskVersion, openDesk } from "./open-desk.ts";

const body = `## Brukerne

I 2020 brukte :tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja} hjemmetjenester, og 12 345 noe annet.

:::fakta Om tallene
- Andelen :paastand[har økt]{test="stigende(andel-80-hjemmetjenester, landet, 2017, 2018)"}.[^kilde]
:::

[^kilde]: I alt :fast[371 000]{kilde="SSB"}.

\`\`\`figur
id: eldre
type: linje
indikator: andel-80-hjemmetjenester
sted: landet
tittel: Færre
\`\`\`

Som @fig-eldre viser.
`;

let remove = () => {};
let versions: readonly DeskVersion[] = [];
beforeAll(() => {
  const draft = {
    edition: "2020",
    version: "v1",
    publishes: "2027-05-01T08:00:00+02:00",
    status: "utkast",
    body,
  } as const;
  const waiting = { ...draft, edition: "2024", status: "klar", body: "Tekst uten tall." } as const;
  const project = makeReports([draft, waiting]);
  remove = project.remove;
  versions = openDesk({ root: project.root, now: "2026-11-22T12:00:00Z", drafts: true });
});
afterAll(() => remove());

describe("openDesk(options)", () => {
  test("has every version, finished or not and whatever is wrong with it", () => {
    expect(versions.map(({ name, state, locked }) => ({ name, state, locked }))).toEqual([
      { name: "2024 v1", state: "waits", locked: false },
      { name: "2020 v1", state: "draft", locked: false },
    ]);
  });

  test("counts what is bound, fixed, loose and failing, in lists, boxes and footnotes too", () => {
    const summary = versions[1]?.chapters[0];
    expect(summary).toMatchObject({ bound: 1, fixed: 1, claims: 1, references: 1, figures: 1, tables: 0 });
    expect(summary?.describedByProgram).toEqual(["fig-eldre"]);
    expect(summary?.loose.map(({ line, message }) => [line, message.slice(0, 15)])).toEqual([[10, "Tallet «12 345»"]]);
    expect(summary?.errors.map(({ message }) => message.slice(0, 20))).toEqual(["Påstanden «har økt» "]);
    expect(versions[0]?.chapters[0]?.words).toBe(3);
  });
});

describe("deskPage(versions, base)", () => {
  test("says what waits and when, leads to each chapter and opens the file at each fault", () => {
    const page = deskPage(versions, "/");
    expect(page).toContain("Ferdig, og venter på 1.\u00a0mai 2027 kl. 08.00 (+02:00).");
    expect(page).toContain("Utkast. Skal publiseres 1.\u00a0mai 2027 kl. 08.00 (+02:00).");
    expect(page).toContain('<a href="/2020/v1/sammendrag/">1 Sammendrag</a>');
    expect(page).toContain("/__open-in-editor?file=reports%2F2020%2Fv1%2F01-sammendrag.md%3A10%3A");
    expect(page).toContain('<a href="/2020/v1/figur/eldre/">');
    expect(page).toContain("Feil som stopper bygget (1)");
    expect(page).toContain("Nynorsk er 0 prosent av ordene. <strong>Hver målform skal ha minst en firedel.</strong>");
  });

  test("shows a share just below a quarter with the decimal that tells it from a quarter", () => {
    const page = deskPage(
      versions.map((version) => ({ ...version, nynorsk: 0.246 })),
      "/",
    );
    expect(page).toContain("Nynorsk er 24,6 prosent av ordene. <strong>");
  });
});
