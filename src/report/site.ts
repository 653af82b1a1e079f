import { z } from "zod";
import type { Issue } from "../data/issue.ts";
import { Localized } from "../data/language.ts";
import { readSource } from "./source.ts";
import { parseYaml } from "./yaml.ts";

const SiteFile = z.strictObject({
  navn: z.string().min(1),
  adresse: z.url({ protocol: /^https?$/ }),
  utgiver: z.string().min(1),
  kontakt: z.email(),
  beskrivelse: Localized,
});

const examples = {
  navn: "navn: Omsorg i kommunene",
  adresse: "adresse: https://eksempel.no",
  utgiver: "utgiver: Omsorg i kommunene",
  kontakt: "kontakt: redaksjon@eksempel.no",
  beskrivelse: "beskrivelse: {nb: Tall om omsorg, nn: Tal om omsorg}",
};

/** Who publishes, and where. */
export interface Site {
  readonly name: string;
  /** Without a slash at the end: `https://eksempel.no`. */
  readonly address: string;
  readonly publisher: string;
  readonly contact: string;
  readonly description: Localized;
  /** sha256 of the file. */
  readonly digest: string;
}

/** Reads `reports/nettsted.yml`. */
export function readSite(root: string): { site?: Site; issues: readonly Issue[] } {
  const file = "reports/nettsted.yml";
  const { source, issues } = readSource(root, file);
  if (source === undefined) return { issues };
  const yaml = parseYaml({ file, text: source.text, firstLine: 1, schema: SiteFile, examples });
  if (yaml.value === undefined) return { issues: yaml.issues };
  const { navn, adresse, utgiver, kontakt, beskrivelse } = yaml.value;
  const site: Site = {
    name: navn,
    address: adresse.replace(/\/+$/, ""),
    publisher: utgiver,
    contact: kontakt,
    description: beskrivelse,
    digest: source.digest,
  };
  return { site, issues: [] };
}
