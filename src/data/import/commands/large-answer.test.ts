import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { projectRoot } from "../../../house/repository-files.ts";

const regions = Array.from({ length: 2000 }, (_, index) => `R${index}`);
const times = Array.from(
  { length: 400 },
  (_, index) => `${2000 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, "0")}`,
);
const index = (codes: readonly string[]) =>
  JSON.stringify({ index: Object.fromEntries(codes.map((code, at) => [code, at])) });

function head(status: string): string {
  return (
    `{"class":"dataset","version":"2.0","label":"Stor","id":["Region","Tid"],"size":[2000,400],"role":{"time":["Tid"],"geo":["Region"]},` +
    `"dimension":{"Region":{"label":"region","category":${index(regions)}},"Tid":{"label":"måned","category":${index(times)}}},${status}"value":[`
  );
}

/** 800,000 figures, one to a line and far in, as some of SSB's answers have them: 30 MB. */
function* body() {
  yield head('"status":{"7":":"},');
  for (let region = 0; region < 2000; region++) {
    const figures = times.map((_, time) =>
      `${" ".repeat(28)}${region * 400 + time === 7 ? "null" : region * 400 + time}`.padEnd(36),
    );
    yield `${region === 0 ? "" : ",\n"}${figures.join(",\n")}`;
  }
  yield "]}";
}

function answer(url: string, response: ServerResponse): void {
  if (url.endsWith("/config")) response.end('{"maxDataCells":800000}');
  else if (url.includes("/metadata")) response.end(`${head("")}]}`);
  else Readable.from(body()).pipe(response);
}

test("an answer of 30 MB becomes a table within a heap of 300 MB", { timeout: 60_000 }, async () => {
  const root = mkdtempSync(path.join(tmpdir(), "import-stor-"));
  symlinkSync(path.join(projectRoot, "node_modules"), path.join(root, "node_modules"));
  const server = createServer((request, response) => answer(request.url ?? "", response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  const port = typeof place === "object" ? place?.port : undefined;
  const choice = [
    "--valg",
    "Region=*",
    "--valg",
    "Tid=*",
    "--versjon",
    "2026-11-22",
    "--adresse",
    `http://127.0.0.1:${port}/`,
  ];
  const script = path.join(projectRoot, "scripts/import.ts");
  try {
    const limit = "--max-old-space-size=300";
    const child = spawn(process.execPath, [limit, script, "ssb", "--tabell", "1", ...choice], { cwd: root });
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(said).toContain("Hentet 799\u00a0999 tall, 1 «:».");
    expect(code).toBe(0);
    const lines = readFileSync(path.join(root, "data/ssb-1/2026-11-22/tall.csv"), "utf8").split("\n");
    expect(lines).toHaveLength(800_002);
    expect([lines[0], lines[1], lines[8], lines[800_000]]).toEqual([
      "region,periode,verdi",
      "R0,2000M01,0",
      "R0,2000M08,:",
      "R1999,2033M04,799999",
    ]);
  } finally {
    server.close();
    rmSync(root, { recursive: true, force: true });
  }
});
