import type { Effects } from "../http/effects.ts";
import { importError } from "../import-error.ts";
import { countOf } from "../report-import.ts";
import type { Variable } from "../table/selection.ts";

/** Tells what a table has: every variable with some values, or one with all of them. */
export function showVariables(title: string, variables: readonly Variable[], wanted: string, effects: Effects): void {
  if (wanted === "") {
    effects.tell(title);
    for (const variable of variables) effects.tell(summary(variable));
    return;
  }
  const variable = variables.find(({ code }) => code.toLowerCase() === wanted.toLowerCase());
  if (variable === undefined) {
    const codes = variables.map(({ code }) => code).join(", ");
    throw importError("content", `Tabellen har ingen variabel «${wanted}».`, `Variablene er ${codes}.`);
  }
  effects.tell(summary(variable));
  for (const { code, label } of variable.values) effects.tell(`    ${code}  ${label}`);
}

function summary({ code, label, values, optional }: Variable): string {
  const some = values
    .slice(0, 4)
    .map((value) => (value.code === value.label ? value.code : `${value.code} ${value.label}`));
  const more = values.length > some.length ? " …" : "";
  return `  ${code} (${label}), ${countOf(values.length, "verdi", "verdier")}${optional ? ", kan utelates" : ""}: ${some.join(", ")}${more}`;
}
