import { posix } from "node:path";
import { nearMiss } from "../../data/near-miss.ts";
import { Fault } from "../bind/figures.ts";
import { linkMessages } from "../messages/links.ts";
import { say, sayNear } from "../messages/message.ts";
import type { LinkTarget } from "../tokens.ts";
import type { Scope } from "./scope.ts";

const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);

/** What a link in a chapter leads to: the web, this site, or another chapter by its file. */
export function resolveLink(href: string, from: Pick<Scope, "file" | "chapters" | "drafts">): LinkTarget | Fault {
  if (href === "") {
    return new Fault(say(linkMessages.noAddress, {}));
  }
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined) return externalLink(href, scheme);
  if (href.startsWith("//")) return externalLink(`https:${href}`, "https:");
  if (href.startsWith("/")) return { kind: "site", path: href };
  const [path = "", anchor] = splitAnchor(href);
  const file = path === "" ? from.file : posix.join(posix.dirname(from.file), safeDecode(path));
  const chapter = from.chapters.get(file);
  const draft = from.drafts.get(file);
  if (draft !== undefined) return new Fault(say(linkMessages.draftLink, { adresse: href, utkast: draft }));
  if (chapter === undefined) return brokenLink(href, path, from);
  return { kind: "chapter", path: chapter, ...(anchor === undefined ? {} : { anchor: safeDecode(anchor) }) };
}

function externalLink(href: string, scheme: string): LinkTarget | Fault {
  if (scheme === "mailto:" && !/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(href)) {
    return new Fault(say(linkMessages.notMail, { adresse: href }));
  }
  if (schemes.has(scheme) && (!scheme.startsWith("http") || isWeb(href))) return { kind: "external", url: href };
  if (/^h[tps]+:\/+\w/i.test(href) && !/^https?:\/\/\w/i.test(href)) return withoutScheme(href);
  return new Fault(say(linkMessages.notAPage, { adresse: href }));
}

/** An address with a name of a machine, such as `www.ssb.no`, after two strokes. */
function isWeb(href: string): boolean {
  return /^https?:\/\/[^/]/i.test(href) && /^[\p{L}\p{N}.:[\]-]+$/u.test(URL.parse(href)?.host ?? "");
}

function withoutScheme(href: string): Fault {
  const riktig = `https://${href.replace(/^h[tps]+[:;]?\/+/i, "")}`;
  return new Fault(say(linkMessages.noScheme, { adresse: href, riktig }));
}

function brokenLink(href: string, path: string, from: { file: string; chapters: ReadonlyMap<string, unknown> }): Fault {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(path) && !path.endsWith(".md")) {
    return withoutScheme(href);
  }
  if (/^h[tps]+[:;]?\/+\w/i.test(path)) return withoutScheme(href);
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(path)) return new Fault(say(linkMessages.noMailto, { adresse: href }));
  const folder = posix.dirname(from.file);
  const files = [...from.chapters.keys()].map((file) => posix.relative(folder, file));
  return new Fault(sayNear(linkMessages.nowhere, { adresse: href }, nearMiss(path, files)));
}

function splitAnchor(href: string): [string, string?] {
  const hash = href.indexOf("#");
  return hash === -1 ? [href] : [href.slice(0, hash), href.slice(hash + 1)];
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
