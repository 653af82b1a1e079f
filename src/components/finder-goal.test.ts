import { expect, it } from "vitest";
import { goalOf, type Hit } from "./finder-goal.ts";

const hit = (links: string[], other: Partial<Hit<string>> = {}): Hit<string> => ({
  whole: true,
  county: false,
  links,
  ...other,
});

it("goalOf(typed, hits) is the only one that is typed whole, whatever else begins so", () => {
  expect(goalOf("Os", [hit(["os"]), hit(["oslo"], { whole: false })])).toBe("os");
  expect(goalOf("Osl", [hit(["oslo"], { whole: false })])).toBeUndefined();
  expect(goalOf("Qqq", [])).toBeUndefined();
});

it("goalOf(typed, hits) is nowhere where several share what is typed, or one leads to several", () => {
  expect(goalOf("Herøy", [hit(["1515"]), hit(["1818"])])).toBeUndefined();
  expect(goalOf("Viken", [hit(["31", "32", "33"])])).toBeUndefined();
});

it("goalOf(typed, hits) tells a county from the municipality of its name", () => {
  const oslo = [hit(["fylke"], { county: true }), hit(["kommune"])];
  expect(goalOf("Oslo", oslo)).toBe("kommune");
  expect(goalOf("Oslo fylke", oslo)).toBe("fylke");
  expect(goalOf("Finnmark", [hit(["finnmark"], { county: true })])).toBe("finnmark");
});
