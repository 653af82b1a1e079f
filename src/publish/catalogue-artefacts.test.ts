import { createHash } from "node:crypto";
import { parseDocument } from "htmlparser2";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { beforeAll, expect, test } from "vitest";
import { prefixes } from "../export/rdf.ts";
import type { Artefact } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });
const artefacts = new Map(artefactsOf(site).flatMap((artefact) => artefact.paths.map((path) => [path, artefact])));
const made = new Map<string, Promise<Uint8Array>>();

function make(artefact: Artefact): Promise<Uint8Array> {
  const bytes = made.get(artefact.key) ?? Promise.resolve(artefact.render(make));
  made.set(artefact.key, bytes);
  return bytes;
}

function read(path: string): Promise<Uint8Array> {
  const artefact = artefacts.get(path);
  if (artefact === undefined) throw new Error(`no file ${path}`);
  return make(artefact);
}

const text = async (path: string) => new TextDecoder().decode(await read(path));
const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
let quads: Quad[] = [];

beforeAll(async () => {
  quads = new Parser().parse(await text("katalog.ttl"));
}, 120_000);

const ofType = (name: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value === type && object.value === name)
    .map(({ subject }) => subject.value);
const values = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);

test("katalog.ttl and katalog.jsonld say the same, read by two libraries", async () => {
  const nquads = await jsonld.toRDF(JSON.parse(await text("katalog.jsonld")), { format: "application/n-quads" });
  const lines = (list: readonly Quad[]) => list.map((quad) => JSON.stringify(quad)).sort();
  expect(lines(new Parser().parse(String(nquads)))).toEqual(lines(quads));
});

/** What DCAT-AP-NO 3 demands of each class; its SHACL shapes say `min 1`. */
const { dcat, dct, foaf } = prefixes;
const described = [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}contactPoint`];
test.each([
  [`${dcat}Catalog`, described],
  [`${dcat}DatasetSeries`, [...described, `${dcat}theme`]],
  [`${dcat}Dataset`, [...described, `${dcat}theme`]],
  [`${dcat}Distribution`, [`${dcat}accessURL`, `${dct}license`, `${dct}format`]],
  [`${foaf}Agent`, [`${foaf}name`]],
])("every %s has what it must", (name, properties) => {
  const subjects = ofType(name);
  expect(subjects.length).toBeGreaterThan(0);
  for (const subject of subjects) {
    for (const property of properties) expect(values(subject, property), `${subject} ${property}`).not.toEqual([]);
    const publishers = values(subject, `${dct}publisher`);
    expect(publishers.length, subject).toBeLessThan(2);
    for (const publisher of publishers) expect(ofType(`${foaf}Agent`)).toContain(publisher);
    for (const contact of values(subject, `${dcat}contactPoint`))
      expect(ofType(`${prefixes.vcard}Organization`)).toContain(contact);
  }
});

test("each edition's newest version leads to that of the edition before", () => {
  const newest = site.editions.filter(({ isNewest, base, permanentBase }) => isNewest && base === permanentBase);
  const ids = newest.map(({ permanentBase }) => `${site.address}/${permanentBase}/data/#datasett`).sort();
  const all = site.editions.filter(({ base, permanentBase }) => base === permanentBase);
  const ofAll = all.map(({ permanentBase }) => `${site.address}/${permanentBase}/data/#datasett`).sort();
  expect(ofType(`${dcat}Dataset`).sort()).toEqual(ofAll);
  expect(ids.map((id) => values(id, `${dcat}prev`)[0])).toEqual([undefined, ...ids.slice(0, -1)]);
});

test("each distribution leads to a file of the site, with its size and checksum", async () => {
  const distributions = ofType(`${dcat}Distribution`);
  expect(distributions.length).toBeGreaterThan(10);
  for (const id of distributions) {
    const [download = ""] = values(id, `${dcat}downloadURL`);
    const bytes = await read(download.slice(site.address.length + 1));
    const [checksum = ""] = values(id, `${prefixes.spdx}checksum`);
    expect(values(id, `${dcat}byteSize`)).toEqual([String(bytes.length)]);
    expect(values(checksum, `${prefixes.spdx}checksumValue`)).toEqual([
      createHash("sha256").update(bytes).digest("hex"),
    ]);
  }
});

test("feed.xml is well-formed, newest first, with a name of its own for each event", async () => {
  const feed = await text("feed.xml");
  expect(parseDocument(feed, { xmlMode: true }).children.length).toBeGreaterThan(0);
  const entries = [...feed.matchAll(/<entry>\s*<id>([^<]+)<\/id>[\s\S]*?<updated>([^<]+)<\/updated>/g)];
  const versions = site.editions.filter(({ base, permanentBase }) => base === permanentBase);
  const ids = entries.map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { permanentBase } of versions) expect(ids).toContain(`${site.address}/${permanentBase}/`);
  const times = entries.map(([, , when]) => Date.parse(when ?? ""));
  expect(times).toEqual([...times].sort((a, b) => b - a));
});
