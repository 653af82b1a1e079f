import { expect, test } from "vitest";
import { joinNumbers, joinToNumber } from "./number-units.ts";

test("joinNumbers keeps a number by its unit and a day by its month, and nothing else", () => {
  expect(joinNumbers("0–66 år, 3,5 prosent, 2 prosentdeler, 31. desember, i 2024 mer").replaceAll("\u00a0", "~")).toBe(
    "0–66~år, 3,5~prosent, 2 prosentdeler, 31.~desember, i 2024 mer",
  );
  expect([joinToNumber(" år"), joinToNumber(" årlig")]).toEqual(["\u00a0år", " årlig"]);
});
