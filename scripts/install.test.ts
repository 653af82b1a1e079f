import { expect, test } from "vitest";
import { isInStep } from "./install.mjs";

const wanted = {
  "": {},
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/@biomejs/cli-darwin-x64": { version: "2.6.8", optional: true },
};

test("isInStep(wanted, installed) holds when all is there but what is for other platforms", () => {
  expect(isInStep(wanted, { "node_modules/zod": { version: "4.6.7" } })).toBe(true);
  expect(isInStep(wanted, { ...wanted })).toBe(true);
});

test("isInStep(wanted, installed) fails on a package that is absent, of another version or not wanted", () => {
  expect(isInStep(wanted, {})).toBe(false);
  expect(isInStep(wanted, { "node_modules/zod": { version: "4.6.6" } })).toBe(false);
  const more = { "node_modules/zod": { version: "4.6.7" }, "node_modules/left-pad": { version: "1.3.0" } };
  expect(isInStep(wanted, more)).toBe(false);
});

test("isInStep(wanted, installed) fails when nothing has been installed, or the installation was interrupted", () => {
  expect(isInStep(wanted, undefined)).toBe(false);
  expect(isInStep(undefined, undefined)).toBe(false);
});
