import type { VersionId } from "../data/codes.ts";
import type { Issue } from "../data/issue.ts";
import type { Report, Status, VersionChange } from "./chapter.ts";

const keys = [
  ["kind", "slag", "rettelse (en feil er rettet) eller revisjon (tallene er blitt bedre)"],
  ["severity", "alvor", "liten, vesentlig eller alvorlig"],
  ["why", "grunn", "hvorfor det er endret"],
] as const;

/** A version after the first says what is changed in it, why, and how serious it is, before it is ready. */
export function checkChanges(
  file: string,
  version: VersionId,
  status: Status,
  changes: readonly VersionChange[],
): Issue[] {
  if (version === "v1" || status !== "klar") return [];
  if (changes.length === 0) {
    return [
      {
        file,
        line: 1,
        message: `${version} sier ikke hva som er endret siden versjonen før.`,
        hint: "Legg til «endringer» med dato, slag, alvor, tekst og grunn. Se «Rettelser og nye versjoner» i docs/redaksjon.md.",
        severity: "error",
      },
    ];
  }
  return changes.flatMap((change) =>
    keys
      .filter(([property]) => change[property] === undefined)
      .map(([, key, values]): Issue => {
        return {
          file,
          ...change.at,
          message: `Endringen mangler «${key}».`,
          hint: `Skriv ${values}.`,
          severity: "error",
        };
      }),
  );
}

/** What a change says that it concerns must be in the report. */
export function checkConcerns({ manifest, targets }: Pick<Report, "manifest" | "targets">): Issue[] {
  return manifest.changes.flatMap(({ concerns, at }) =>
    concerns
      .filter((id) => !targets.has(id))
      .map((id): Issue => {
        const hint = "Skriv id-en til en figur, en tabell eller et kapittel som er i denne versjonen.";
        return { file: manifest.file, ...at, message: `«${id}» finnes ikke i rapporten.`, hint, severity: "error" };
      }),
  );
}
