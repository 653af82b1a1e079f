import { expect, test } from "vitest";
import { norwegianOffset } from "./norwegian-time.ts";

test.each([
  ["2027-01-01T08:00:00+01:00", "+01:00"],
  ["2027-05-01T08:00:00+02:00", "+02:00"],
  // The last Sundays of March and October, at one o'clock in Greenwich.
  ["2027-03-28T00:59:59Z", "+01:00"],
  ["2027-03-28T01:00:00Z", "+02:00"],
  ["2027-10-31T00:59:59Z", "+02:00"],
  ["2027-10-31T01:00:00Z", "+01:00"],
])("norwegianOffset(%j) is %j", (moment, offset) => {
  expect(norwegianOffset(moment)).toBe(offset);
});
