import { spawnSync } from "node:child_process";

/**
 * The commit that the files below `root` are, all of them. Throws with words for an operator when something in them is in no commit,
 * or there is no saying.
 */
export function commitOf(root: string): string {
  const head = git(root, "rev-parse", "HEAD");
  if (head === undefined) {
    throw new Error(
      "Det er ikke mulig å se hvilken innsjekking dette er, siden mappen ikke er et git-lager eller git ikke er installert. Legg til --uten-innsjekking for å publisere likevel.",
    );
  }
  const changed = (git(root, "status", "--porcelain") ?? "").split("\n").filter((line) => line !== "");
  if (changed.length === 0) return head.trim();
  const shown = changed.slice(0, 10).map((line) => `  ${line}`);
  const rest = changed.length > shown.length ? [`  … og ${changed.length - shown.length} til`] : [];
  throw new Error(
    [
      "Noe er endret siden siste innsjekking, så ingen kunne bygget det samme igjen:",
      ...shown,
      ...rest,
      "Sjekk det inn, eller legg til --uten-innsjekking.",
    ].join("\n"),
  );
}

function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}
