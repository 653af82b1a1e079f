import { isSign } from "../../signs.ts";
import { ImportError, type Problem } from "../import-error.ts";
import type { Category, Cube, Dimension } from "./cube.ts";
import type { Choice } from "./selection.ts";
import { cellText, type OwnSigns } from "./signs.ts";
import { countCells } from "./split.ts";
import type { TableSource } from "./table-source.ts";

/** What is known of a table's parts taken together, without its figures. */
export interface Survey {
  label: string;
  source: string | undefined;
  updated: string | undefined;
  readonly notes: Set<string>;
  /** In the order of the figures, with the values of all parts. */
  readonly dimensions: { readonly first: Dimension; readonly categories: Map<string, Category> }[];
  /** How many cells have a figure, and how many each sign. */
  readonly cells: Map<string, number>;
  /** Marks on figures, such as `*` for preliminary, and how many figures have them. */
  readonly marks: Map<string, number>;
  readonly unknownSigns: Map<string, number>;
  readonly missing: Map<string, string[]>;
  readonly problems: Problem[];
  /** Throws `ImportError` when the table cannot be used. */
  check(source: TableSource): void;
}

export function emptySurvey(): Survey {
  const survey: Survey = {
    label: "",
    source: undefined,
    updated: undefined,
    notes: new Set(),
    dimensions: [],
    cells: new Map(),
    marks: new Map(),
    unknownSigns: new Map(),
    missing: new Map(),
    problems: [],
    check: (source) => checkSurvey(survey, source),
  };
  return survey;
}

/** Takes a part into account; what is wrong with it is kept for `check`. */
export function surveyCube(
  survey: Survey,
  cube: Cube,
  asked: readonly Choice[],
  source: TableSource,
  own: OwnSigns,
): void {
  if (survey.dimensions.length === 0) {
    survey.label = cube.label;
    survey.source = cube.source;
    survey.updated = cube.updated;
    survey.dimensions.push(...cube.dimensions.map((first) => ({ first, categories: new Map<string, Category>() })));
  }
  if (cube.updated !== survey.updated) {
    survey.problems.push(changedMeanwhile(source));
  }
  for (const note of cube.notes) survey.notes.add(note);
  cube.dimensions.forEach((dimension, index) => {
    const known = survey.dimensions[index];
    if (known?.first.id !== dimension.id) survey.problems.push(otherDimensions(source));
    for (const category of dimension.categories) known?.categories.set(category.code, category);
  });
  for (const choice of asked) compareWithAsked(survey, choice, cube);
  if (cube.size > countCells(asked)) survey.problems.push(tooMany(source));
  else countCellKinds(survey, cube, own);
}

function compareWithAsked(survey: Survey, choice: Choice, cube: Cube): void {
  const dimension = cube.dimensions.find(({ id }) => id.toLowerCase() === choice.variable.toLowerCase());
  const came = new Set(dimension?.categories.map(({ code }) => code) ?? []);
  const wanted = new Set(choice.values);
  const missing = choice.values.filter((code) => !came.has(code));
  if (missing.length > 0)
    survey.missing.set(choice.variable, [...(survey.missing.get(choice.variable) ?? []), ...missing]);
  const uninvited = [...came].filter((code) => !wanted.has(code));
  if (dimension === undefined || uninvited.length > 0) {
    survey.problems.push({
      message: `Kilden svarte med noe annet enn det ble spurt om for «${choice.variable}»: ${uninvited.slice(0, 5).join(", ") || "ingen verdier"}.`,
      hint: "Tabellen er trolig endret. Se hva den har nå med --vis, rett valget, og kjør igjen med --paa-nytt.",
    });
  }
}

function countCellKinds(survey: Survey, cube: Cube, own: OwnSigns): void {
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (let position = 0; position < cube.size; position++) {
    const value = cube.value(position);
    const status = cube.status(position);
    const text = cellText(value, status, own);
    if (text === undefined) count(survey.unknownSigns, typeof value === "string" ? value : (status ?? ""));
    else if (isSign(text)) count(survey.cells, text);
    else {
      count(survey.cells, "tall");
      if (status !== undefined && status !== "-") count(survey.marks, status);
    }
  }
}

function checkSurvey(survey: Survey, source: TableSource): void {
  const problems = [...survey.problems];
  const total = [...survey.cells.values(), ...survey.unknownSigns.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0 && problems.length === 0) {
    problems.push({
      message: `${source.name} har ingen tall for det du valgte.`,
      hint: "Velg flere verdier; se hva tabellen har med --vis.",
    });
  }
  for (const [sign, count] of survey.unknownSigns) {
    const meanings = source.signs === undefined ? "" : ` Kilden forklarer tegnene slik: ${source.signs.join("; ")}.`;
    problems.push({
      message: `${count === 1 ? "1 celle" : `${count} celler`} har tegnet «${sign}», som ikke er kjent.`,
      hint: `Si hva det betyr med --tegn "${sign}=:" (skjult), "${sign}=.." (mangler) eller "${sign}=." (ikke mulig å oppgi).${meanings}`,
    });
  }
  const unique = [...new Map(problems.map((problem) => [problem.message, problem])).values()];
  if (unique.length > 0) throw new ImportError("content", unique);
}

function changedMeanwhile(source: TableSource): Problem {
  return {
    message: `${source.name} ble oppdatert mens den ble hentet.`,
    hint: "Kjør den samme kommandoen igjen med --paa-nytt, så hentes alt fra den nye.",
  };
}

function tooMany(source: TableSource): Problem {
  return {
    message: `${source.name} svarte med flere tall enn det ble spurt om.`,
    hint: "Se hva tabellen har nå med --vis, rett valget, og kjør igjen med --paa-nytt.",
  };
}

function otherDimensions(source: TableSource): Problem {
  return {
    message: `Delene av ${source.name} har ikke de samme variablene.`,
    hint: "Kjør den samme kommandoen igjen med --paa-nytt.",
  };
}
