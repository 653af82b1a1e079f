import type { Series } from "../../analysis/series.ts";
import { valueCell } from "../../data/cell.ts";
import { VersionId } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { type Issue, IssuesError } from "../../data/issue.ts";
import type { Figures } from "../bind/figures.ts";
import { figuresOf } from "../bind/remembered-series.ts";
import { checkRevisions } from "../check/check-revisions.ts";
import { compareOpenings } from "../compare-openings.ts";
import type { Example } from "../messages/message.ts";
import { renderTypst } from "../typst.ts";
import { head, readFiles, readVersion } from "./desk.ts";

/** What editors are told when they write an example. */
export function provoke(example: Example, edition: Edition): readonly Issue[] {
  if (typeof example === "string") return readFiles({ "01-eksempel.md": head + example }, { edition }).issues;
  if ("files" in example) {
    const { files, version = "v1", drafts = true } = example;
    const own = version !== "v1" || Object.hasOwn(files, "rapport.yml");
    return own ? readVersion(files, VersionId.parse(version), edition) : readFiles(files, { edition, drafts }).issues;
  }
  if ("figures" in example && example.figures === "no-map") {
    return readFiles({ "01-eksempel.md": head + map }, { edition: { ...edition, tiles: new Map() } }).issues;
  }
  if ("figures" in example && example.figures === "broken") return drawBroken(edition);
  if ("figures" in example && example.figures === "revised") {
    const text = ":tall{indikator=velferdsteknologi-brukere sted=landet aar=2018} brukere i 2018.\n";
    const files = { "01-eksempel.md": head + text };
    const revised = withRevision(edition);
    const older = { report: readFiles(files, { edition }).report, figures: figuresOf(edition) };
    return checkRevisions(older, { report: readFiles(files, { edition, figures: revised }).report, figures: revised });
  }
  if ("figures" in example) {
    const text = ":tall{indikator=digitalt-tilsyn sted=landet aar=2018} brukere i 2018.\n";
    return readFiles({ "01-eksempel.md": head + text }, { edition, figures: withZeros(edition) }).issues;
  }
  const [name = "", ...asked] = example.sentences;
  return issuesOf(() => compareOpenings(process.cwd(), name, asked));
}

function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof IssuesError) return error.issues;
    throw error;
  }
}

const line = "```figur\nid: a\ntype: linje\nindikator: andel-80-hjemmetjenester\nsted: landet\ntittel: Linje\n```\n";

const map =
  "```figur\nid: a\ntype: kart\nindikator: andel-80-hjemmetjenester\nsted: landet\naar: 2020\ntittel: Kart\n```\n";

/** What is told when a chart that has been read cannot be drawn. */
function drawBroken(edition: Edition): readonly Issue[] {
  const { report } = readFiles({ "01-eksempel.md": head + line }, { edition });
  const [chapter] = report.all;
  const block = chapter?.tokens.find(({ kind }) => kind === "figure");
  if (chapter === undefined || block?.kind !== "figure") throw new Error("the example has no figure");
  const broken = Object.defineProperty({ ...block.figure }, "lines", {
    get() {
      throw new Error("ingen punkter");
    },
  });
  const drawn = { ...chapter, tokens: [{ ...block, figure: broken }] };
  return issuesOf(() => renderTypst(drawn, { report, address: "https://www.eksempel.no", scope: "chapter" }));
}

/** The edition's figures, with a 0 for each year that digital supervision was not registered. */
export function withZeros(edition: Edition): Figures {
  const figures = figuresOf(edition);
  return {
    edition,
    series(indicator, area): Series {
      const series = figures.series(indicator, area);
      if (indicator.id !== "digitalt-tilsyn") return series;
      const points = series.points.map((point) => {
        return point.cell.kind === "missing" ? { ...point, cell: valueCell(0) } : point;
      });
      return { ...series, points };
    },
  };
}

/** The edition's figures, with another number of users of welfare technology in 2018. */
export function withRevision(edition: Edition): Figures {
  const figures = figuresOf(edition);
  return {
    edition,
    series(indicator, area): Series {
      const series = figures.series(indicator, area);
      if (indicator.id !== "velferdsteknologi-brukere") return series;
      const points = series.points.map((point) =>
        point.year === 2018 ? { ...point, cell: valueCell(99_616) } : point,
      );
      return { ...series, points };
    },
  };
}
