import { expect, test } from "vitest";
import { verdictText } from "./verdicts.ts";

test("verdictText() is as sure as the figures are, and does not judge", () => {
  expect(verdictText({ verdict: "higher", certainty: "likely" }, "nb")).toBe("Trolig høyere enn landet");
  expect(verdictText({ verdict: "lower", certainty: "clear" }, "nn")).toBe("Klart lågare enn landet");
  expect(verdictText({ verdict: "lower", certainty: "known" }, "nb")).toBe("Lavere enn landet");
  expect(verdictText({ verdict: "similar", certainty: "likely" }, "nn")).toBe("Omtrent som landet");
  expect(verdictText({ verdict: "uncertain", certainty: "likely" }, "nb")).toBe(
    "For få til å si om det skiller seg fra landet",
  );
  expect(verdictText({ verdict: undefined, certainty: "likely" }, "nb")).toBeUndefined();
});
