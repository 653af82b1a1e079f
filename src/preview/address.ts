import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Settings = z.looseObject({ adresse: z.url() });

/**
 * Where the site will stand, from `adresse` in `reports/nettsted.yml`. An address that does not exist stands in when
 * there is no such file, so that the pages can be looked at before anything has been written.
 */
export function readAddress(root: string): URL {
  const file = join(root, "reports", "nettsted.yml");
  if (!existsSync(file)) return new URL("https://eksempel.invalid/");
  return new URL(Settings.parse(parse(readFileSync(file, "utf8"))).adresse);
}
