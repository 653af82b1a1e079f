import { csvParse, dsvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { leadsOf } from "../analysis/leads/leads.ts";
import { cellValue } from "../data/cell.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { testPublication } from "../report/testing/publication.ts";
import { leadColumns, leadsCsv, leadsCsvw, leadsExcelCsv, leadsJson } from "./leads.ts";

const edition = realEdition(2024);
const leads = leadsOf(edition);
const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("the files of leads", () => {
  const rows = csvParse(text(leadsCsv(edition, leads)));

  it("have a line for each lead, with the figures that it builds on", () => {
    expect(rows.columns).toEqual(leadColumns.map(([name]) => name));
    expect(rows.map((row) => row["tips"])).toEqual(leads.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      expect(Number(row["verdi"])).toBeCloseTo(
        cellValue(leads[index]?.to.cell ?? { kind: "hidden", why: "rule" }) ?? -1,
        1,
      );
      expect(row["mistanke"]).toBe(leads[index]?.suspicion ?? "");
      expect(row["setning"]).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });

  it("are the same in Excel's form, with decimal commas", () => {
    const excel = text(leadsExcelCsv(edition, leads));
    expect(excel.startsWith("\ufeff")).toBe(true);
    const parsed = dsvFormat(";").parse(excel.slice(1).replaceAll("\r\n", "\n"));
    for (const [index, row] of parsed.entries()) {
      expect(row["verdi"]?.replace(",", ".")).toBe(rows[index]?.["verdi"]);
      expect(row["setning"]).toBe(rows[index]?.["setning"]);
    }
  });

  it("hold the same in JSON, the checks in a list", () => {
    const json = JSON.parse(text(leadsJson(edition, leads, testPublication)));
    expect(json.tips).toHaveLength(rows.length);
    expect(json.tips[0].tips).toBe(rows[0]?.["tips"]);
    expect(json.tips[0].sjekk.join(" | ")).toBe(rows[0]?.["sjekk"]);
    expect(json.tips[0].verdi).toBe(Number(rows[0]?.["verdi"]));
  });

  it("are described column by column", () => {
    const about = JSON.parse(text(leadsCsvw("nyhetstips.csv", testPublication)));
    expect(about.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(rows.columns);
  });
});
