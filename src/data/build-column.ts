import type { Field } from "./dataset.ts";
import type { CodedColumn } from "./key-index.ts";
import { isSign } from "./signs.ts";
import { type FigureColumn, kindOfSign } from "./table.ts";

export type Problem = { readonly message: string; readonly hint: string };

/** Takes a column's content line by line, as it stands in a file; each gives what is wrong with it, or nothing. */
export interface ColumnBuilder<Column> {
  add(raw: string): Problem | undefined;
  /** The column, with as many lines as have been added. */
  end(): Column;
}

/** How long a text may be before the copy that is kept is cut loose from the block of the file that it stood in. */
const shortText = 12;

export function buildTexts(field: Field): ColumnBuilder<CodedColumn> {
  const source = field.constraints?.pattern;
  const pattern = source === undefined ? undefined : new RegExp(`^(?:${source})$`, "u");
  const known = new Map<string, number>();
  const values: string[] = [];
  const problems: (Problem | undefined)[] = [];
  let codes = new Int32Array(1024);
  let length = 0;
  return {
    add(raw) {
      let code = known.get(raw);
      if (code === undefined) {
        const text = raw.length > shortText ? Buffer.from(raw, "utf8").toString("utf8") : raw;
        code = values.push(text) - 1;
        known.set(text, code);
        problems.push(pattern?.test(text) === false ? textProblem(text, field, source ?? "") : undefined);
      }
      if (length === codes.length) codes = grown(codes, new Int32Array(length * 2));
      codes[length++] = code;
      return problems[code];
    },
    end: () => ({ values, codes: codes.slice(0, length), code: (value) => known.get(value) }),
  };
}

/** Figures as text, or one of SSB's signs for the lack of one. `addNumber` is for files that have numbers as numbers. */
export function buildFigures(
  field: Field,
): ColumnBuilder<FigureColumn> & { addNumber(value: number): Problem | undefined } {
  let kinds = new Uint8Array(1024);
  let numbers = new Float64Array(1024);
  let length = 0;
  const put = (kind: number, value: number) => {
    if (length === kinds.length) {
      kinds = grown(kinds, new Uint8Array(length * 2));
      numbers = grown(numbers, new Float64Array(length * 2));
    }
    kinds[length] = kind;
    numbers[length++] = value;
  };
  const putNumber = (value: number, shown: string) => {
    put(0, value);
    return rangeProblem(value, shown, field);
  };
  return {
    add(raw) {
      if (isSign(raw)) {
        put(kindOfSign[raw], 0);
        return undefined;
      }
      if (/^-?\d+(\.\d+)?$/.test(raw)) return putNumber(Number(raw), raw);
      put(0, 0);
      return figureProblem(raw, field);
    },
    addNumber: (value) => putNumber(value, String(value)),
    end: () => ({ kinds: kinds.slice(0, length), numbers: numbers.slice(0, length) }),
  };
}

function grown<Values extends Int32Array | Uint8Array | Float64Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}

/** So much of what stands in a file is repeated in a message. */
function shorten(raw: string): string {
  return raw.length > 30 ? `${raw.slice(0, 30)}…` : raw;
}

function figureProblem(raw: string, field: Field): Problem {
  return raw === ""
    ? {
        message: `«${field.name}» er tom.`,
        hint: "Skriv hvorfor tallet mangler: «:» skjult, «..» mangler i kilden, «.» ikke mulig å oppgi.",
      }
    : {
        message: `«${shorten(raw)}» i «${field.name}» er ikke et tall.`,
        hint: "Skriv tall uten mellomrom og med desimalpunktum: 1234.5.",
      };
}

function rangeProblem(value: number, raw: string, { name, constraints }: Field): Problem | undefined {
  const hint = "Se etter en feil i kilden.";
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
    return { message: `«${raw.slice(0, 30)}» i «${name}» er for stort til å være riktig.`, hint };
  }
  const [least, most] = [constraints?.minimum, constraints?.maximum];
  if (least !== undefined && value < least) return { message: `«${raw}» i «${name}» er mindre enn ${least}.`, hint };
  if (most !== undefined && value > most) return { message: `«${raw}» i «${name}» er større enn ${most}.`, hint };
  return undefined;
}

function textProblem(raw: string, field: Field, pattern: string): Problem {
  if (field.name === "kommunenr") {
    const padded = raw.padStart(4, "0");
    const hint = /^\d{3}$/.test(raw)
      ? `Kommunenummer har fire sifre og beholder nullen foran: «${padded}». Regneark fjerner den; eksporter kolonnen som tekst.`
      : "Kommunenummer har fire sifre, som «0301».";
    return { message: `«${shorten(raw)}» er ikke et kommunenummer.`, hint };
  }
  const shown = field.title.toLowerCase();
  return {
    message: `«${shorten(raw)}» er ikke gyldig i «${field.name}» (${shown}).`,
    hint: `Mønsteret er ${pattern}.`,
  };
}
