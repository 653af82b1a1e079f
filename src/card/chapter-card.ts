import type { Publication } from "../report/publication.ts";
import { colours } from "./colours.ts";
import { column, row, text } from "./element.ts";
import { frame } from "./frame.ts";
import { layOut } from "./layout.ts";
import { rasterize } from "./rasterize.ts";

/** The picture shown when a chapter is shared. `label` says what it is («Kapittel 2.1»), `lead` is at most two lines. */
export async function chapterCard(
  publication: Publication,
  label: string,
  title: string,
  lead: string,
): Promise<Uint8Array> {
  const card = frame(
    publication.siteName,
    publication.edition,
    publication.address.replace(/^https?:\/\//, ""),
    column(
      { flexGrow: 1, justifyContent: "center" },
      text({ fontSize: 32, fontWeight: 600, color: colours.band }, label),
      row({ width: 96, height: 6, backgroundColor: colours.ochre, margin: "14px 0 22px" }),
      text({ fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.12, lineClamp: 3 }, title),
      text({ fontSize: 34, lineHeight: 1.3, color: colours.subtle, marginTop: 20, lineClamp: 2 }, lead),
    ),
  );
  return rasterize(await layOut(card));
}

function titleSize(title: string): number {
  if (title.length <= 24) return 92;
  return title.length <= 60 ? 72 : 58;
}
