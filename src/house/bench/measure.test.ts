import { expect, test } from "vitest";
import { measureRun } from "./measure.ts";

test("measureRun(args) counts the memory of what the process starts", async () => {
  const held = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 700);";
  const alone = await measureRun(["-e", held], ".");
  const starter = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(held)}]); ${held}`;
  const two = await measureRun(["-e", starter], ".");
  expect(alone.seconds).toBeGreaterThan(0.6);
  if (process.platform === "win32") return;
  expect(alone.peakBytes).toBeGreaterThan(150e6);
  expect(two.peakBytes).toBeGreaterThan(300e6);
});

test("measureRun(args) fails when the process does", async () => {
  await expect(measureRun(["-e", "process.exit(3)"], ".")).rejects.toThrow("-e process.exit(3) ended with 3");
});
