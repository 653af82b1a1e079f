import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

/** A stream that keeps what is written, and a clock that goes when told to. */
function stand(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  const clock = { time: 0 };
  const progress = createProgress({ isTTY, columns, write: (text) => written.push(text) }, () => clock.time);
  return { written, clock, progress };
}

test("createProgress(log) writes a line at the start, every ten seconds and at the end", () => {
  const { written, clock, progress } = stand(false);
  const stage = progress.stage("PDF-er", 357);
  for (let n = 0; n < 357; n += 1) {
    clock.time += 100;
    stage.tick();
  }
  stage.done();
  expect(written.join("").replaceAll("\u00a0", " ")).toBe(`PDF-er: 357 i alt
PDF-er: 100 av 357, om lag 26 s igjen
PDF-er: 200 av 357, om lag 16 s igjen
PDF-er: 300 av 357, om lag 5,7 s igjen
PDF-er: 357 på 36 s
`);
});

test("createProgress(terminal) redraws one line at most ten times a second", () => {
  const { written, clock, progress } = stand(true);
  const stage = progress.stage("Kort", 1000);
  for (let n = 0; n < 1000; n += 1) {
    clock.time += 1;
    stage.tick();
  }
  stage.done();
  expect(written).toHaveLength(1 + 10 + 1);
  expect(written.slice(0, -1).every((line) => line.startsWith("\r\u001b[2K") && !line.includes("\n"))).toBe(true);
  expect(written.at(-1)).toBe("\r\u001b[2KKort: 1\u00a0000 på 1,0 s\n");
});

test("createProgress(terminal) shows stages that run side by side on one line", () => {
  const { written, clock, progress } = stand(true);
  const pages = progress.stage("nettsider", 1);
  const files = progress.stage("PDF-er", 100);
  clock.time = 2000;
  files.tick(50);
  pages.tick();
  pages.done();
  expect(written.map((line) => line.replace("\r\u001b[2K", ""))).toEqual([
    "nettsider …",
    "nettsider … · PDF-er: 0 av 100",
    "nettsider … · PDF-er: 50 av 100, om lag 2,0 s igjen",
    "nettsider: ferdig på 2,0 s\nPDF-er: 50 av 100, om lag 2,0 s igjen",
  ]);
});

test("createProgress(terminal) keeps to the width of the terminal", () => {
  const { written, clock, progress } = stand(true, 30);
  const stage = progress.stage("En lang beskrivelse av det som gjøres nå", 10);
  clock.time = 5000;
  stage.tick(4);
  expect(written.every((line) => line.replace("\r\u001b[2K", "").length < 30)).toBe(true);
});

test("tick(count) adds many at once, and minutes are written as such", () => {
  const { written, clock, progress } = stand(false);
  const stage = progress.stage("Sider", 100);
  clock.time = 125_000;
  stage.tick(50);
  stage.done();
  expect(written).toEqual([
    "Sider: 100 i alt\n",
    "Sider: 50 av 100, om lag 2 min 5 s igjen\n",
    "Sider: 50 på 2 min 5 s\n",
  ]);
});
