import type { HttpClient, Question } from "../http/client.ts";
import type { Effects } from "../http/effects.ts";
import type { PartCache } from "../part-cache.ts";
import type { Cube } from "./cube.ts";
import type { Choice, Variable } from "./selection.ts";

/** A table of a source, described and ready to be asked for in parts. */
export interface TableSource {
  /** «Tabell 12209 i SSBs statistikkbank», for messages. */
  readonly name: string;
  readonly title: string;
  /** Where the figures are asked for; kept as provenance. */
  readonly address: string;
  /** When the source last changed the table, where it says. */
  readonly updated?: string;
  /** What the source says of the table besides its figures. */
  readonly notes: readonly string[];
  readonly publisher: string;
  readonly variables: readonly Variable[];
  readonly selection: readonly Choice[];
  /** The variable whose values become columns; it is not split. */
  readonly whole?: string;
  readonly mostCells: number;
  /** What the table's own signs mean, told when one is unknown. */
  readonly signs?: readonly string[];
  question(selection: readonly Choice[]): Question;
  read(answer: unknown, url: string): Cube;
}

/** What an importer is given to work with. */
export interface Tools {
  readonly client: HttpClient;
  readonly cache: PartCache;
  readonly effects: Effects;
}
