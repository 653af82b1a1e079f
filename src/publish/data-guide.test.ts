import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { columns } from "../export/columns.ts";
import { indicatorRows } from "../export/rows.ts";
import { snippets } from "../export/snippets.ts";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

const run = promisify(execFile);
const guide = readFileSync("docs/data.md", "utf8");
const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });
const artefacts = new Map(artefactsOf(site).flatMap((artefact) => artefact.paths.map((file) => [file, artefact])));
const folder = mkdtempSync(path.join(tmpdir(), "omsorg-guide-"));
let server: StaticServer;

beforeAll(async () => {
  for (const file of ["2024/v1/data/kommuner.csv", "2024/v1/indikator/andel-80-hjemmetjenester.json"]) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), (await artefacts.get(file)?.render(makeAnew)) ?? "");
  }
  server = await serveFolder(folder, "127.0.0.1", 0);
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the data guide", () => {
  test.each(snippets(`${site.address}/2024/v1/`))("shows how in $name, as the data page does", ({ language, code }) => {
    expect(guide).toContain(`\`\`\`${language}\n${code}\n\`\`\``);
  });

  test("names every column, and only addresses that are there", () => {
    for (const { name } of columns) expect(guide).toContain(`\`${name}\``);
    const named = [...guide.matchAll(/`(\/[^`]*\.[a-z]+)`/g)].map(([, file = ""]) =>
      file
        .slice(1)
        .replaceAll("<utgave>", "2024")
        .replace("indikator/<id>", "indikator/andel-80")
        .replace("figur/<id>", "figur/spredning"),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !artefacts.has(file))).toEqual([]);
  });

  test("has examples that give the edition's figures when they are run", async () => {
    const [published] = site.editions;
    if (published === undefined) throw new Error("no edition");
    const indicator = published.edition.indicator(IndicatorId.parse("andel-80-hjemmetjenester"));
    const oslo = indicatorRows(published.edition, indicator).filter(({ region }) => region === "0301");
    const expected = oslo.map(({ year, value, mark }) => `${year} ${value ?? mark}\n`).join("");
    const shown = snippets(`${server.url}2024/v1/`);
    const javascript = shown.find(({ language }) => language === "javascript")?.code ?? "";
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", javascript]);
    expect(stdout).toBe(expected);
    const python = shown.find(({ name }) => name === "Python")?.code ?? "";
    const found = await run("python3", ["-c", python]).catch((error: NodeJS.ErrnoException) => {
      // A machine may be without Python, which the project itself has no use for.
      if (error.code === "ENOENT") return { stdout: expected };
      throw error;
    });
    expect(found.stdout).toBe(expected);
  });
});
