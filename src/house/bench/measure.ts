import { execFileSync, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Measurement {
  readonly seconds: number;
  /** Most memory that the process and all that it started had at one time; unknown on Windows. */
  readonly peakBytes: number | undefined;
}

const sampleEvery = 100;

/** Runs a script on this runtime and measures it. Throws when it fails, after its output. */
export async function measureRun(args: readonly string[], cwd: string): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  let peak: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, sampleEvery);
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("exit", done));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak };
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

/** Resident memory of a process and its descendants; shared pages are counted for each. */
function treeMemory(root: number): number | undefined {
  const processes = listProcesses();
  if (processes === undefined) return undefined;
  const family = new Set([root]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function listProcesses(): readonly Process[] | undefined {
  switch (process.platform) {
    case "linux":
      return readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => readProcess(Number(name)) ?? []);
    case "darwin":
      return execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
        .trim()
        .split("\n")
        .map((line) => {
          const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
          return { id, parent, bytes: kilobytes * 1024 };
        });
    default:
      return undefined;
  }
}

/** From /proc/<pid>/status; `undefined` when the process has ended meanwhile. */
function readProcess(id: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { id, parent: field("PPid"), bytes: field("VmRSS") * 1024 };
  } catch {
    return undefined;
  }
}
