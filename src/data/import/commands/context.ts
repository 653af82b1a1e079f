import { type HttpClient, httpClient } from "../http/client.ts";
import type { Effects } from "../http/effects.ts";
import { type PartCache, partCache } from "../part-cache.ts";
import type { Tools } from "../table/table-source.ts";
import type { Arguments } from "./arguments.ts";

/** What a command works with: the project's folder, the outside world and the words of the command line. */
export interface Context {
  readonly root: string;
  readonly effects: Effects;
  readonly client: HttpClient;
  readonly words: Arguments;
}

export function makeContext(root: string, effects: Effects, words: Arguments): Context {
  return { root, effects, words, client: httpClient({ effects }) };
}

/** The address of a source's interface with `/` at its end: `--adresse`, or the source's own. */
export function addressOf({ words }: Context, own: string): string {
  const given = words.text("adresse");
  return given === undefined ? own : given.replace(/\/*$/, "/");
}

/** The tools that a table is fetched with; kept answers are thrown away first where that was asked for. */
export function toolsFor(
  { root, client, effects, words }: Context,
  dataset: string,
  version: string,
): Tools & { cache: PartCache } {
  const cache = partCache(root, dataset, version);
  if (words.again) cache.clear();
  return { client, effects, cache };
}
