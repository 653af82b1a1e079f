import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A project with nothing in it, so that a run that begins to publish fails by another message. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "omsorg-"));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function run(...words: string[]) {
  const file = join(import.meta.dirname, "publiser.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("publiser refuses to publish when a release to go back to is named", () => {
  expect(run("--til", "ut", "--utgivelse", "0009")).toEqual({
    status: 1,
    stdout: "",
    stderr:
      "«--utgivelse» gjelder bare sammen med «--tilbake». Skriv npm run publiser -- --til ut --tilbake --utgivelse 0009 for å vise den utgivelsen igjen, eller stryk «--utgivelse».\n\nIngenting som leserne ser, er endret.\n",
  });
  expect(existsSync(join(root, "ut"))).toBe(false);
});

test("publiser refuses to go back and to tell of what there is at the same time", () => {
  expect(run("--til", "ut", "--tilbake", "--status")).toMatchObject({ status: 1, stdout: "" });
});
