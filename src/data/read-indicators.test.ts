import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { IndicatorId } from "./codes.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { indicatorFolder, readIndicators } from "./read-indicators.ts";

const root = mkdtempSync(path.join(tmpdir(), "omsorg-indikatorer-"));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The catalogue of the project, with lines added to some of its files. */
function read(added: Readonly<Record<string, string>>) {
  cpSync(indicatorFolder, path.join(root, indicatorFolder), { recursive: true });
  for (const [id, lines] of Object.entries(added)) {
    const file = path.join(root, indicatorFolder, `${id}.yml`);
    writeFileSync(file, `${readFileSync(file, "utf8")}\n${lines}\n`);
  }
  const issues: Issue[] = [];
  return { ...readIndicators(root, issues), said: formatIssues(issues) };
}

test("«tidligere_id» names what an indicator was called before", () => {
  const { indicators, said } = read({ "andel-80": "tidligere_id: [andel-eldre, eldre-80]" });
  expect(said).toBe("");
  expect(indicators.get(IndicatorId.parse("andel-80"))?.formerIds).toEqual(["andel-eldre", "eldre-80"]);
  expect(indicators.get(IndicatorId.parse("innbyggere"))?.formerIds).toEqual([]);
});

test("a name of before may not be that of an indicator, nor lead to two", () => {
  expect(read({ "andel-80": "tidligere_id: [innbyggere]" }).said).toContain(
    "data/indikatorer/andel-80.yml:1 «innbyggere» står som «tidligere_id», men er navnet på en indikator.",
  );
  const twice = read({ "andel-80": "tidligere_id: [eldre]", "andel-67-79": "tidligere_id: [eldre]" }).said;
  expect(twice).toContain(
    "data/indikatorer/andel-80.yml:1 «eldre» står som «tidligere_id», men står også i «andel-67-79.yml».",
  );
});
