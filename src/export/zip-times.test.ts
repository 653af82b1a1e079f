import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { withFixedTimes } from "./zip-times.ts";

const files = { "a.txt": strToU8("en"), "mappe/b.txt": strToU8("to ".repeat(500)) };

test("withFixedTimes(archive) is the same whenever the archive was made, and holds the same files", () => {
  const [one, other] = ["2020-02-29T12:00:00", "2026-11-22T20:40:00"].map((mtime) => zipSync(files, { mtime }));
  if (one === undefined || other === undefined) throw new Error("unreachable");
  expect(one).not.toEqual(other);
  expect(withFixedTimes(one)).toEqual(withFixedTimes(other));
  expect(strFromU8(unzipSync(withFixedTimes(one))["mappe/b.txt"] ?? new Uint8Array())).toBe("to ".repeat(500));
});

test("withFixedTimes(bytes) throws on what is not an archive", () => {
  expect(() => withFixedTimes(strToU8("PK, men ikke en ZIP-fil i det hele tatt"))).toThrow("not a ZIP archive");
});
