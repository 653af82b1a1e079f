import { realDisk } from "../disk.ts";
import { release } from "../release.ts";
import { buildSmallSite } from "./small-site.ts";

/** `node publish-slowly.ts <folder> <words> <pause in ms>`: publishes the small site in a process that a test may kill. */
const [folder = "", words = "", pause = "0"] = process.argv.slice(2);
try {
  console.log("began");
  await release({
    folder,
    keep: 3,
    disk: realDisk,
    build: (next) => buildSmallSite(next, words, Number(pause)),
    verify: async () => [],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
