import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });

it("the postcodes stand beside the list of municipalities at both of an edition's addresses, and are small", async () => {
  const file = artefactsOf(site).find(({ paths }) => paths[0].endsWith("/postnummer.json"));
  if (file === undefined) throw new Error("no postcodes");
  expect(file.paths).toEqual(["2024/v1/kommune/postnummer.json", "2024/kommune/postnummer.json"]);
  const bytes = await file.render(makeAnew);
  expect(gzipSync(bytes).length).toBeLessThan(4500);
  const ranges = JSON.parse(new TextDecoder().decode(bytes));
  expect(Object.keys(ranges).sort()).toEqual(
    site.editions[0]?.edition.geography.municipalities.map(({ code }) => code).sort(),
  );
  expect(ranges["5547"]).toBeUndefined();
  expect(ranges["1151"]).toBe("5547");
});
