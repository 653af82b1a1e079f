import { testPublication } from "../../report/testing/publication.ts";
import { countyPdf } from "../county.ts";
import { municipalityPdf } from "../municipality.ts";
import { reportPdf } from "../report.ts";
import { bookSource } from "./book.ts";
import { testCounty, testCountySummary } from "./county.ts";
import { drawPages, type PageImage } from "./page-image.ts";
import { testPortrait, testProfile } from "./profile.ts";

/** The pages that are kept as images, by the names of their files. */

export const referenceFolder = "src/pdf/fixtures/sider";

/** By document, the pages' numbers. */
const documents = [
  {
    pdf: () => reportPdf(bookSource),
    pages: { forside: 1, kolofon: 2, innhold: 3, kapittel: 4, tabell: 5, fortsettelse: 6, nynorsk: 7, tallene: 9 },
  },
  {
    pdf: () => municipalityPdf(bookSource.root, testProfile, testPublication, [], testPortrait),
    pages: { kommune: 1 },
  },
  { pdf: () => countyPdf(bookSource.root, testCounty, testPublication, [], testCountySummary), pages: { fylke: 1 } },
] as const;

/** Every reference page as it is now. */
export async function drawReferencePages(): Promise<Map<string, PageImage>> {
  const drawn = await Promise.all(
    documents.map(async ({ pdf, pages }) => {
      const images = await drawPages(pdf(), Object.values(pages));
      return Object.keys(pages).flatMap((name, index) => {
        const image = images[index];
        return image === undefined ? [] : [[name, image] as const];
      });
    }),
  );
  return new Map(drawn.flat());
}
