import type { Fact } from "./read-facts.ts";

interface Split {
  readonly parent: string;
  readonly parts: readonly string[];
  /** First day of the undivided unit, and of its parts: ISO dates. */
  readonly from: string;
  readonly until: string;
}

/**
 * Tells which territory a figure was counted on. A municipality of today that was part of a larger one on the day counts
 * as that larger one (Ålesund 2020-2023 is 1507, with Haram in it); any other as itself, mergers being added up.
 */
export function territories(changes: readonly Fact[]): (code: string, date: string) => string {
  const splits = findSplits(changes);
  return (code, date) => {
    const split = splits.find((entry) => entry.parts.includes(code) && date >= entry.from && date < entry.until);
    return split?.parent ?? code;
  };
}

function findSplits(changes: readonly Fact[]): readonly Split[] {
  const parents = new Set(changes.filter((change) => change("endring") === "deling").map((change) => change("fra_nr")));
  return [...parents].map((parent) => {
    const parts = changes.filter((change) => change("fra_nr") === parent);
    const origin = changes.filter((change) => change("til_nr") === parent).map((change) => change("gjelder_fra"));
    return {
      parent,
      parts: parts.map((change) => change("til_nr")),
      from: origin.sort()[0] ?? "0000-00-00",
      until: parts[0]?.("gjelder_fra") ?? "9999-12-31",
    };
  });
}
