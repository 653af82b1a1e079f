import { didYouMean } from "../../near-miss.ts";
import { ImportError, type Problem } from "../import-error.ts";
import { columnName } from "./column-name.ts";
import type { Category, Dimension } from "./cube.ts";
import type { Survey } from "./survey.ts";

export interface KeyColumn {
  readonly name: string;
  readonly dimension: Dimension;
  readonly categories: readonly Category[];
  /** Writes a code as the column has it: FHI's year 2020_2020 as 2020. */
  readonly write: (code: string) => string;
  readonly isYear: boolean;
}

export interface FigureColumn {
  readonly name: string;
  readonly category: Category;
}

export interface Layout {
  readonly keys: readonly KeyColumn[];
  readonly figures: readonly FigureColumn[];
}

/** Which columns a table gets. A name that two would have is taken by the first; the next is numbered. */
export function layOut(survey: Survey, whole: string | undefined, columns: ReadonlyMap<string, string>): Layout {
  checkNames(survey, columns);
  const taken = new Set<string>();
  const free = (...names: readonly string[]) => {
    const numbered = names.flatMap((name) => [name, ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${name}_${n}`)]);
    const name = [...names, ...numbered].find((candidate) => !taken.has(candidate)) ?? `k_${taken.size}`;
    taken.add(name);
    return name;
  };
  const keys = survey.dimensions
    .filter(({ first }) => first.id !== whole)
    .map(({ first: dimension, categories }): KeyColumn => {
      const list = [...categories.values()];
      const isYear = dimension.role === "time" && list.every(({ code }) => yearOf(code) !== undefined);
      const standard = isYear
        ? "aar"
        : dimension.role === "time"
          ? "periode"
          : dimension.role === "geo"
            ? "region"
            : "";
      const own = columns.get(dimension.id) ?? (standard || columnName(dimension.label));
      const write = isYear ? (code: string) => yearOf(code) ?? code : (code: string) => code;
      return { name: free(own, columnName(dimension.id)), dimension, categories: list, write, isYear };
    });
  const metric = survey.dimensions.find(({ first }) => first.id === whole);
  const only: Category = { code: "verdi", label: survey.label || "Verdi", notes: [] };
  const figures = (metric === undefined ? [only] : [...metric.categories.values()]).map((category) => ({
    name: free(columns.get(category.code) ?? columnName(category.code)),
    category,
  }));
  return { keys, figures };
}

/** The names that the user has given must be those of columns, and fit as such. */
function checkNames(survey: Survey, columns: ReadonlyMap<string, string>): void {
  const known = survey.dimensions.flatMap(({ first, categories }) =>
    first.role === "metric" ? [first.id, ...categories.keys()] : [first.id],
  );
  const problems = [...columns].flatMap(([code, name]): Problem[] => {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      const hint = `Bruk små bokstaver a–z, sifre og understrek: ${columnName(name)}.`;
      return [{ message: `«${name}» kan ikke være navnet på en kolonne.`, hint }];
    }
    if (known.includes(code) || code === "verdi") return [];
    const hint = `Det er ${known.slice(0, 10).join(", ")}.${didYouMean(code, known)}`;
    return [{ message: `--kolonne gjelder «${code}», som tabellen ikke har noen kolonne av.`, hint }];
  });
  if (problems.length > 0) throw new ImportError("content", problems);
}

/** `2023`, and FHI's `2023_2023`; not a period of several years. */
function yearOf(code: string): string | undefined {
  const [, year, until] = /^((?:19|20)\d{2})(?:_(\d{4}))?$/.exec(code) ?? [];
  return until === undefined || until === year ? year : undefined;
}
