import { expect, test } from "vitest";
import { dotsMark } from "../charts/marks.ts";
import { compilePdf } from "./compile.ts";
import { drawPages } from "./testing/page-image.ts";

test("a dot that stands alone in a chart is seen in its PDF", async () => {
  const drawing = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${body}</svg>`;
  const dark = async (body: string) => {
    const bytes = compilePdf({
      root: process.cwd(),
      main: "main.typ",
      files: new Map([
        [
          "main.typ",
          '#import "felles.typ": *\n#show: oppsett\n= Tittel\n#image("a.svg", width: 100%, alt: "En prikk")',
        ],
        ["a.svg", drawing(body)],
      ]),
      title: "Prøven",
      date: "2021-09-01",
      language: "nb",
    });
    const [page] = await drawPages(bytes, [1]);
    return page?.dots.filter((dot) => dot < 128).length ?? 0;
  };
  const without = await dark("");
  expect((await dark(dotsMark([[20, 10]], 10, "#000"))) - without).toBeGreaterThan(1000);
});
