import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { makeArtefacts } from "./make-artefacts.ts";
import { openSite } from "./site.ts";

const options = { root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2020" };
const folder = mkdtempSync(path.join(tmpdir(), "omsorg-cache-"));
const said: string[] = [];
const progress = { stage: (name: string) => ({ tick: () => said.push(name), done: () => {} }) };

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  said.length = 0;
});

describe("makeArtefacts", () => {
  it("makes in other processes the very bytes that would be made here, and only once", async () => {
    const some = artefactsOf(openSite(options)).filter(({ paths }) =>
      /^2020\/v1\/.*1151-utsira\.(csv|json|png|pdf)$/.test(paths[0]),
    );
    expect(some.length).toBe(4);
    const cache = await makeArtefacts(options, some, folder, progress);
    for (const artefact of some) {
      expect(Buffer.from(cache.read(artefact.key)).equals(Buffer.from(await artefact.render(makeAnew)))).toBe(true);
    }
    expect(said.length).toBe(4);
    await makeArtefacts(options, some, folder, progress);
    expect(said.length).toBe(4);
  });

  it("tells which files failed and why", async () => {
    const paths: [string] = ["2020/v1/finnes-ikke.csv"];
    const unknown = { paths, kind: "download" as const, key: "f00", render: () => new Uint8Array() };
    await expect(makeArtefacts(options, [unknown], folder, progress)).rejects.toThrow(
      /^1 filer kunne ikke lages:\nf00: Error: no artefact has the key f00/,
    );
  });
});
