import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { expect, test } from "vitest";
import { drawFigure } from "./draw.ts";
import {
  bars,
  distribution,
  funnel,
  heat,
  line,
  lines,
  map,
  multiples,
  pyramid,
  ranking,
  slope,
  spreadOut,
} from "./testing/figures.ts";

const fontPaths = ["node_modules/@expo-google-fonts/source-sans-3"];

test.each([
  lines("linje", [
    line("Guovdageaidnu – Kautokeino", "main", [30, "|", ":", 31, [29, "incomplete"]]),
    line("Landet", "country", [32, 31, 30, 29]),
  ]),
  bars(
    "soyler",
    [
      ["Oslo & «omegn»", 3, [4, "doubtful"]],
      ["<Bergen>", 1, ":"],
    ],
    {
      series: [
        { label: "2020", role: "other" },
        { label: "2040", role: "main" },
      ],
    },
  ),
  distribution("fordeling", spreadOut, {
    references: [{ label: "Landet", role: "country", cell: { kind: "value", value: 30, marks: [] } }],
  }),
  map("kart", [1, 2, 3, ":"]),
  multiples("fylker", [line("Agder", "main", [1, 2]), line("Oslo", "main", [2, 1])], line("Landet", "country", [1, 1])),
  ranking(
    "rangering",
    [
      ["Oslo & <omegn>", 26, 1],
      ["Bergen", ":"],
    ],
    { picked: ["Bergen"] },
  ),
  slope("fra-til", [
    ["Oslo", "main", 29, 26],
    ["Troms", "other", "..", 31, "|"],
  ]),
  heat("varme", [
    ["Landet", 30, 28],
    ["Oslo", [26, "doubtful"], ":"],
  ]),
  funnel("trakt", [48]),
  pyramid("pyramide", [
    [100, 90],
    [20, 25],
    [5, ":"],
  ]),
])("Typst sets the print drawing $id without a warning", (figure) => {
  const compiler = NodeCompiler.create({ workspace: "/figurer", fontArgs: [{ fontPaths }] });
  compiler.mapShadow("/figurer/figur.svg", Buffer.from(drawFigure(figure, { medium: "print" })));
  compiler.mapShadow("/figurer/hoved.typ", Buffer.from('#set text(font: "Source Sans 3")\n#image("/figur.svg")'));
  const output = compiler.compile({ mainFilePath: "/figurer/hoved.typ" });
  for (const found of [output.takeDiagnostics(), output.takeWarnings()]) {
    expect(found === null ? [] : compiler.fetchDiagnostics(found)).toEqual([]);
  }
  expect(output.result?.numOfPages).toBe(1);
});
