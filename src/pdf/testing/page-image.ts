import { PDFiumLibrary } from "@hyzyla/pdfium";
import { decode, encode } from "fast-png";

/** A page as one sees it from some way off: grey, 60 dots to an inch. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top, a byte for each dot: 0 is black. */
  readonly dots: Uint8Array;
}

const scale = 60 / 72;

/** The named pages, the first is 1. PDFium is WebAssembly here: every machine draws the same dots. */
export async function drawPages(pdf: Uint8Array, numbers: readonly number[]): Promise<PageImage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const images: PageImage[] = [];
  for (const number of numbers) {
    const { width, height, data } = await document.getPage(number - 1).render({ scale, render: "bitmap" });
    images.push({ width, height, dots: toGrey(data) });
  }
  document.destroy();
  library.destroy();
  return images;
}

/** Sixteen shades are enough to know a page by, and make a fifth of the file. */
export function encodePage({ width, height, dots }: PageImage): Uint8Array {
  return encode({ width, height, data: dots.map((dot) => Math.round(dot / 17) * 17), channels: 1, depth: 8 });
}

export function decodePage(png: Uint8Array): PageImage {
  const { width, height, data } = decode(png);
  return { width, height, dots: Uint8Array.from(data) };
}

/** As the eye weighs the colours (ITU-R BT.709); four bytes to a dot, in either order of red and blue. */
function toGrey(data: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: data.length / 4 }, (_, dot) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * dot, 4 * dot + 3);
    return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  });
}

/** What stands on each page, by a program that goes by places on the page alone, and not by tags. */
export async function readPageTextsByPdfium(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return texts;
}
