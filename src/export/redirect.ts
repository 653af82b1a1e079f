/** An address that has been, and the one that answers for it: below the site's root, without a slash in front. */
export interface Redirect {
  /** `2024/kommune/5424-lyngen/`, or a file's. */
  readonly from: string;
  readonly to: string;
}

/**
 * A page that leads on, for hosts that know of no redirects: at once where the browser does as it is told, and by a link
 * otherwise. `origin` is where the site stands (`https://eksempel.no`), `path` what has taken the page's place, with a slash in front.
 */
export function redirectPage(siteName: string, origin: string, path: string): Uint8Array {
  const to = escapeText(path);
  const html = `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Siden har fått ny adresse – ${escapeText(siteName)}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${escapeText(origin)}${to}">
</head>
<body>
<main>
<h1>Siden har fått ny adresse</h1>
<p><a href="${to}">${escapeText(origin)}${to}</a></p>
</main>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}

/** `_redirects`, as Netlify, Cloudflare Pages and others read it. `prefix` is the path of the site's own address, or nothing. */
export function redirectsFile(redirects: readonly Redirect[], prefix: string): Uint8Array {
  const lines = redirects.map(({ from, to }) => `${prefix}/${from} ${prefix}/${to} 301`);
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
