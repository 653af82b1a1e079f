import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { failOnErrors } from "./src/data/issue.ts";
import { preview } from "./src/preview/plugin.ts";
import { readSite } from "./src/report/site.ts";

const { site, issues } = readSite(process.cwd());
failOnErrors(issues);
const address = new URL(site.address);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  cacheDir: "./.cache/astro",
  // The default joins «12,4» and «prosent» across lines.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  // Nothing here is highlighted, and Shiki writes inline styles, which the content policy forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: { plugins: [preview(process.cwd(), address.pathname)] },
  integrations: [
    // Only the newest version of an edition is for search engines; the others name it as their canonical address.
    // What is made for the frames of other sites has a page of its own.
    sitemap({ filter: (page) => !/\/\d{4}\/v\d+\/|\/innbygging\/$/.test(page) }),
  ],
});
