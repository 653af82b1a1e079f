import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { explainSign, signs } from "../data/signs.ts";
import { columns } from "../export/columns.ts";
import { type Artefact, makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2020" });
const artefacts = new Map(artefactsOf(site).flatMap((artefact) => artefact.paths.map((path) => [path, artefact])));
const made = new Map<Artefact, Promise<Uint8Array>>();

function make(artefact: Artefact): Promise<Uint8Array> {
  const bytes = made.get(artefact) ?? Promise.resolve(artefact.render(make));
  made.set(artefact, bytes);
  return bytes;
}

function read(path: string): Promise<Uint8Array> {
  const artefact = artefacts.get(path);
  if (artefact === undefined) throw new Error(`no file ${path}`);
  return make(artefact);
}

const json = async (path: string) => JSON.parse(new TextDecoder().decode(await read(path)));

test("the Data Package tells the bytes and the sha256 of each file beside it", async () => {
  const { resources } = await json("2020/data/datapackage.json");
  expect(resources).toHaveLength(6);
  for (const { path, bytes, hash } of resources) {
    const file = await read(`2020/data/${path}`);
    expect(bytes, path).toBe(file.length);
    expect(hash, path).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
  }
});

test("the archive holds the same files, the Data Package and what a person needs to know, and is the same made again", async () => {
  const [path] = [...artefacts.keys()].filter((one) => /^2020\/data\/.*\.zip$/.test(one));
  const bytes = await read(path ?? "");
  const files = unzipSync(bytes);
  const { resources } = await json("2020/data/datapackage.json");
  const folder = `omsorg-i-kommunene-2020-${site.editions[0]?.edition.version}`;
  const names = ["LES-MEG.txt", "datapackage.json", ...resources.map((one: { path: string }) => one.path)];
  expect(Object.keys(files)).toEqual(names.map((name) => `${folder}/${name}`));
  const told = strFromU8(files[`${folder}/LES-MEG.txt`] ?? new Uint8Array());
  for (const sign of signs) expect(told).toContain(`${sign.padEnd(3)} ${explainSign(sign, "nb")}\r\n`);
  for (const name of names.slice(1)) {
    const same = Buffer.from(files[`${folder}/${name}`] ?? []).equals(await read(`2020/data/${name}`));
    expect(same, name).toBe(true);
  }
  expect(Buffer.from(bytes).equals(await (artefacts.get(path ?? "")?.render(make) ?? bytes))).toBe(true);
});

test("beside each CSV file for programs lies a description of exactly its columns", async () => {
  const plain = [...artefacts.keys()].filter((path) => path.endsWith(".csv") && !path.endsWith("-excel.csv"));
  expect(plain.length).toBeGreaterThan(357);
  for (const path of plain) expect(artefacts.has(`${path}-metadata.json`), path).toBe(true);
  const about = await json("2020/kommune/0301-oslo.csv-metadata.json");
  expect(about.url).toBe("0301-oslo.csv");
  expect(about.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(
    columns.map(({ name }) => name),
  );
});

test("what is made of other files is the same whether they were made before or not", async () => {
  const artefact = artefacts.get("2020/data/datapackage.json");
  expect(await artefact?.render(makeAnew)).toEqual(await read("2020/data/datapackage.json"));
});
