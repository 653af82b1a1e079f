import { getDocumentProxy } from "unpdf";

/** What is wrong with a PDF: it opens, with pages that have something on them, and names its language. */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true });
    const page = await pdf.getPage(pdf.numPages);
    const { items } = await page.getTextContent();
    await pdf.loadingTask.destroy();
    return items.length === 0 ? ["har en tom siste side."] : [];
  } catch (error) {
    return [`kan ikke åpnes (${error instanceof Error ? error.message : String(error)}).`];
  }
}
