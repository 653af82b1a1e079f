import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { explainSign, signs } from "../data/signs.ts";
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

  test("names every column, explains every sign as the files do, and only addresses that are there", () => {
    for (const { name } of columns) expect(guide).toContain(`\`${name}\``);
    for (const sign of signs)
      expect(guide.replace(/ +/g, " ")).toContain(`| \`${sign}\` | ${explainSign(sign, "nb")} |`);
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
    expect(await runIfThere("python3", ["-c", python], expected)).toBe(expected);
    const r = shown.find(({ language }) => language === "r")?.code ?? "";
    // The example ends with the rows in hand; these words print them.
    const print = "cat(paste0(oslo$aar, ' ', ifelse(is.na(oslo$verdi), oslo$merke, oslo$verdi), '\\n'), sep = '')";
    expect(await runIfThere("Rscript", ["-e", `${r}\n${print}`], expected)).toBe(expected);
  }, 60_000);

  test("has a command that fetches the file as it is", async () => {
    const shell = snippets(`${server.url}2024/v1/`).find(({ language }) => language === "shell")?.code ?? "";
    const [program = "", ...given] = shell.split(" ");
    const into = mkdtempSync(path.join(tmpdir(), "omsorg-hentet-"));
    const original = readFileSync(path.join(folder, "2024/v1/data/kommuner.csv"));
    await runIfThere(program, ["--silent", ...given], "", into, () =>
      writeFileSync(path.join(into, "kommuner.csv"), original),
    );
    expect(readFileSync(path.join(into, "kommuner.csv")).equals(original)).toBe(true);
    rmSync(into, { recursive: true, force: true });
  });

  test("names in its Power Query only columns that are there, and closes what it opens", () => {
    const power =
      snippets("https://eksempel.no/2024/v1/").find(({ language }) => language === "powerquery")?.code ?? "";
    const typed = [...power.matchAll(/\{"(\w+)", (?:type \w+|Int64\.Type)\}/g)].map(([, name]) => name);
    expect(typed).toEqual(["region", "aar", "verdi"]);
    const known: readonly string[] = columns.map(({ name }) => name);
    expect(typed.filter((name = "") => !known.includes(name))).toEqual([]);
    for (const [opening, closing] of ["()", "{}", "[]"]) {
      expect(power.split(opening ?? "").length, opening).toBe(power.split(closing ?? "").length);
    }
    // Each step is made of those before it, and the last is what is given.
    const steps = [...power.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name);
    expect(power.trim().endsWith(`in\n  ${steps.at(-1)}`)).toBe(true);
  });
});

/** What a program writes. A machine may be without it, which the project itself has no use for: then what was expected. */
async function runIfThere(
  program: string,
  args: readonly string[],
  expected: string,
  cwd = folder,
  instead: () => void = () => undefined,
): Promise<string> {
  try {
    return (await run(program, args, { cwd })).stdout;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    instead();
    return expected;
  }
}
