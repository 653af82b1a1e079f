import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { formatIssues } from "../data/issue.ts";
import { readText } from "./testing/desk.ts";
import { readFixtures, writeFixtures } from "./testing/fixtures.ts";
import { openRealEdition } from "./testing/real-edition.ts";

/** What editors are told. A chapter's text begins on line 7 of `01-eksempel.md`. */
const file = "src/report/fixtures/messages.txt";
const fixtures = readFixtures(file, 2);
const update = process.env["UPDATE_FIXTURES"] === "1";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

function messages(input: string): string {
  return formatIssues(readText(input, edition).issues).replaceAll("reports/2020/v1/01-eksempel.md:", "");
}

if (update) {
  test("the fixtures are written anew", () => {
    const written = fixtures.map(({ title, parts: [input = ""] }) => ({ title, parts: [input, messages(input)] }));
    writeFixtures(file, written);
  });
}

describe.each(update ? [] : fixtures)("$title", ({ parts: [input = "", wanted] }) => {
  test("is told of, whole, with where and what to do", () => {
    expect(messages(input)).toBe(wanted);
  });
});
