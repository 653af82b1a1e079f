import { Parser } from "htmlparser2";

/** What a page points to, what can be pointed to on it, and what a content policy has a say in. */
export interface PageFacts {
  /** As written, pictures, styles and scripts included. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** What the page loads by itself when it is opened. */
  readonly loads: readonly string[];
  /** The content policy, directive by directive; empty where there is none. */
  readonly policy: ReadonlyMap<string, readonly string[]>;
  /** The texts of scripts that are run and of styles that stand in the page. */
  readonly inline: readonly { readonly kind: "script" | "style"; readonly text: string }[];
  /** Attributes that are code or style: `onclick` on `<p>`. */
  readonly attributes: readonly string[];
  /** The address that readers are sent on to at once; `undefined` for a page that stays. */
  readonly movedTo: string | undefined;
  /** True when search engines are told to leave it out. */
  readonly unlisted: boolean;
}

const addresses = ["href", "src", "action", "poster"];
const loading = new Set(["script", "img", "iframe", "embed", "object", "audio", "video", "source", "track", "use"]);
const loadingLinks = /\b(?:stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)\b/;

/** Reads a page as a browser would. */
export function readPage(html: string): PageFacts {
  const links: string[] = [];
  const ids = new Set<string>();
  const loads: string[] = [];
  const attributes: string[] = [];
  const inline: Inline[] = [];
  let open: Inline | undefined;
  let policy = new Map<string, readonly string[]>();
  let unlisted = false;
  let movedTo: string | undefined;
  const parser = new Parser({
    onopentag(name, own) {
      if (own.id !== undefined) ids.add(own.id);
      const found = addresses.flatMap((attribute) => own[attribute] ?? []);
      found.push(...(own.srcset ?? "").split(",").flatMap((part) => part.trim().split(/\s+/)[0] || []));
      links.push(...found);
      if (loading.has(name) || (name === "link" && loadingLinks.test(own.rel ?? ""))) loads.push(...found);
      for (const attribute of Object.keys(own)) {
        if (attribute === "style" || attribute.startsWith("on")) attributes.push(`${attribute} på <${name}>`);
      }
      open = inlineOf(name, own);
      if (open !== undefined) inline.push(open);
      if (name !== "meta") return;
      if (own["http-equiv"]?.toLowerCase() === "content-security-policy") policy = readPolicy(own.content ?? "");
      if (own["http-equiv"]?.toLowerCase() === "refresh") movedTo = /^0;\s*url=(.+)$/i.exec(own.content ?? "")?.[1];
      if (own.name === "robots" && own.content?.includes("noindex") === true) unlisted = true;
      if (/^(og|twitter):(image|url)$/.test(own.property ?? own.name ?? "")) links.push(own.content ?? "");
    },
    ontext(text) {
      if (open !== undefined) open.text += text;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return { links, ids, loads, policy, inline, attributes, movedTo, unlisted };
}

interface Inline {
  readonly kind: "script" | "style";
  text: string;
}

function inlineOf(name: string, { src, type }: Record<string, string | undefined>): Inline | undefined {
  if (name === "style") return { kind: "style", text: "" };
  return name === "script" && src === undefined && isRun(type) ? { kind: "script", text: "" } : undefined;
}

/** A `<script>` of another type is data, which browsers leave alone. */
function isRun(type: string | undefined): boolean {
  return type === undefined || type === "" || type === "module" || /javascript$/.test(type);
}

function readPolicy(content: string): Map<string, readonly string[]> {
  const directives = content.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(
    directives.flatMap(([name, ...sources]) => (name === undefined || name === "" ? [] : [[name, sources]])),
  );
}
