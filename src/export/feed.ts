/** An event that readers may want to know of. */
export interface FeedEntry {
  /** An address that no other event has, and that never changes. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO date-time with zone. */
  readonly when: string;
  /** Where to read more. */
  readonly href: string;
}

export interface FeedHead {
  readonly title: string;
  readonly subtitle: string;
  /** The site's address, without a slash at the end. */
  readonly address: string;
  /** Of the feed itself, below the site's address: `feed.xml`. */
  readonly path: string;
  /** Of the page that it is about: nothing for the front page. */
  readonly about: string;
  readonly author: string;
  readonly rights: string;
}

/** An Atom feed (RFC 4287), newest entry first. The feed is as new as its newest entry; no clock is read. */
export function writeFeed(head: FeedHead, entries: readonly FeedEntry[]): Uint8Array {
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.when) - Date.parse(a.when));
  const updated = newestFirst[0]?.when ?? "1970-01-01T00:00:00Z";
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">',
    `  <id>${escapeText(`${head.address}/${head.path}`)}</id>`,
    `  <title>${escapeText(head.title)}</title>`,
    `  <subtitle>${escapeText(head.subtitle)}</subtitle>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeText(head.author)}</name></author>`,
    `  <rights>${escapeText(head.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeText(`${head.address}/${head.path}`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeText(`${head.address}/${head.about}`)}"/>`,
    ...newestFirst.flatMap((entry) => [
      "  <entry>",
      `    <id>${escapeText(entry.id)}</id>`,
      `    <title>${escapeText(entry.title)}</title>`,
      `    <updated>${entry.when}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapeText(entry.href)}"/>`,
      `    <summary>${escapeText(entry.text)}</summary>`,
      "  </entry>",
    ]),
    "</feed>",
    "",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
