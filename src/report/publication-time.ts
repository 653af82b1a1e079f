import { norwegianOffset } from "../data/norwegian-time.ts";

/** When an edition on a year comes out: 1 May of the year after, or where that has passed, the next 1 May; at eight in Norway. */
export function editionTime(year: number, now: string): string {
  let time = atEight(`${year + 1}-05-01`);
  for (let next = year + 2; Date.parse(time) <= Date.parse(now); next++) time = atEight(`${next}-05-01`);
  return time;
}

/** Eight in Norway, the day after the last of some moments (ISO date-times with zones). */
export function dayAfter(moments: readonly string[]): string {
  const last = new Date(Math.max(...moments.map((moment) => Date.parse(moment))));
  const day = new Date(`${calendar.format(last)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return atEight(day.toISOString().slice(0, 10));
}

/** `2026-11-23`, the day that it is in Norway. */
const calendar = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" });

function atEight(day: string): string {
  // By eight, clocks that are set that day have been.
  return `${day}T08:00:00${norwegianOffset(`${day}T07:00:00Z`)}`;
}
