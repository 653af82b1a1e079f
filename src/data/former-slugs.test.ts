import { expect, test } from "vitest";
import { formerSlugs } from "./former-slugs.ts";
import { realEdition } from "./testing/real-edition.ts";

const { geography } = realEdition(2024);
const former = formerSlugs(geography);

test("formerSlugs(geography) leads from a number and name of before to those of today, over several changes", () => {
  expect(former.get("5424-lyngen")).toBe("5536-lyngen");
  // 1938 until 2020, 5424 until 2024.
  expect(former.get("1938-lyngen")).toBe("5536-lyngen");
  expect(former.get("1601-trondheim")).toBe("5001-trondheim");
});

test("formerSlugs(geography) leads from a municipality that was merged to the one it is in", () => {
  expect(former.get("1930-tromso") ?? former.get("1902-tromso")).toBe("5501-tromso");
  expect(former.get("5030-klaebu")).toBe("5001-trondheim");
});

test("formerSlugs(geography) follows the name where a municipality was divided, and knows of none where it is gone", () => {
  expect(former.get("1507-alesund")).toBe("1508-alesund");
  expect(former.has("1850-tysfjord")).toBe(true);
  expect(former.get("1850-tysfjord")).toBeUndefined();
});

test("formerSlugs(geography) takes nothing from a municipality of today, and leads only to those", () => {
  const current = new Set(geography.municipalities.map(({ slug }) => slug));
  expect(former.size).toBeGreaterThan(300);
  for (const [slug, heir] of former) {
    expect(current.has(slug), slug).toBe(false);
    if (heir !== undefined) expect(current.has(heir), slug).toBe(true);
  }
  const nowhere = [...former].filter(([, heir]) => heir === undefined).map(([slug]) => slug);
  expect(nowhere.sort()).toEqual(["1613-snillfjord", "1850-tysfjord", "5012-snillfjord"]);
});
