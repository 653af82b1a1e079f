import type { MunicipalityCode } from "./codes.ts";
import type { Geography, MunicipalityChange } from "./geography.ts";

/** The codes that, on a day (ISO date), were what a municipality of today is made from; one where nothing was merged. */
export function codesAt(geography: Geography, code: MunicipalityCode, date: string): MunicipalityCode[] {
  const days = [...new Set(geography.changes.map((change) => change.validFrom))].filter((day) => day > date).sort();
  return days.reduceRight<MunicipalityCode[]>(
    (codes, day) => {
      return [...new Set(codes.flatMap((current) => codesBefore(geography, current, day)))];
    },
    [code],
  );
}

/** True when a unit of that day became several, or parts of several. */
export function wasSplitAfter(geography: Geography, code: MunicipalityCode, date: string): boolean {
  return geography.changes.some(
    (change) => change.kind === "split" && change.from.code === code && change.validFrom > date,
  );
}

function codesBefore(geography: Geography, code: MunicipalityCode, day: string): MunicipalityCode[] {
  const changes = geography.changes.filter((change) => change.validFrom === day && change.to.code === code);
  const from = [...new Set(changes.map((change) => change.from.code))];
  if (from.length === 0) return [code];
  return joinedExisting(changes, code) ? [code, ...from] : from;
}

/** One unit alone merged into a code that is not new: the code's own unit was there before (Klæbu into Trondheim). */
function joinedExisting(changes: readonly MunicipalityChange[], code: MunicipalityCode): boolean {
  const others = changes.filter((change) => change.from.code !== code);
  return changes.length === 1 && others.length === 1 && changes[0]?.kind === "merger";
}
