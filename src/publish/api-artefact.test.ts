import { expect, test } from "vitest";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false });
const artefacts = artefactsOf(site);
const addresses = new Set(artefacts.flatMap(({ paths }) => paths));
const api = JSON.parse(
  new TextDecoder().decode(await artefacts.find(({ paths }) => paths[0] === "api.json")?.render(makeAnew)),
);
const templates = Object.keys(api.paths);

test("api.json has every download of every version, and pictures and PDFs of municipalities", () => {
  const patterns = templates.map(
    (one) =>
      new RegExp(
        `^${one
          .slice(1)
          .replaceAll(".", "\\.")
          .replace(/\{\w+\}/g, "[a-z0-9-]+")}$`,
      ),
  );
  const ofVersions = artefacts.filter(({ kind, paths }) => kind === "download" && /^\d{4}\/v\d+\//.test(paths[0]));
  const unnamed = ofVersions.map(({ paths }) => paths[0]).filter((path) => !patterns.some((one) => one.test(path)));
  expect(unnamed.slice(0, 10)).toEqual([]);
});

test("every address that api.json makes of its values is there, in one edition at least", () => {
  const { utgave, versjon, kommune, fylke, indikator } = api.components.parameters;
  const made = templates
    .filter((one) => !/\{(?:figur|bilde)\}/.test(one))
    .flatMap((one) => {
      const [, name = "indikator"] = /\{(kommune|fylke|indikator)\}/.exec(one) ?? [];
      const values: string[] = { kommune, fylke, indikator }[name]?.schema.enum;
      return values.map((value) => one.replace(`{${name}}`, value).slice(1));
    });
  const missing = made.filter((one) => {
    const inEach = utgave.schema.enum.flatMap((edition: string) =>
      versjon.schema.enum.map((version: string) =>
        one.replaceAll("{utgave}", edition).replaceAll("{versjon}", version),
      ),
    );
    return !inEach.some((path: string) => addresses.has(path));
  });
  expect([...new Set(missing)].slice(0, 10)).toEqual([]);
});

test("every parameter of an address is explained", () => {
  for (const [path, { parameters }] of Object.entries<{ parameters: { $ref: string }[] }>(api.paths)) {
    const named = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    const explained = parameters.map(({ $ref }) => $ref.replace("#/components/parameters/", ""));
    expect(new Set(explained)).toEqual(named);
    for (const name of explained) expect(api.components.parameters).toHaveProperty(name);
  }
});
