import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { IssuesError } from "../data/issue.ts";
import { ArtefactProcess } from "./artefact-process.ts";

const folder = mkdtempSync(path.join(tmpdir(), "omsorg-process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { now: "2100-01-01T00:00:00Z", drafts: false };

describe("ArtefactProcess", () => {
  it("is refused with what is wrong, file by file, where the site cannot be opened", async () => {
    const root = path.join(folder, "tomt");
    mkdirSync(path.join(root, "reports"), { recursive: true });
    const maker = new ArtefactProcess({ ...options, root }, path.join(folder, "cache"), { plans: true });
    const refusal = await maker.opened.catch((error: unknown) => error);
    await maker.close();
    expect(refusal).toBeInstanceOf(IssuesError);
    expect(String(refusal)).toContain("reports/nettsted.yml");
  });

  it("tells what the chapters link to on the site itself, once for each place", async () => {
    const maker = new ArtefactProcess({ ...options, root: process.cwd(), edition: "2024" }, folder, { plans: false });
    const { links } = await maker.opened;
    await maker.close();
    const places = links.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(links.map(({ file, address }) => [file, address])).toContainEqual([
      "reports/2024/v1/02-innledning.md",
      "/2024/data/",
    ]);
  });

  it("tells who waits for its files that it has stopped", async () => {
    const maker = new ArtefactProcess({ ...options, root: process.cwd(), edition: "2020" }, folder, { plans: true });
    await maker.planned;
    const many = Array.from({ length: 10_000 }, (_, index) => `f${index}`);
    let killed = false;
    const work = maker.work([many], () => {
      if (!killed) killed = process.kill(maker.id ?? 0, "SIGKILL");
    });
    await expect(work).rejects.toThrow("En prosess stoppet (SIGKILL) med filer ugjort.");
  });
});
