import { buildFigures, buildTexts, type Problem } from "./build-column.ts";
import type { Resource } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import type { CodedColumn } from "./key-index.ts";
import { type CorrectableTable, type FigureColumn, makeTable } from "./table.ts";

/** The door that every data file goes through, whatever its format: columns take what stands in it, line by line. */
export interface TableBuilder {
  readonly columns: readonly BuiltColumn[];
  /** Tells what is wrong at a place, the first `mostIssues`. `column` counts from 0. */
  complain(line: number, problem: Problem, column?: number): void;
  /** Ends a line whose fields have all been added to the columns. */
  endLine(line: number): void;
  /** The table; lines that are about the same thing are told of. */
  end(): CorrectableTable;
}

export type BuiltColumn =
  | ({ readonly kind: "figures"; readonly name: string } & ReturnType<typeof buildFigures>)
  | ({ readonly kind: "texts"; readonly name: string } & ReturnType<typeof buildTexts>);

/** More of the same file would only hide the first, and fill the memory. */
const mostIssues = 200;

/** `word` is what a line is called in messages: «linje», or «rad» where the file has no lines. */
export function tableBuilder(file: string, resource: Resource, word: "linje" | "rad", issues: Issue[]): TableBuilder {
  const columns = resource.schema.fields.map(
    (field): BuiltColumn =>
      field.type === "number"
        ? { kind: "figures", name: field.name, ...buildFigures(field) }
        : { kind: "texts", name: field.name, ...buildTexts(field) },
  );
  let told = 0;
  const complain: TableBuilder["complain"] = (line, problem, column) => {
    told++;
    if (told <= mostIssues) {
      issues.push({
        file,
        line,
        ...(column === undefined ? {} : { column: column + 1 }),
        ...problem,
        severity: "error",
      });
    } else if (told === mostIssues + 1) {
      issues.push({ file, line, message: "Det er flere feil i filen.", hint: "Rett disse først.", severity: "error" });
    }
  };
  let lines = new Int32Array(1024);
  let length = 0;
  return {
    columns,
    complain,
    endLine(line) {
      if (length === lines.length) {
        const longer = new Int32Array(length * 2);
        longer.set(lines);
        lines = longer;
      }
      lines[length++] = line;
    },
    end() {
      const texts = new Map<string, CodedColumn>();
      const figures = new Map<string, FigureColumn>();
      for (const column of columns) {
        if (column.kind === "texts") texts.set(column.name, column.end());
        else figures.set(column.name, column.end());
      }
      const table = makeTable({ file, resource, length, lines: lines.slice(0, length), texts, figures });
      const { primaryKey } = resource.schema;
      table.indexBy(primaryKey).repeated((index, first) => {
        const key = primaryKey.map((name) => table.text(name, index)).join(", ");
        const [start, article] = word === "linje" ? ["Linjen", "linje"] : ["Raden", "rad"];
        const message = `${start} gjelder det samme som ${article} ${lines[first]}: ${key}.`;
        complain(lines[index] ?? 1, { message, hint: "Behold den ene av dem." });
      });
      return table;
    },
  };
}
