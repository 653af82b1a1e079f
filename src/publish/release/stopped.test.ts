import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Disk, realDisk } from "./disk.ts";
import { publishingFolder, readSmallSite } from "./testing/small-site.ts";

let place: ReturnType<typeof publishingFolder>;
beforeEach(async () => {
  place = publishingFolder();
  for (const words of ["eldst", "eldre", "gammel"]) await place.publish(words);
});
afterEach(() => {
  place.remove();
});

const claimFile = () => path.join(place.folder, ".publiseres");

/** A disk on which one movement fails, and, where the process is killed, all that come after. */
function failing(at: number, error: Error, killed: boolean): Disk & { readonly moves: () => number } {
  let moves = 0;
  const guard = <Args extends unknown[], Result>(act: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      moves++;
      if (moves === at || (killed && moves > at)) throw error;
      return act(...args);
    };
  };
  return {
    makeFolder: guard(realDisk.makeFolder),
    list: guard(realDisk.list),
    read: guard(realDisk.read),
    age: guard(realDisk.age),
    touch: guard(realDisk.touch),
    create: guard(realDisk.create),
    write: guard(realDisk.write),
    rename: guard(realDisk.rename),
    link: guard(realDisk.link),
    linkTarget: guard(realDisk.linkTarget),
    remove: guard(realDisk.remove),
    flush: guard(realDisk.flush),
    moves: () => moves,
  };
}

/** The claim of a process that is no more. */
async function buryClaim(): Promise<void> {
  if (realDisk.read(claimFile()) === undefined) return;
  const gone = spawn(process.execPath, ["-e", ""]);
  await once(gone, "exit");
  const holder: unknown = JSON.parse(readFileSync(claimFile(), "utf8"));
  writeFileSync(claimFile(), JSON.stringify({ ...Object(holder), pid: gone.pid }));
}

async function movesOfOne(): Promise<number> {
  const counting = failing(Number.POSITIVE_INFINITY, new Error("never"), false);
  await place.publish("telt", counting);
  return counting.moves();
}

const faults = [
  { name: "the disk is full", error: Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }), killed: false },
  { name: "permission is denied", error: Object.assign(new Error("EACCES"), { code: "EACCES" }), killed: false },
  { name: "the process is killed", error: new Error("killed"), killed: true },
];

describe.each(faults)("when $name, at any movement whatever", ({ error, killed }) => {
  it("readers have the old site or the new one, whole, and the next run works", async () => {
    const last = await movesOfOne();
    expect(last).toBeGreaterThan(15);
    for (let at = 1; at <= last; at++) {
      const before = readSmallSite(place.folder);
      const words = `forsøk ${at}`;
      const outcome = await place.publish(words, failing(at, error, killed)).catch(() => "failed");
      expect([before, words], `movement ${at}`).toContain(readSmallSite(place.folder));
      if (outcome !== "failed") expect(readSmallSite(place.folder)).toBe(words);
      // A command that fails ends, and so does its process.
      await buryClaim();
      await place.publish(`etter ${at}`);
      expect(readSmallSite(place.folder), `after movement ${at}`).toBe(`etter ${at}`);
      expect(readdirSync(place.folder).sort(), `after movement ${at}`).toEqual(["nettsted", "utgivelser"]);
      expect(readdirSync(path.join(place.folder, "utgivelser")).length).toBe(3);
    }
  });
});

const script = path.join(import.meta.dirname, "testing", "publish-slowly.ts");

/** Publishes in a process of its own; `begun` and `ended` are to be waited for. */
function publishElsewhere(words: string, pause: number, as: { uid?: number } = {}) {
  const child: ChildProcess = spawn(process.execPath, [script, place.folder, words, String(pause)], as);
  if (child.stdout === null || child.stderr === null) throw new Error("no pipes");
  return { child, begun: once(child.stdout, "data"), ended: once(child, "close"), said: text(child.stderr) };
}

describe("a process that publishes", () => {
  it("may be killed at any time", async () => {
    for (const delay of [0, 10, 40, 90, 150, 210, 260, 320]) {
      const before = readSmallSite(place.folder);
      const { child, begun, ended } = publishElsewhere(`drept etter ${delay}`, 40);
      await begun;
      await new Promise((go) => setTimeout(go, delay));
      child.kill("SIGKILL");
      await ended;
      expect([before, `drept etter ${delay}`]).toContain(readSmallSite(place.folder));
    }
    await place.publish("hel");
    expect(readSmallSite(place.folder)).toBe("hel");
    expect(readdirSync(place.folder).sort()).toEqual(["nettsted", "utgivelser"]);
  });

  it("keeps others from publishing at the same time, and is not disturbed by their trying", async () => {
    const { begun, ended } = publishElsewhere("den første", 200);
    await begun;
    await new Promise((go) => setTimeout(go, 150));
    await expect(place.publish("den andre")).rejects.toThrow(/^Noen publiserer til .* nå \(prosess \d+ på .*\)\. Vent/);
    await ended;
    expect(readSmallSite(place.folder)).toBe("den første");
    await place.publish("den andre");
    expect(readSmallSite(place.folder)).toBe("den andre");
  });

  it("says so when it may not write, and nothing is changed", async () => {
    chmodSync(place.folder, 0o555);
    // The superuser may write everywhere, and is nobody here.
    const { said } = publishElsewhere("ulovlig", 0, process.getuid?.() === 0 ? { uid: 65534 } : {});
    const told = await said;
    chmodSync(place.folder, 0o755);
    expect(told).toContain("EACCES");
    expect(readSmallSite(place.folder)).toBe("gammel");
  });
});
