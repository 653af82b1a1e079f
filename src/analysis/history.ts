import type { MunicipalityCode } from "../data/codes.ts";
import { formatDate } from "../data/format.ts";
import type { Geography, Municipality, MunicipalityChange } from "../data/geography.ts";
import { joinWords } from "./words.ts";

/**
 * What has happened to a municipality's number, name and borders up to and with an edition's structure (2024):
 * a sentence for each day on which something did, oldest first, or one that says that nothing has.
 */
export function historyOf(geography: Geography, municipality: Municipality): string[] {
  const byDay = Map.groupBy(ancestry(geography, municipality.code), (change) => change.validFrom);
  const days = [...byDay.keys()].sort();
  if (days.length === 0) return ["Kommunen har hatt samme nummer, navn og grenser siden 2018."];
  return days.flatMap((day) => daySentences(day, byDay.get(day) ?? [], geography, municipality));
}

/** Every change that led to the unit of today, back through all units that went into it. */
function ancestry(geography: Geography, code: MunicipalityCode): MunicipalityChange[] {
  const found: MunicipalityChange[] = [];
  let wanted: { code: MunicipalityCode; before: string }[] = [{ code, before: "9999-12-31" }];
  while (wanted.length > 0) {
    const changes = geography.changes.filter((change) =>
      wanted.some((unit) => change.to.code === unit.code && change.validFrom < unit.before),
    );
    found.push(...changes.filter((change) => !found.includes(change)));
    wanted = changes
      .filter((change) => change.from.code !== change.to.code)
      .map((change) => ({ code: change.from.code, before: change.validFrom }));
  }
  return found;
}

function daySentences(
  day: string,
  changes: readonly MunicipalityChange[],
  geography: Geography,
  municipality: Municipality,
): string[] {
  const date = formatDate(day);
  const sentences: string[] = [];
  // Two names are shared by two municipalities, and told apart by the county: «Våler (Østfold)».
  const plain = (name: string) => name.replace(/ \(.*\)$/, "");
  for (const group of Map.groupBy(changes, (change) => change.to.code).values()) {
    const merged = group.filter((change) => change.kind === "merger");
    const split = group.filter((change) => change.kind === "split");
    if (merged.length > 0) sentences.push(mergerSentence(date, merged, split));
    else for (const change of split) sentences.push(splitSentence(date, change, geography));
    const own = (change: MunicipalityChange) =>
      change.to.name.split(" - ").map(plain).includes(plain(municipality.name));
    for (const change of group.filter((entry) => entry.kind === "new-code" && own(entry))) {
      sentences.push(`${date} fikk ${change.from.name} nytt kommunenummer: ${change.from.code} ble ${change.to.code}.`);
    }
    for (const change of group.filter((entry) => entry.kind === "new-name")) {
      sentences.push(`${date} ble navnet ${change.to.name}. Før het kommunen ${change.from.name}.`);
    }
  }
  return sentences;
}

function mergerSentence(
  date: string,
  merged: readonly MunicipalityChange[],
  split: readonly MunicipalityChange[],
): string {
  const to = merged[0]?.to.name ?? "";
  const from = [...new Set(merged.map((change) => `${change.from.name} (${change.from.code})`))].sort();
  const part =
    split.length === 0
      ? ""
      : ` og en del av ${joinWords(split.map((change) => `${change.from.name} (${change.from.code})`))}`;
  if (from.length === 1 && part === "") return `${date} ble ${from[0]} en del av ${to}.`;
  return `${date} ble ${joinWords(from)}${part} slått sammen til ${to}.`;
}

function splitSentence(date: string, change: MunicipalityChange, geography: Geography): string {
  const parts = geography.changes
    .filter((other) => other.kind === "split" && other.from.code === change.from.code)
    .map((other) => other.to.name);
  return `${date} ble ${change.from.name} (${change.from.code}) delt mellom ${joinWords([...new Set(parts)].sort())}.`;
}
