import { Parser } from "htmlparser2";

/** What a page points to and what can be pointed to on it. */
export interface PageLinks {
  /** As written: `/2020/#kapitler`, `https://www.ssb.no/`, pictures, styles and scripts included. */
  readonly links: readonly string[];
  /** In the order they come; an id that stands twice is here twice. */
  readonly ids: readonly string[];
}

const addressAttributes = ["href", "src", "action", "poster"];

/** Reads the addresses and ids of a page. `srcset` and the addresses in `<meta property="og:…">` count as links. */
export function readLinks(html: string): PageLinks {
  const links: string[] = [];
  const ids: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id !== undefined) ids.push(attributes.id);
      for (const attribute of addressAttributes) {
        const address = attributes[attribute];
        if (address !== undefined) links.push(address);
      }
      links.push(...(attributes.srcset ?? "").split(",").flatMap((part) => part.trim().split(/\s+/)[0] || []));
      const meta = attributes.property ?? attributes.name ?? "";
      if (name === "meta" && /^(og|twitter):(image|url)$/.test(meta)) links.push(attributes.content ?? "");
    },
  });
  parser.end(html);
  return { links, ids };
}
