import { expect, test } from "vitest";
import { readLinks } from "./read-links.ts";

test("readLinks(html) finds addresses in every attribute that has them", () => {
  const html = `<head><link href="/a.css"><meta property="og:image" content="https://x.no/kort.png"></head>
    <a href="../b/#c" id="d">ikke href="/e/"</a><img src="f.png" srcset="g.png 1x, h.png 2x"><svg id="i"><use href="#d"/></svg>`;
  expect(readLinks(html)).toEqual({
    links: ["/a.css", "https://x.no/kort.png", "../b/#c", "f.png", "g.png", "h.png", "#d"],
    ids: ["d", "i"],
  });
});
