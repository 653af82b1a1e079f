import type { Series } from "../../analysis/series.ts";
import { valueCell } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import { type Issue, IssuesError } from "../../data/issue.ts";
import type { Figures } from "../bind/figures.ts";
import { figuresOf } from "../bind/remembered-series.ts";
import { checkRevisions } from "../check/check-revisions.ts";
import { compareOpenings } from "../compare-openings.ts";
import type { Example } from "../messages/message.ts";
import { head, readFiles } from "./desk.ts";

/** What editors are told when they write an example. */
export function provoke(example: Example, edition: Edition): readonly Issue[] {
  if (typeof example === "string") return readFiles({ "01-eksempel.md": head + example }, { edition }).issues;
  if ("files" in example) return readFiles(example.files, { edition }).issues;
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
  try {
    const [name = "", ...asked] = example.sentences;
    compareOpenings(process.cwd(), name, asked);
    return [];
  } catch (error) {
    if (error instanceof IssuesError) return error.issues;
    throw error;
  }
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
