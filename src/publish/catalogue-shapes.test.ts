import { readFileSync } from "node:fs";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, test } from "vitest";
import type { CatalogueEdition } from "../export/catalogue.ts";
import { catalogue } from "../export/catalogue.ts";
import { type RdfNode, writeTurtle } from "../export/rdf.ts";
import { publicationOf } from "./publication.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });
const shapes = new Store(new Parser().parse(readFileSync("src/export/fixtures/dcat-ap-no.shacl.ttl", "utf8")));
const validator = new SHACLValidator(shapes);

/** Every version of the site, each with a file that need not be made to be described. */
const editions = site.editions
  .filter(({ base, permanentBase }) => base === permanentBase)
  .map(
    (published): CatalogueEdition => ({
      meta: publicationOf(site, published),
      title: published.report.manifest.title,
      issued: "2026-11-22",
      years: [2015, published.edition.year],
      sources: ["Statistisk sentralbyrå"],
      isNewest: published.isNewest,
      files: [
        {
          path: "data/kommuner.csv",
          title: "CSV",
          format: "CSV",
          mediaType: "text/csv",
          bytes: 1,
          sha256: "a".repeat(64),
        },
      ],
    }),
  )
  .sort((a, b) => (a.meta.edition < b.meta.edition ? -1 : 1));
const nodes = catalogue(site, editions);

async function faults(of: readonly RdfNode[]): Promise<string[]> {
  const quads: Quad[] = new Parser().parse(new TextDecoder().decode(await writeTurtle(of)));
  const { results } = await validator.validate(new Store(quads));
  return results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value}: ${message.map(String).join()}`,
  );
}

describe("the catalogue", () => {
  test("is as the shapes of DCAT-AP-NO demand", async () => {
    expect(editions.length).toBeGreaterThan(1);
    expect(await faults(nodes)).toEqual([]);
  });

  const targets = new Set(nodes.flatMap(({ types }) => types));
  test.each([
    ["dcat:Catalog", "dct:title"],
    ["dcat:Catalog", "dct:publisher"],
    ["dcat:Dataset", "dct:description"],
    ["dcat:Dataset", "dcat:contactPoint"],
    ["dcat:Dataset", "dcat:theme"],
    ["dcat:DatasetSeries", "dcat:last"],
    ["dcat:DatasetSeries", "dct:temporal"],
    ["dcat:Distribution", "dct:license"],
    ["dcat:Distribution", "dct:format"],
    ["dcat:Distribution", "spdx:checksum"],
    ["spdx:Checksum", "spdx:checksumValue"],
    ["foaf:Agent", "foaf:name"],
    ["vcard:Organization", "vcard:hasEmail"],
    ["dct:PeriodOfTime", "dcat:startDate"],
  ])("is not when a %s lacks its %s", async (type, property) => {
    expect(targets).toContain(type);
    const without = nodes.map((node) =>
      node.types.includes(type)
        ? { ...node, properties: node.properties.filter(([predicate]) => predicate !== property) }
        : node,
    );
    const name = property.slice(property.indexOf(":") + 1);
    expect((await faults(without)).join("\n")).toMatch(new RegExp(`[/#]${name}: `));
  });
});
