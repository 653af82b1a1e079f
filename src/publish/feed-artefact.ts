import { type FeedEntry, writeFeed } from "../export/feed.ts";
import type { Artefact } from "./artefact.ts";
import { licence } from "./publication.ts";
import type { PublishedEdition, PublishedSite } from "./site.ts";

/** `/feed.xml`: every version of every edition when it was published, and what has been changed in it since. */
export function feedArtefact(site: PublishedSite, key: (file: string) => string): Artefact {
  const versions = site.editions.filter(({ base, permanentBase }) => base === permanentBase);
  const head = {
    title: site.name,
    subtitle: site.description.nb,
    address: site.address,
    path: "feed.xml",
    about: "",
    author: site.publisher,
    rights: `${licence.title} (${licence.url})`,
  };
  const render = () =>
    writeFeed(
      head,
      versions.flatMap((version) => entriesOf(site, version)),
    );
  return { kind: "download", paths: ["feed.xml"], key: key("feed.xml"), render };
}

const kindWord = { rettelse: "Rettelse", revisjon: "Revisjon" } as const;

function entriesOf(site: PublishedSite, { edition, report, permanentBase }: PublishedEdition): FeedEntry[] {
  const { title, subtitle, publishes, changes } = report.manifest;
  const address = `${site.address}/${permanentBase}/`;
  const isFirst = edition.version === "v1";
  const published: FeedEntry = {
    id: address,
    title: isFirst ? `Ny utgave: ${title.nb}` : `Ny versjon av ${title.nb} (${edition.version})`,
    text: subtitle?.nb ?? title.nb,
    when: publishes,
    href: address,
  };
  const changed = changes.map(({ date, text, why, kind }, index): FeedEntry => {
    // Written newest first; counted from the oldest, so that a new one on top changes no other's name.
    const number = changes.length - index;
    const id = `${address}endringer/#endring-${number}`;
    const when = `${date}T00:00:00Z`;
    return {
      id,
      title: `${kind === undefined ? "Endring" : kindWord[kind]} i ${title.nb} (${edition.version})`,
      text: why === undefined ? text.nb : `${text.nb} ${why.nb}`,
      when,
      href: `${address}endringer/`,
    };
  });
  return [published, ...changed];
}
