import { getDocumentProxy } from "unpdf";
import { z } from "zod";

/** What a PDF tells its reader, found by a program that had no part in making it (pdf.js, as unpdf packs it). */
export interface ReadPdf {
  readonly pages: number;
  /** Width and height of each page, in whole points. */
  readonly pageSizes: readonly (readonly [number, number])[];
  readonly title: string;
  readonly language: string;
  /** As in the file: `D:20210901000000Z`. */
  readonly created: string;
  readonly marked: boolean;
  /** The part of PDF/UA that the file says it follows: `1`. */
  readonly pdfua: string;
  readonly showsTitle: boolean;
  /** Bookmarks, each indented with two spaces per level. */
  readonly outline: readonly string[];
  /** The structure tree in reading order, the pages one after the other. */
  readonly tags: readonly Tag[];
  /** The same, page by page. */
  readonly pageTags: readonly (readonly Tag[])[];
  /** All that is written on each page, running heads and repeated table heads included. */
  readonly pageTexts: readonly string[];
  /** Names of the fonts in use, and whether the file carries them. */
  readonly fonts: ReadonlyMap<string, boolean>;
  /** The files that lie in it, as text. */
  readonly attachments: readonly { readonly name: string; readonly description: string; readonly text: string }[];
}

export interface Tag {
  readonly role: string;
  /** What is read in the place of the content. */
  readonly alt: string | undefined;
  readonly lang: string | undefined;
  /** The text inside, children's included. */
  readonly text: string;
  readonly children: readonly Tag[];
}

const Bookmark = z.object({
  title: z.string(),
  get items() {
    return z.array(Bookmark);
  },
});
type Bookmark = z.output<typeof Bookmark>;

const Node = z.object({
  role: z.string().optional(),
  id: z.string().optional(),
  alt: z.string().optional(),
  lang: z.string().optional(),
  get children() {
    return z.array(Node).optional();
  },
});
type Node = z.output<typeof Node>;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

const Info = z.object({ Title: z.string(), Language: z.string(), CreationDate: z.string() });
const Preferences = z.object({ DisplayDocTitle: z.boolean() });
const MarkInfo = z.object({ Marked: z.boolean() });
const TextItem = z.object({ type: z.string().optional(), id: z.string().nullish(), str: z.string().optional() });
const PlacedItem = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number() });
const Attached = z.object({ filename: z.string(), description: z.string() });
const Font = z.object({ name: z.string(), missingFile: z.boolean().default(false) });

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0, fontExtraProperties: true });
  const { info, metadata } = await pdf.getMetadata();
  const { Title, Language, CreationDate } = Info.parse(info);
  const pageTags: Tag[][] = [];
  const pageTexts: string[] = [];
  const pageSizes: [number, number][] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pageSizes.push([Math.round(width), Math.round(height)]);
    const texts = await readTexts(page);
    pageTexts.push([...texts.values()].join("\n"));
    pageTags.push((Node.parse(await page.getStructTree()).children ?? []).map((node) => toTag(node, texts)));
    for (const [name, embedded] of await readFonts(page)) fonts.set(name, embedded);
  }
  const read = {
    pages: pdf.numPages,
    pageSizes,
    title: Title,
    language: Language,
    created: CreationDate,
    marked: MarkInfo.parse(await pdf.getMarkInfo()).Marked,
    pdfua: z.string().parse(metadata?.get("pdfuaid:part")),
    showsTitle: Preferences.parse(await pdf.getViewerPreferences()).DisplayDocTitle,
    outline: bookmarks(z.array(Bookmark).parse((await pdf.getOutline()) ?? []), ""),
    tags: pageTags.flat(),
    pageTags,
    pageTexts,
    fonts,
    attachments: await readAttachments(pdf),
  };
  await pdf.loadingTask.destroy();
  return read;
}

/** What is written on each page, and nothing else: for documents so long that their structure takes minutes to read. */
export async function readPageTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const parts = z
      .array(TextItem)
      .parse(items)
      .map(({ str = "" }) => str);
    texts.push(parts.join(" "));
  }
  await pdf.loadingTask.destroy();
  return texts;
}

/** A piece of text: where it begins and ends, and how many points above the foot of its page it stands. */
export interface PlacedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The pieces of text on each page. */
export async function readPlacedTexts(bytes: Uint8Array): Promise<PlacedText[][]> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const placed = z.array(PlacedItem).parse(items);
    pages.push(
      placed.map(({ str, transform: [, , , , from = 0, y = 0], width }) => ({ text: str, from, to: from + width, y })),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** Every tag with one of those roles, in reading order, its text trimmed. */
export function tagsOf(tags: readonly Tag[], ...roles: readonly string[]): Tag[] {
  return tags.flatMap((tag) => [
    ...(roles.includes(tag.role) ? [{ ...tag, text: tag.text.trim() }] : []),
    ...tagsOf(tag.children, ...roles),
  ]);
}

async function readAttachments(pdf: Document): Promise<ReadPdf["attachments"]> {
  const files = z.map(z.string(), Attached).parse((await pdf.getAttachments()) ?? new Map());
  return Promise.all(
    [...files].map(async ([id, { filename, description }]) => {
      const content = z.instanceof(Uint8Array).parse(await pdf.getAttachmentContent(id));
      return { name: filename, description, text: new TextDecoder().decode(content) };
    }),
  );
}

function bookmarks(items: readonly Bookmark[], indent: string): string[] {
  return items.flatMap((item) => [indent + item.title, ...bookmarks(item.items, `${indent}  `)]);
}

function toTag(node: Node, texts: ReadonlyMap<string, string>): Tag {
  const children = (node.children ?? []).map((child) => toTag(child, texts));
  const own = node.id === undefined ? "" : (texts.get(node.id) ?? "");
  return {
    role: node.role ?? "content",
    alt: node.alt,
    lang: node.lang,
    text: own + children.map((child) => child.text).join(""),
    children: children.filter((child) => child.role !== "content"),
  };
}

/** The text of each marked stretch of the page's content. */
async function readTexts(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str } of z.array(TextItem).parse(items)) {
    const outer = open.at(-1) ?? "";
    if (type?.startsWith("begin")) open.push(id ?? outer);
    if (type === "endMarkedContent") open.pop();
    if (str !== undefined) texts.set(outer, (texts.get(outer) ?? "") + str);
  }
  return texts;
}

async function readFonts(page: Page): Promise<[string, boolean][]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  return Object.keys(styles).map((id) => {
    const font = Font.parse(page.commonObjs.get(id));
    return [font.name, !font.missingFile];
  });
}
