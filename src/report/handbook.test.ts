import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { formatIssues } from "../data/issue.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { renderHtml } from "./html.ts";
import { ManifestFile, manifestExamples } from "./manifest.ts";
import { makeSource } from "./source.ts";
import { head, readFiles } from "./testing/desk.ts";
import { htmlText } from "./testing/html-text.ts";
import { openRealEdition } from "./testing/real-edition.ts";
import { parseYaml } from "./yaml.ts";

interface Fence {
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

const fences = readFences(readFileSync("docs/redaksjon.md", "utf8"));
const examples = fences.flatMap((fence, index) => {
  if (fence.info !== "markdown") return [];
  const next = fences[index + 1];
  return [{ ...fence, result: next?.info === "blir" || next?.info === "melding" ? next : undefined }];
});

/** What the handbook says lies beside the chapters. */
const beside = {
  "bilder/nattevakt.png": Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
    "base64",
  ),
  "ordliste.yml": fences.find(({ info }) => info === "yaml ordliste.yml")?.text ?? "",
};

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

test("the handbook has examples with results and with messages", () => {
  const results = examples.map(({ result }) => result?.info);
  expect(results.filter((info) => info === "blir").length).toBeGreaterThan(8);
  expect(results.filter((info) => info === "melding").length).toBeGreaterThan(1);
});

describe.each(examples)("the example on line $line of the handbook", ({ text, result }) => {
  test(
    result?.info === "melding" ? "is told of as it says" : "is read without a word, and becomes what it says",
    () => {
      const { report, issues } = readFiles({ "01-eksempel.md": head + text, ...beside }, { edition });
      expect(formatIssues(issues)).toBe(result?.info === "melding" ? result.text.trimEnd() : "");
      if (result?.info !== "blir") return;
      const html = report.all.map((chapter) =>
        renderHtml(chapter, { report, chapterHref: (path) => `/${path.join("/")}/` }),
      );
      expect(htmlText(html.join(""))).toBe(result.text.trim());
    },
  );
});

test("the handbook's rapport.yml is read", () => {
  const text = fences.find(({ info }) => info === "yaml rapport.yml")?.text ?? "";
  const { issues } = parseYaml({ file: "x", text, firstLine: 1, schema: ManifestFile, examples: manifestExamples });
  expect(formatIssues(issues)).toBe("");
});

test("the handbook's head of a chapter is read", () => {
  const text = fences.find(({ info }) => info === "yaml kapittel")?.text ?? "";
  expect(splitFrontMatter(makeSource("x", text)).front).toEqual({
    tittel: "Tjenester",
    malform: "nb",
    sist_faglig_endret: "2027-04-30",
    status: "klar",
  });
});

/** The handbook's blocks; those in a list stand some letters in. */
function readFences(markdown: string): Fence[] {
  return [...markdown.matchAll(/^( *)(`{3,})([^\n`]*)\n([\s\S]*?)^\1\2$/gm)].map((match) => {
    const [, indent = "", , info = "", text = ""] = match;
    const own = text.replace(new RegExp(`^${indent}`, "gm"), "");
    return { info, text: own, line: markdown.slice(0, match.index).split("\n").length };
  });
}
