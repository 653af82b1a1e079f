import { expect, test } from "vitest";
import { dayAfter, editionTime } from "./publication-time.ts";

test.each([
  ["2026-01-10T12:00:00+01:00", "2026-05-01T08:00:00+02:00"],
  ["2026-05-01T07:59:59+02:00", "2026-05-01T08:00:00+02:00"],
  ["2026-05-01T08:00:00+02:00", "2027-05-01T08:00:00+02:00"],
  ["2026-11-30T12:00:00Z", "2027-05-01T08:00:00+02:00"],
  ["2029-06-01T12:00:00Z", "2030-05-01T08:00:00+02:00"],
])("editionTime(2025, %j) is %j, which has not been", (now, time) => {
  expect(editionTime(2025, now)).toBe(time);
});

test.each([
  [["2021-05-01T08:00:00+02:00", "2026-11-30T12:00:00Z"], "2026-12-01T08:00:00+01:00"],
  [["2027-05-01T08:00:00+02:00", "2026-11-30T12:00:00Z"], "2027-05-02T08:00:00+02:00"],
  // After midnight in Norway, and before it in Greenwich.
  [["2026-12-31T23:30:00Z"], "2027-01-02T08:00:00+01:00"],
  // The days when clocks are set.
  [["2027-03-27T12:00:00Z"], "2027-03-28T08:00:00+02:00"],
  [["2027-10-30T12:00:00Z"], "2027-10-31T08:00:00+01:00"],
])("dayAfter(%j) is %j", (moments, time) => {
  expect(dayAfter(moments)).toBe(time);
});
