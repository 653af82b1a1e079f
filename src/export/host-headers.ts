/** A rule of `_headers`: the addresses it is for, and what they answer with. */
export interface HeaderRule {
  /** `/*`: an asterisk stands for anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const hour = 60 * 60;

/**
 * What a host should say with each file: that any page may fetch it (there is nothing here that is not public, and no cookie
 * is set), that its kind is as told, and for how long it can be kept. Styles and scripts have their contents in their names.
 * The addresses of a version show the same for ever, but its pages get a
 * notice when there is a newer one: an hour. All else is asked for anew, which
 * hosts do unless told otherwise. No header is set by two rules that fit one address: some hosts would join them.
 */
export function headerRules(versions: readonly string[]): readonly HeaderRule[] {
  return [
    {
      path: "/*",
      headers: [
        ["Access-Control-Allow-Origin", "*"],
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
      ],
    },
    { path: "/_astro/*", headers: [["Cache-Control", `public, max-age=${365 * 24 * hour}, immutable`]] },
    ...versions.map(
      (base): HeaderRule => ({ path: `/${base}/*`, headers: [["Cache-Control", `public, max-age=${hour}`]] }),
    ),
    { path: "/feed.xml", headers: [["Content-Type", "application/atom+xml; charset=utf-8"]] },
    { path: "/katalog.ttl", headers: [["Content-Type", "text/turtle; charset=utf-8"]] },
    { path: "/katalog.jsonld", headers: [["Content-Type", "application/ld+json; charset=utf-8"]] },
  ];
}

/** `_headers`, as Netlify, Cloudflare Pages and others read it. `prefix` is the path of the site's own address, or nothing. */
export function headersFile(rules: readonly HeaderRule[], prefix: string): Uint8Array {
  const blocks = rules.map(({ path, headers }) =>
    [`${prefix}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return new TextEncoder().encode(`${blocks.join("\n")}\n`);
}
