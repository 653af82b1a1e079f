import type { Field } from "../dataset.ts";
import { ImportError, type Problem } from "./import-error.ts";
import type { NewResource } from "./write-package.ts";

/** More of the same would only hide the first. */
const mostProblems = 20;

/** Holds rows to what the reader of datasets demands, so that nothing is written that cannot be read. */
export interface RowChecker {
  row(row: readonly string[]): void;
  /** Throws `ImportError` with what was found, the first twenty. */
  end(): void;
}

export function rowChecker(resource: NewResource, file: string): RowChecker {
  const patterns = resource.fields.map(patternOf);
  const keys = resource.primaryKey.map((name) => resource.fields.findIndex((field) => field.name === name));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  let count = 0;
  const complain = (message: string, hint: string) => {
    if (problems.length < mostProblems) problems.push({ message: `${file}, linje ${count + 1}: ${message}`, hint });
  };
  return {
    row(row) {
      count++;
      if (row.length !== resource.fields.length) {
        complain(`linjen har ${row.length} felt, ikke ${resource.fields.length}.`, "Se etter en feil i kilden.");
      }
      row.forEach((value, index) => {
        const field = resource.fields[index];
        if (field === undefined || (patterns[index]?.test(value) !== false && !isTooLarge(field, value))) return;
        complain(
          `«${value}» er ikke gyldig i «${field.name}» (${field.title.toLowerCase()}).`,
          "Se etter en feil i kilden.",
        );
      });
      const key = keys.map((index) => row[index]).join("\u0000");
      if (seen.has(key)) {
        const what = keys.map((index) => row[index]).join(", ");
        complain(`det er flere linjer for ${what}.`, "Ta med en kolonne til i nøkkelen, eller fjern den ene linjen.");
      }
      seen.add(key);
    },
    end() {
      if (problems.length > 0) throw new ImportError("content", problems);
    },
  };
}

/** Figures beyond this are not exact in the program, and the reader refuses them. */
function isTooLarge(field: Field, value: string): boolean {
  return field.type === "number" && Math.abs(Number(value)) > Number.MAX_SAFE_INTEGER;
}

/** What `readDataset` accepts in a column: a figure or a sign, or text after the column's pattern, in one line. */
function patternOf(field: Field): RegExp {
  if (field.type === "number") return /^(-?\d+(\.\d+)?|:|\.\.?)$/;
  const pattern = field.constraints?.pattern;
  return pattern === undefined ? /^[^\r\n]*$/ : new RegExp(`^(?:${pattern})$`, "u");
}
