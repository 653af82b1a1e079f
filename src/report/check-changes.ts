import type { VersionId } from "../data/codes.ts";
import type { Issue } from "../data/issue.ts";
import { nearMiss } from "../data/near-miss.ts";
import type { Report, Status, VersionChange } from "./chapter.ts";
import { fileMessages } from "./messages/files.ts";
import { say, sayNear } from "./messages/message.ts";

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
    return [{ file, line: 1, ...say(fileMessages.changeUntold, { versjon: version }) }];
  }
  return changes.flatMap((change) =>
    keys
      .filter(([property]) => change[property] === undefined)
      .map(([, key, values]): Issue => {
        return { file, ...change.at, ...say(fileMessages.changeLacks, { nøkkel: key, verdier: values }) };
      }),
  );
}

/** What a change says that it concerns must be in the report. */
export function checkConcerns({ manifest, targets }: Pick<Report, "manifest" | "targets">): Issue[] {
  return manifest.changes.flatMap(({ concerns, concernsAt }) =>
    concerns
      .filter((id) => !targets.has(id))
      .map((id): Issue => {
        const near = nearMiss(id, targets.keys());
        return { file: manifest.file, ...concernsAt, ...sayNear(fileMessages.changeOfNothing, { id }, near) };
      }),
  );
}
