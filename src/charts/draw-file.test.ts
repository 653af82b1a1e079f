import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { drawFile } from "./draw-file.ts";
import { distribution, line, lines, spreadOut } from "./testing/figures.ts";

const chart = lines("fil", [
  line("Guovdageaidnu – Kautokeino", "main", [40, 42, [39, "incomplete"], ":", 45, 43]),
  line("Landet", "country", [32.5, 32.1, 31.6, 31, 30.2, 29.5]),
]);
const figure = {
  ...chart,
  text: {
    ...chart.text,
    title: "Andelen på 80 år og over som bruker hjemmetjenester, har økt i Guovdageaidnu – Kautokeino & ellers <falt>",
    notes: ["2017: mangelfull rapportering dette året.", "«:» i 2018: skjult av hensyn til personvernet."],
  },
};
const credit = "Omsorg i kommunene 2020. CC BY 4.0";

test("drawFile(figure, credit) sets title, unit, chart, notes, source and credit", async () => {
  await expect(`${drawFile(figure, credit)}\n`).toMatchFileSnapshot("__snapshots__/fil.svg");
});

test("drawFile(figure) sets a distribution", async () => {
  await expect(`${drawFile(distribution("fil-fordeling", spreadOut))}\n`).toMatchFileSnapshot(
    "__snapshots__/fil-fordeling.svg",
  );
});

test("drawFile(figure) is an image of 1016 pixels' width that others can read", () => {
  const image = new Resvg(drawFile(figure, credit), { font: { loadSystemFonts: false } });
  expect(image.width).toBe(1016);
});
