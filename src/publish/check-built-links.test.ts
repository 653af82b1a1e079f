import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkBuiltLinks } from "./check-built-links.ts";

const folder = mkdtempSync(path.join(tmpdir(), "omsorg-bygget-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const file of ["index.html", "2020/index.html", "2020/data/index.html", "2020/v1/fil.csv"]) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), '<h2 id="lisens">Lisens</h2>');
}

function told(addresses: readonly string[], edition?: string): string[] {
  const links = addresses.map((address, index) => ({ file: "a.md", line: index + 1, column: 4, address }));
  const options = edition === undefined ? {} : { edition };
  return checkBuiltLinks(links, folder, options).map(({ line, message, hint }) => `${line} ${message} ${hint}`);
}

describe("checkBuiltLinks", () => {
  it("accepts pages, files and anchors that have been made", () => {
    expect(told(["/", "/2020/", "/2020/data/?a=1#lisens", "/2020/v1/fil.csv", "/2020/v1/../data/"])).toEqual([]);
  });

  it("tells all at once of those that have not", () => {
    expect(
      told(["/2020/dato/", "/2020/data", "/2020/v1/fil.xlsx", "/2020/data/#lisen", "/helt-et-annet-sted/"]),
    ).toEqual([
      "1 Lenken «/2020/dato/» fører ingen steder på nettstedet. Mente du «/2020/data/»?",
      "2 Lenken «/2020/data» fører ingen steder på nettstedet. Sett en skråstrek til slutt: «/2020/data/».",
      "3 Lenken «/2020/v1/fil.xlsx» fører ingen steder på nettstedet. Mente du «/2020/v1/fil.csv»?",
      "4 Lenken «/2020/data/#lisen» fører ingen steder på nettstedet. Mente du «/2020/data/#lisens»?",
      "5 Lenken «/helt-et-annet-sted/» fører ingen steder på nettstedet. Rett adressen, eller stryk lenken. Til et kapittel lenker du med navnet på filen.",
    ]);
  });

  it("judges no link to another edition where only one is built", () => {
    expect(told(["/2024/kommune/", "/2020/borte/"], "2020")).toHaveLength(1);
  });
});
