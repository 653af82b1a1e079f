import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePage } from "../src/pdf/testing/page-image.ts";
import { drawReferencePages, referenceFolder } from "../src/pdf/testing/reference-pages.ts";
import { readArguments } from "./arguments.ts";

/** Draws the reference pages of the PDFs anew. Look at each before it is committed: this is what the tests hold pages to. */

readArguments({
  usage: ["npm run referansebilder"],
  does: "Tegner bildene av PDF-sidene som testene sammenligner med, på nytt.",
  options: {},
});
mkdirSync(referenceFolder, { recursive: true });
for (const [name, image] of await drawReferencePages()) {
  const file = join(referenceFolder, `${name}.png`);
  writeFileSync(file, encodePage(image));
  console.log(file);
}
