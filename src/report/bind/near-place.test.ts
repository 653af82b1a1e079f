import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { openRealEdition } from "../testing/real-edition.ts";
import { nearPlace } from "./near-place.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

test.each([
  ["Oslo", "0301-oslo"],
  ["Bergen", "4601-bergen"],
  ["norge", "landet"],
  ["Landet", "landet"],
  ["Vestland", "fylke-46"],
  ["møre og romsdal", "fylke-15"],
  ["301", "0301-oslo"],
  ["0301-Oslo", "0301-oslo"],
  ["0301-bergen", "0301-oslo» eller «4601-bergen"],
  ["1201", "4601-bergen"],
  ["1201-bergen", "4601-bergen"],
  ["0219-baerum", "3201-baerum"],
  ["4601-bergn", "4601-bergen"],
])("for «%s», «%s» is asked", (written, near) => {
  expect(nearPlace(edition.geography, written)).toBe(near);
});

test.each(["fylke-30", "EKG99", "1850", "utlandet-og-svalbard"])("for «%s» nothing is guessed", (written) => {
  expect(nearPlace(edition.geography, written)).toBeUndefined();
});
