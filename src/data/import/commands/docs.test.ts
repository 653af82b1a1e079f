import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../../house/repository-files.ts";
import { bankAnswer } from "../testing/bank.ts";
import { careTable } from "../testing/bank-table.ts";
import { fhiAnswer } from "../testing/fhi-table.ts";
import { type SourceServer, startSourceServer } from "../testing/source-server.ts";
import { testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";
import { usage } from "./usage.ts";

const text = readFileSync(path.join(projectRoot, "docs/import.md"), "utf8");
const fences = [...text.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, info = "", body = ""]) => ({ info, body }));
const files = fences.flatMap(({ info, body }) => {
  const [, name] = /^(?:csv|json|yaml) (\S+)$/.exec(info) ?? [];
  return name === undefined ? [] : [{ name, body }];
});
const examples = fences.flatMap(({ info, body }, index) => {
  if (info !== "kommando") return [];
  const next = fences[index + 1];
  return [{ commands: body.trim().split("\n"), result: next?.info === "blir" ? next.body : undefined }];
});

let root: string;
let server: SourceServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "import-docs-"));
  for (const { name, body } of files) writeFileSync(path.join(root, name), body);
  writeFileSync(path.join(root, "kommuner.geojson"), JSON.stringify(square()));
  server = await startSourceServer(
    (asked) => bankAnswer(careTable, asked) ?? fhiAnswer(asked) ?? klassAnswer(asked.path),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

function square() {
  const coordinates = [
    [
      [10, 59.8],
      [10.5, 59.8],
      [10.95, 59.81],
      [10.9, 60.1],
      [10.5, 60.11],
      [10, 60.1],
      [10, 59.8],
    ],
  ];
  const properties = { kommunenummer: "0301", kommunenavn: "Oslo" };
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: { type: "Polygon", coordinates } }],
  };
}

function klassAnswer(asked: string) {
  const codes = [
    { code: "0301", name: "Oslo", validFromInRequestedRange: "2018-01-01", validToInRequestedRange: null },
    { code: "5030", name: "Klæbu", validFromInRequestedRange: "2018-01-01", validToInRequestedRange: "2020-01-01" },
  ];
  const change = {
    oldCode: "5030",
    oldName: "Klæbu",
    newCode: "5001",
    newName: "Trondheim",
    changeOccurred: "2020-01-01",
  };
  if (asked.endsWith("/codes.json")) return { json: { codes } };
  return asked.endsWith("/changes.json") ? { json: { codeChanges: [change] } } : undefined;
}

const addresses: Readonly<Record<string, string>> = { ssb: "v2", "ssb-lagret": "v0/no", fhi: "fhi", klass: "klass" };

async function run(command: string): Promise<{ code: number; said: string }> {
  const [npm, , , , ...words] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  expect(npm).toBe("npm");
  const below = addresses[words[0] ?? ""];
  const effects = testEffects();
  const code = await runImport(
    below === undefined ? words : [...words, "--adresse", `${server.address}${below}`],
    root,
    effects,
  );
  return { code, said: effects.lines.join("\n") };
}

test("the guide has an example for each source, and a chapter for each that the command knows", () => {
  const commands = [...usage.matchAll(/^ {2}([a-z-]+) +--/gm)].map((match) => match[1] ?? "");
  expect(commands).toHaveLength(7);
  for (const command of commands) {
    expect(text).toContain(`## \`${command}\``);
    expect(text).toContain(`npm run import -- ${command} --`);
  }
  expect(examples.length).toBeGreaterThan(6);
});

test.each(examples)("$commands.0 does what the guide says", async ({ commands, result }) => {
  let said = "";
  for (const command of commands) {
    const ran = await run(command);
    expect(ran).toMatchObject({ code: 0 });
    said = ran.said;
  }
  if (result !== undefined) expect(`${said}\n`.replaceAll("\u00a0", " ")).toBe(result);
  else expect(said).not.toBe("");
});
