import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { provoke } from "../testing/provoke.ts";
import { openRealEdition } from "../testing/real-edition.ts";
import { catalogue } from "./catalogue.ts";
import { messagesHandbook } from "./handbook.ts";
import type { Message } from "./message.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

/** A pattern that fits the message, whatever it is filled in with. */
function pattern(text: string): RegExp {
  const parts = text.split(/‹[^›]+›/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*")}$`);
}

const all: readonly (readonly [string, Message])[] = catalogue.flatMap(({ messages }) => Object.entries(messages));

describe.each(all)("the message %s", (_, { message, hint, severity, example, near }) => {
  test("is told, filled in, when its example is written", () => {
    const told = provoke(example, edition);
    const found = told.filter((issue) => pattern(message).test(issue.message));
    expect(
      found.map((issue) => issue.severity),
      told.map((issue) => issue.message).join("\n"),
    ).toContain(severity);
    const [issue] = found;
    expect(issue?.hint).toMatch(pattern(hint));
    expect(`${issue?.message} ${issue?.hint}`).not.toMatch(/‹|›|undefined|NaN/);
  });

  if (near !== undefined) {
    test("asks for what was nearly written", () => {
      const issue = provoke(near, edition).find((each) => pattern(message).test(each.message));
      expect(issue?.hint).toMatch(/^Mente du «.+»\?$/);
    });
  }

  test("says in whole sentences what is wrong and what to do", () => {
    for (const text of [message, hint]) expect(text).toMatch(/^[\p{Lu}«‹].*[.?}»›)]$/su);
  });
});

test("no two messages say the same", () => {
  const texts = all.map(([, { message }]) => message);
  expect(new Set(texts).size).toBe(texts.length);
});

test("the handbook has every message", () => {
  const file = "docs/meldinger.md";
  if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(file, messagesHandbook());
  expect(readFileSync(file, "utf8")).toBe(messagesHandbook());
});
