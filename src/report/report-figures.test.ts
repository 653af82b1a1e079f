import { expect, test } from "vitest";
import { figureSlug } from "./report-figures.ts";

const target = { kind: "figure", id: "fig-alder", number: "1.1", title: "", chapter: [] } as const;
const report = { targets: new Map([["fig-alder", target]]) };

test("figureSlug() is the id as the editor wrote it; a table that a figure shares it with keeps its prefix", () => {
  const slug = (kind: "line" | "table", id: string) => figureSlug({ figure: { kind, id } }, report);
  expect(slug("line", "fig-alder")).toBe("alder");
  expect(slug("table", "tab-alder")).toBe("tab-alder");
  expect(slug("table", "tab-oversikt")).toBe("oversikt");
});
