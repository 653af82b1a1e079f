import { expect, test } from "vitest";
import { ShortPages } from "./short-pages.ts";

const chapter = (id: string, pages: number, left: number) => ({ id, pages, left });

test("ShortPages takes chapters with little on their last page, as long as there is a page before it", () => {
  const chapters = [chapter("a", 2, 90), chapter("b", 2, 150), chapter("c", 4, 90), chapter("d", 1, 40)];
  expect(new ShortPages().next(chapters, true)).toEqual(["a", "c"]);
});

test("ShortPages leaves a chapter as it was when setting it tighter saves no page, once and for all", () => {
  const pages = new ShortPages();
  expect(pages.next([chapter("a", 2, 90), chapter("b", 3, 90)], true)).toEqual(["a", "b"]);
  expect(pages.next([chapter("a", 1, 600), chapter("b", 3, 10)], false)).toEqual(["a", "b"]);
  expect(pages.next([chapter("a", 1, 600), chapter("b", 3, 10)], true)).toEqual(["a"]);
  expect(pages.next([chapter("a", 1, 600), chapter("b", 3, 90)], true)).toEqual(["a"]);
});
