import { ImportError, importError } from "../import-error.ts";
import type { Cube } from "./cube.ts";
import type { Choice } from "./selection.ts";
import type { OwnSigns } from "./signs.ts";
import { countCells, splitSelection } from "./split.ts";
import { emptySurvey, type Survey, surveyCube } from "./survey.ts";
import type { TableSource, Tools } from "./table-source.ts";

/** A table that lies in the cache, whole. */
export interface FetchedTable {
  readonly survey: Survey;
  readonly parts: number;
  /** The parts' cubes, one after the other, each read from the cache when its turn comes. */
  cubes(): Iterable<Cube>;
}

/** A source that says «too much» is asked for half as much, so many times over. */
const mostHalvings = 3;

/**
 * Asks for the table in as many parts as the source's limit makes necessary; parts in the cache are not asked for again.
 * Every part is checked: its values must be those asked for, its signs known, and the table the same all the time.
 */
export async function fetchTable(source: TableSource, tools: Tools, own: OwnSigns): Promise<FetchedTable> {
  const survey = emptySurvey();
  const files: string[] = [];
  const planned = splitSelection(source.selection, source.mostCells, source.whole);
  const queue = planned.map((selection) => ({ selection, halvings: 0 }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { selection, halvings } = next;
    const asked = await answerTo(source, selection, tools);
    if (asked.kind === "too-large") {
      queue.unshift(...halve(source, selection, halvings, asked.error));
      continue;
    }
    files.push(asked.file);
    surveyCube(survey, asked.cube, selection, source, own);
    if (queue.length > 0) tools.effects.tell(`Del ${files.length} av ${files.length + queue.length} er hentet.`);
  }
  survey.check(source);
  return { survey, parts: files.length, cubes: () => readAll(source, files, tools) };
}

type Asked =
  | { readonly kind: "cube"; readonly cube: Cube; readonly file: string }
  | { readonly kind: "too-large"; readonly error: ImportError };

async function answerTo(source: TableSource, selection: readonly Choice[], tools: Tools): Promise<Asked> {
  const question = source.question(selection);
  const file = tools.cache.file(question, source.updated ?? "");
  const kept = readKept(source, file, tools);
  if (kept !== undefined) return { kind: "cube", cube: kept, file };
  try {
    const { text, value } = await tools.client.json(question);
    const cube = source.read(value, question.url);
    tools.cache.write(file, text);
    return { kind: "cube", cube, file };
  } catch (error) {
    if (error instanceof ImportError && error.kind === "too-large") return { kind: "too-large", error };
    throw error;
  }
}

/** `undefined` when the answer is not there, or has been spoilt since. */
function readKept(source: TableSource, file: string, tools: Tools): Cube | undefined {
  const text = tools.cache.read(file);
  if (text === undefined) return undefined;
  try {
    return source.read(JSON.parse(text), source.address);
  } catch {
    return undefined;
  }
}

function halve(source: TableSource, selection: readonly Choice[], halvings: number, error: ImportError) {
  if (halvings >= mostHalvings) throw error;
  const half = Math.floor(countCells(selection) / 2);
  const parts = splitSelection(selection, Math.max(1, half), source.whole);
  return parts.map((part) => ({ selection: part, halvings: halvings + 1 }));
}

function* readAll(source: TableSource, files: readonly string[], tools: Tools): Iterable<Cube> {
  for (const file of files) {
    const cube = readKept(source, file, tools);
    if (cube === undefined) {
      throw importError("source", `Et hentet svar er borte fra ${file}.`, "Kjør den samme kommandoen igjen.");
    }
    yield cube;
  }
}
