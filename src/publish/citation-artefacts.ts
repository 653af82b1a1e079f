import { citeBibtex, citeCsl, citeRis, citeText } from "../export/cite.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** `sitering.txt`, `.bib`, `.ris` and `.json`: how an edition is cited, for reference managers. */
export function citationArtefacts(context: ArtefactContext): Artefact[] {
  const cited = { meta: context.publication, path: "" };
  const artefact = (ending: string, write: (of: typeof cited) => string): Artefact => {
    const file = `sitering.${ending}`;
    const render = () => new TextEncoder().encode(write(cited));
    return { kind: "download", paths: context.paths(file), key: context.key(file), render };
  };
  return [
    artefact("txt", (of) => `${citeText(of)}\n`),
    artefact("bib", citeBibtex),
    artefact("ris", citeRis),
    artefact("json", citeCsl),
  ];
}
