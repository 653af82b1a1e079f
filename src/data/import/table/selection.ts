import { didYouMean } from "../../near-miss.ts";
import { ImportError, type Problem } from "../import-error.ts";

/** A variable that a table has, with its values in the source's order. */
export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  /** A source counts `top(3)` from the end of time and from the beginning of all else. */
  readonly isTime: boolean;
  /** May be left out; the source then adds its values up. */
  readonly optional: boolean;
}

/** The values asked for of one variable, written out, each once. */
export interface Choice {
  readonly variable: string;
  readonly values: readonly string[];
}

/**
 * Writes out what was asked for: codes, `*` and `?` for any letters, `top(n)`, `bottom(n)`, `from(x)`, `to(x)`, `range(x,y)`.
 * In the order of the table's variables and values. Throws `ImportError` with all that is wrong at once.
 */
export function expandSelection(variables: readonly Variable[], asked: ReadonlyMap<string, string>): readonly Choice[] {
  const problems: Problem[] = [];
  const byCode = new Map(variables.map((variable) => [variable.code.toLowerCase(), variable]));
  const wanted = new Map<Variable, string>();
  for (const [code, expression] of asked) {
    const variable = byCode.get(code.toLowerCase());
    if (variable === undefined) problems.push(unknownVariable(code, variables));
    else wanted.set(variable, expression);
  }
  const choices: Choice[] = [];
  for (const variable of variables) {
    const expression = wanted.get(variable);
    if (expression === undefined) {
      if (!variable.optional) problems.push(notChosen(variable));
      continue;
    }
    const values = expand(variable, expression, problems);
    if (values.length > 0) choices.push({ variable: variable.code, values });
  }
  if (problems.length > 0) throw new ImportError("content", problems);
  return choices;
}

function expand(variable: Variable, expression: string, problems: Problem[]): readonly string[] {
  const chosen = new Set<string>();
  for (const part of splitOutsideParentheses(expression)) {
    const found = select(variable, part);
    if (found.length === 0) problems.push(noSuchValue(variable, part));
    for (const code of found) chosen.add(code);
  }
  return variable.values.map(({ code }) => code).filter((code) => chosen.has(code));
}

/** `range(2015,2019),2023` → `range(2015,2019)` and `2023`. */
function splitOutsideParentheses(expression: string): readonly string[] {
  return (expression.match(/[^,(]+(\([^)]*\))?/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

function select(variable: Variable, part: string): readonly string[] {
  const codes = variable.values.map(({ code }) => code);
  const call = /^(top|bottom|from|to|range)\(([^)]*)\)$/i.exec(part);
  if (call !== null) {
    const [first = "", second = ""] = (call[2] ?? "").split(",").map((argument) => argument.trim());
    return selectByCall(codes, (call[1] ?? "").toLowerCase(), first, second, variable.isTime);
  }
  if (/[*?]/.test(part)) {
    const pattern = part
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const wanted = new RegExp(`^${pattern}$`, "iu");
    return codes.filter((code) => wanted.test(code));
  }
  return codes.filter((code) => code.toLowerCase() === part.toLowerCase()).slice(0, 1);
}

function selectByCall(
  codes: readonly string[],
  name: string,
  first: string,
  second: string,
  isTime: boolean,
): readonly string[] {
  const place = (code: string) => codes.findIndex((known) => known.toLowerCase() === code.toLowerCase());
  if (name === "top" || name === "bottom") {
    const count = Number.parseInt(first, 10) || 0;
    const offset = Number.parseInt(second, 10) || 0;
    const fromEnd = (name === "top") === isTime;
    return fromEnd
      ? codes.slice(Math.max(0, codes.length - offset - count), Math.max(0, codes.length - offset))
      : codes.slice(offset, offset + count);
  }
  const start = name === "to" ? 0 : place(first);
  const end = name === "from" ? codes.length - 1 : place(name === "to" ? first : second);
  return start < 0 || end < 0 ? [] : codes.slice(start, end + 1);
}

function unknownVariable(code: string, variables: readonly Variable[]): Problem {
  const codes = variables.map((variable) => variable.code);
  return {
    message: `Tabellen har ingen variabel «${code}».`,
    hint: `Variablene er ${codes.join(", ")}.${didYouMean(code, codes)}`,
  };
}

function notChosen({ code, label, values }: Variable): Problem {
  const some = values.slice(0, 3).map((value) => `${value.code} (${value.label})`);
  return {
    message: `Du har ikke valgt noe av «${code}» (${label}), og den kan ikke utelates.`,
    hint: `Velg "${code}=*" for alle ${values.length}, eller noen av dem: ${some.join(", ")} …`,
  };
}

function noSuchValue(variable: Variable, part: string): Problem {
  const codes = variable.values.map(({ code }) => code);
  const near = didYouMean(part, codes);
  const known = codes.length > 5 ? `${codes.length} verdier, fra ${codes[0]} til ${codes.at(-1)}` : codes.join(", ");
  return {
    message: `«${part}» treffer ingen av verdiene til «${variable.code}» (${variable.label}).`,
    hint: `Koder kan være endret i kilden. Nå er det ${known}; se dem med --vis ${variable.code}.${near}`,
  };
}
