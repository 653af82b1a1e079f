import { describe, expect, it } from "vitest";
import { compareChart, readCell } from "./compare-chart.ts";

describe("readCell(text)", () => {
  it.each([
    ["12,4", { text: "12,4", value: 12.4, marked: false, break: false }],
    ["30,0*", { text: "30,0", value: 30, marked: true, break: false }],
    ["1\u00a0234/", { text: "1\u00a0234", value: 1234, marked: false, break: true }],
    ["\u22122,5*/", { text: "\u22122,5", value: -2.5, marked: true, break: true }],
    [":", { text: ":", value: undefined, marked: false, break: false }],
    ["..", { text: "..", value: undefined, marked: false, break: false }],
  ])("reads %s", (text, cell) => expect(readCell(text)).toEqual(cell));
});

describe("compareChart(years, lines, size)", () => {
  const size = { width: 320, height: 240 };
  const draw = (...lines: string[][]) =>
    compareChart(
      [2020, 2021, 2022, 2023],
      lines.map((line, index) => ({ name: names[index] ?? "", cells: line.map(readCell) })),
      size,
    );
  const names = ["Guovdageaidnu – Kautokeino", "Oslo & <b>"];
  const pathOf = (svg: string) => /<path d="([^"]*)"/.exec(svg)?.[1] ?? "";

  it("draws each place as a line of its own, from zero", () => {
    const svg = draw(["10,0", "11,0", "12,0", "13,0"], ["5,0", "5,0", "5,0", "5,0"]);
    expect(svg.match(/<g class="line-\d">/g)).toEqual(['<g class="line-0">', '<g class="line-1">']);
    expect(svg).toContain(">0</text>");
    expect(pathOf(svg)).toMatch(/^M[^ML]+(L[^ML]+){3}$/);
  });

  it("interrupts a line where there is no figure and where it cannot be compared, and says nothing of what is hidden", () => {
    const svg = draw(["10,0", ":", "12,0", "13,0/"]);
    expect(pathOf(svg)).toMatch(/^M[^ML]+M[^ML]+M[^ML]+$/);
    expect(svg.match(/<circle/g)).toHaveLength(3);
  });

  it("has no line and no number where nothing is known", () => {
    const svg = draw([":", "..", ".", ":"]);
    expect(svg).not.toMatch(/<circle|NaN|Infinity/);
    expect(pathOf(svg)).toBe("");
  });

  it("names each line at its end where there is room, none on top of another", () => {
    const lines = names.map((name) => ({ name, cells: ["10,0", "10,1"].map(readCell) }));
    const wide = compareChart([2020, 2021], lines, { width: 600, height: 300 });
    const placed = [...wide.matchAll(/class="name" x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(placed.map(([, , text]) => text).join(" ")).toBe("Guovdageaidnu – Kautokeino Oslo &amp; &lt;b&gt;");
    const feet = placed.map(([, foot]) => Number(foot)).sort((a, b) => a - b);
    expect(Math.min(...feet.slice(1).map((foot, index) => foot - (feet[index] ?? 0)))).toBeGreaterThanOrEqual(15.9);
    expect(compareChart([2020, 2021], lines, size)).not.toContain('class="name"');
  });

  it("makes a marked figure hollow", () => {
    expect(draw(["10,0*", "11,0", "12,0", "13,0"]).match(/class="marked"/g)).toHaveLength(1);
  });
});
