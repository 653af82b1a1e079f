import { expect, test } from "vitest";
import { templateOf } from "./site-pages.ts";

test.each([
  ["/", "/"],
  ["/404.html", "/404.html"],
  ["/om/", "/om/"],
  ["/2020/", "/:utgave/"],
  ["/2020/v1/", "/:utgave/:versjon/"],
  ["/2020/kommune/", "/:utgave/kommune/"],
  ["/2020/kommune/0301-oslo/", "/:utgave/kommune/:kommune/"],
  ["/2024/v2/kommune/0301-oslo/", "/:utgave/:versjon/kommune/:kommune/"],
  ["/2020/fylke/46-vestland/", "/:utgave/fylke/:fylke/"],
  ["/2020/statistikk/", "/:utgave/:kapittel/"],
  ["/2020/statistikk/demografi/", "/:utgave/:kapittel/:underkapittel/"],
  ["/2020/indikator/andel-80/", "/:utgave/indikator/:indikator/"],
])("templateOf(%j) is %j", (path, template) => {
  expect(templateOf(path)).toBe(template);
});
