import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clock, parseWords, UsageError } from "./arguments.ts";

const script = {
  usage: ["npm run prøve -- 2025"],
  does: "Prøver.",
  options: {
    utgave: { type: "string", example: "2020", help: "bare denne" },
    naa: { type: "string", default: "nå", example: "2027-05-01", help: "en annen tid" },
    utkast: { type: "boolean", default: false, help: "også utkast" },
  },
  words: 1,
} as const;

function refused(...words: string[]): string {
  try {
    parseWords(script, words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "understood";
}

test("parseWords(script, words) reads options, defaults and words", () => {
  const { values, positionals } = parseWords(script, ["--utgave", "2020", "2025", "--utkast"]);
  expect({ ...values, positionals }).toEqual({ utgave: "2020", utkast: true, naa: "nå", positionals: ["2025"] });
  expect(parseWords(script, ["--utgave=2020"]).values.utgave).toBe("2020");
});

test("parseWords(script, words) refuses an option that is not there, and asks for the one that was meant", () => {
  expect(refused("--utkst")).toBe("«--utkst» er ikke forstått. Mente du «--utkast»?");
  expect(refused("--nå", "2027-05-01")).toBe("«--nå» er ikke forstått. Mente du «--naa»?");
  expect(refused("--finnes-ikke=1")).toBe("«--finnes-ikke» er ikke forstått.");
  expect(refused("--constructor")).toBe("«--constructor» er ikke forstått.");
  expect(refused("-x")).toBe("«-x» er ikke forstått.");
});

test("parseWords(script, words) refuses an option without its value, and a value that none is taken of", () => {
  const lacks = "«--utgave» mangler verdi. Skriv for eksempel --utgave 2020.";
  expect([refused("--utgave"), refused("--utgave="), refused("--utgave", "--utkast")]).toEqual([lacks, lacks, lacks]);
  expect(refused("--utkast=ja")).toBe("«--utkast» skal stå uten verdi, men har «ja».");
});

test("parseWords(script, words) refuses a time that is none, or that is another in another zone", () => {
  const read = (naa: string) => () =>
    parseWords({ ...script, options: { naa: clock("en annen tid") } }, ["--naa", naa]);
  for (const time of ["i går", "1.5.2027", "2027-05-01", "2027-05-01T08:00:00", "2027-02-30T08:00:00Z"]) {
    expect(read(time)).toThrow(
      `«${time}» er ikke dato, klokkeslett og tidssone. Skriv for eksempel --naa 2027-05-01T08:00:00+02:00.`,
    );
  }
  expect(read("2027-05-01T08:00:00+02:00")().values.naa).toBe("2027-05-01T08:00:00+02:00");
  expect(read(new Date(0).toISOString())().values.naa).toBe("1970-01-01T00:00:00.000Z");
});

test("parseWords(script, words) refuses words that are too many, also by the options that are given", () => {
  expect(refused("2025", "2024")).toBe("«2024» er ett ord for mye.");
  expect(refused("2025", "utkast")).toBe("«utkast» er ett ord for mye. Mente du «--utkast»?");
  const words = (given: ReadonlySet<string>) => (given.has("utgave") ? 2 : 0);
  expect(parseWords({ ...script, words }, ["--utgave", "1", "a", "b"]).positionals).toEqual(["a", "b"]);
  expect(() => parseWords({ ...script, words }, ["a"])).toThrow("«a» er ett ord for mye.");
});

test("parseWords(script, words) refuses words that are too few, and options that cannot be given together", () => {
  const lacks = { ...script, least: (given: ReadonlySet<string>) => (given.has("utgave") ? 2 : 0), words: 2 };
  expect(parseWords(lacks, []).positionals).toEqual([]);
  expect(() => parseWords(lacks, ["--utgave", "2020", "a"])).toThrow("Det mangler 1 ord etter kommandoen.");
  const apart = { ...script, apart: ["utgave", "utkast"] } as const;
  expect(() => parseWords(apart, ["--utkast", "--utgave", "2020"])).toThrow(
    "«--utgave» og «--utkast» kan ikke brukes sammen. Kjør kommandoen én gang for hver.",
  );
  expect(parseWords(apart, ["--utkast"]).values.utkast).toBe(true);
});

test.each(["start.mjs", "test.mjs", "import.ts"])(
  "%s tells what it does, and does nothing else, when it is asked",
  (name) => {
    for (const asked of ["--hjelp", "--help", "-h"]) {
      const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, name), asked], {
        encoding: "utf8",
      });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^npm (start|test|run import)[\s\S]*\n {2}--hjelp +denne teksten\n/);
    }
  },
);

/** The import has words of its own, in src/data/import/commands/arguments.ts. */
const scripts = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !["arguments.ts", "import.ts"].includes(name),
);

test.each(scripts)("%s tells of its options, and does nothing on one that it has not", (name) => {
  const run = (...words: string[]) => {
    const file = join(import.meta.dirname, name);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], { encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const told = run("--hjelp");
  expect(told).toMatchObject({ status: 0, stderr: "" });
  expect(told.stdout).toMatch(/^(npm|node) [\s\S]*\n {2}--hjelp +denne teksten\n$/);
  expect(told.stdout).not.toContain("undefined");
  expect(run("--fins-ikke")).toEqual({
    status: 1,
    stdout: "",
    stderr: `«--fins-ikke» er ikke forstått.\n\n${told.stdout}`,
  });
});
