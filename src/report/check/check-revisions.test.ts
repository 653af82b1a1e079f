import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { figuresOf } from "../bind/remembered-series.ts";
import { head, readFiles } from "../testing/desk.ts";
import { withRevision } from "../testing/provoke.ts";
import { openRealEdition } from "../testing/real-edition.ts";
import { checkRevisions } from "./check-revisions.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const text = "I 2018 var det :tall{indikator=velferdsteknologi-brukere sted=landet aar=2018} brukere.\n";

function check(newerText: string) {
  const revised = withRevision(edition);
  const older = readFiles({ "01-a.md": head + text }, { edition });
  const newer = readFiles({ "01-a.md": head + newerText }, { edition, figures: revised });
  return checkRevisions(
    { report: older.report, figures: figuresOf(edition) },
    { report: newer.report, figures: revised },
  ).map(({ message }) => message.replaceAll("\u00a0", " "));
}

test("checkRevisions(older, newer) tells of a figure that has changed since the older report, without a word", () => {
  expect(check(text)).toEqual(["velferdsteknologi-brukere for landet i 2018 er 99 616 her, og 99 612 i utgaven 2020."]);
});

test("checkRevisions(older, newer) is silent where the newer report gives both, or does not show it", () => {
  expect(check(`${text}\nDet er rettet fra :fast[99 612]{kilde="forrige rapport"}.\n`)).toEqual([]);
  expect(check("Ingen tall.\n")).toEqual([]);
});
