import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Disk } from "./disk.ts";

const Holder = z.object({ pid: z.int(), started: z.string(), host: z.string() });
type Holder = z.output<typeof Holder>;

/** After this many seconds without a sign of life, a claim made on another machine is that of a process that was killed. */
const silence = 600;
const signOfLife = 30_000;

/**
 * Claims a folder for one publishing at a time; returns what gives it up again. Throws, for an operator, when another holds it. A
 * claim that a killed process has left behind is taken over.
 */
export function claim(folder: string, disk: Disk): () => void {
  const file = path.join(folder, ".publiseres");
  const own: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname() };
  const text = JSON.stringify(own);
  while (!disk.create(file, text)) {
    const holder = holderOf(disk.read(file));
    if (holder !== undefined && isAlive(holder, disk.age(file) ?? 0)) throw new Error(busy(folder, file, holder));
    // Moved away before it is removed: of two that find it at once, one gets it, and both try to claim again.
    const dead = `${file}-etterlatt-${process.pid}`;
    if (disk.read(file) !== undefined) disk.rename(file, dead);
    disk.remove(dead);
  }
  const alive = setInterval(() => disk.touch(file), signOfLife);
  alive.unref();
  return () => {
    clearInterval(alive);
    if (disk.read(file) === text) disk.remove(file);
  };
}

function holderOf(text: string | undefined): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    // Killed while writing it.
    return undefined;
  }
}

function isAlive({ pid, started, host }: Holder, age: number): boolean {
  if (host !== hostname()) return age < silence;
  if (pid === process.pid && started === startOf(pid)) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Someone else's process may not be signalled, but it is there.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return started === startOf(pid);
}

/** When a process started, as Linux counts it, so that another with the same number is not taken for it; else empty. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function busy(folder: string, file: string, { pid, host }: Holder): string {
  return `Noen publiserer til ${folder} nå (prosess ${pid} på ${host}). Vent til den er ferdig. Er den ikke i gang lenger, slett ${file}.`;
}
