import { expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { sentencesOf } from "./sentences.ts";
import type { Binding, Block } from "./tokens.ts";

const text = (words: string) => ({ kind: "text", text: words }) as const;

const binding: Binding = {
  what: "value",
  indicator: IndicatorId.parse("andel-80"),
  areas: [],
  years: [2020],
  measure: "unit",
  unitWritten: false,
};

test("sentencesOf(chapter) tells the words, the frame and the heading of each, footnotes last", () => {
  const tokens: Block[] = [
    {
      kind: "paragraph",
      children: [text("Før. Og "), { kind: "bound", text: "1,5", binding, at: { line: 1 } }, text(" mer.")],
    },
    { kind: "heading", level: 2, id: "om", children: [text("Om")], at: { line: 3 } },
    {
      kind: "list",
      ordered: false,
      start: 1,
      tight: true,
      items: [[{ kind: "paragraph", children: [text("Punkt")] }]],
    },
  ];
  const footnotes = [{ number: 1, references: 1, blocks: [{ kind: "paragraph", children: [text("Note.")] }] as const }];
  const om = { id: "om", text: "Om" };
  expect(sentencesOf({ tokens, footnotes }).map(({ text: words, frame, heading }) => [words, frame, heading])).toEqual([
    ["Før.", "Før.", undefined],
    ["Og 1,5 mer.", "Og \ufffc mer.", undefined],
    ["Om", "Om", om],
    ["Punkt", "Punkt", om],
    ["Note.", "Note.", undefined],
  ]);
});
