import { extname } from "node:path";
import { sha256 } from "../data/digest.ts";
import { type Artefact, makeAnew } from "../publish/artefact.ts";
import { artefactsOf } from "../publish/artefacts.ts";
import { openSite } from "../publish/site.ts";

/**
 * Run by itself, in a copy of the project: `node src/browser/digest-some.ts <edition>`. Makes some of an edition's files, and writes
 * their paths and digests as JSON. Of each kind of file about municipalities every twelfth, of others every third; none of those that are
 * made of all others.
 */
const edition = process.argv[2] ?? "";
const options = { root: process.cwd(), now: new Date().toISOString(), drafts: false, edition };
const madeOfOthers = /\.(zip|jsonld|ttl)$|\/(datapackage|catalog|manifest)[^/]*\.json$/;
const isOfMunicipality = ({ paths }: Artefact) => paths[0].includes("/kommune/");

const own = artefactsOf(openSite(options)).filter(({ paths: [path] }) => path.startsWith(`${edition}/`));
const [ofMunicipalities, others] = [own.filter(isOfMunicipality), own.filter((one) => !isOfMunicipality(one))];
// (Each municipality has as many files as the others: every twelfth of all would be of one or two kinds.)
const kinds = Map.groupBy(ofMunicipalities, ({ paths: [path] }) => extname(path));
const some = [
  ...[...kinds.values()].flatMap((kind) => kind.filter((_, index) => index % 12 === 0)),
  ...others.filter(({ paths: [path] }) => !madeOfOthers.test(path)).filter((_, index) => index % 3 === 0),
];
const digests: Record<string, string> = {};
for (const artefact of some) digests[artefact.paths[0]] = sha256(Buffer.from(await artefact.render(makeAnew)));
process.stdout.write(JSON.stringify(digests));
