/**
 * `npm test`: installs, then runs formatter and linter, types, unit tests and browser tests; all of them, also when one fails.
 * `npm test -- src/data` runs vitest alone, on the tests that match. The last line is `N passed, N failed`.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireChromium } from "./chromium.mjs";
import { asksForHelp, describe } from "./describe.mjs";
import { install, root } from "./install.mjs";
import { runPinned } from "./run.mjs";

const vitest = ["node_modules/vitest/vitest.mjs", "run"];
const browserConfig = ["--config", "vitest.browser.config.ts"];

const checks = [
  { name: "Format og regler", args: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
  { name: "Typer", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "Typer i sidene", args: ["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "hint"] },
];

const help = describe({
  usage: ["npm test", "npm test -- src/data", "npm test -- browser", 'npm test -- src/data -t "navnet på en test"'],
  does:
    "Kjører alle tester: format, typer, enhetstester og nettlesertester. Med ord bare testene i filene som har dem i navnet\n" +
    "(«browser» er nettlesertestene); andre valg er dem vitest har. CHROMIUM_PATH sier hvor nettleseren er, og NETTSTED=dist\n" +
    "prøver et nettsted som er bygget.",
  options: {},
});
const args = process.argv.slice(2);
try {
  if (asksForHelp(args)) console.log(help);
  else {
    install();
    const failed = args.length > 0 ? await runChosen() : await runAll();
    process.exitCode = failed ? 1 : 0;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}

async function runChosen() {
  const browser = args.some((arg) => arg.includes("browser"));
  const env = browser ? { CHROMIUM_PATH: await requireChromium() } : {};
  return (await runPinned([...vitest, ...(browser ? browserConfig : []), ...args], env)) !== 0;
}

async function runAll() {
  const chromium = await requireChromium();
  let passed = 0;
  let failed = 0;
  for (const { name, args } of checks) {
    console.log(`\n▶ ${name}`);
    if ((await runPinned(args, { ASTRO_TELEMETRY_DISABLED: "1" })) !== 0) failed += 1;
  }
  for (const [name, config] of /** @type {[string, string[]][]} */ ([
    ["Enhetstester", []],
    ["Nettlesertester", browserConfig],
  ])) {
    console.log(`\n▶ ${name}`);
    const counts = await runTests(config, chromium);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0;
}

/**
 * One run of vitest and its counts. A run that ends badly without a failed test (an error between tests, no report at
 * all) counts as one failure, and so does each test that was left out.
 * @param {string[]} config
 * @param {string} chromium
 */
async function runTests(config, chromium) {
  const report = join(root, ".cache", "vitest.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runPinned([...vitest, ...config, ...reporters], { CHROMIUM_PATH: chromium });
  const { passed, failed, left } = readReport(report);
  if (left > 0) console.error(`${left} tester ble hoppet over, og regnes som feil.`);
  return { passed, failed: code === 0 ? failed + left : Math.max(failed + left, 1) };
}

/** @param {string} report */
function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, left: numTotalTests - numPassedTests - numFailedTests };
  } catch {
    return { passed: 0, failed: 1, left: 0 };
  }
}
