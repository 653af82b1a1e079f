import type { Effects } from "../http/effects.ts";

export interface TestEffects extends Effects {
  readonly lines: string[];
  /** Every wait asked for, in seconds; none of them takes any time. */
  readonly waits: number[];
}

/** A clock that goes only when somebody sleeps. */
export function testEffects(): TestEffects {
  let time = 1_000_000;
  const lines: string[] = [];
  const waits: number[] = [];
  return {
    lines,
    waits,
    now: () => time,
    sleep: async (milliseconds) => {
      time += milliseconds;
      waits.push(milliseconds / 1000);
    },
    tell: (line) => lines.push(line),
  };
}
