/**
 * What is wrong with something an editor wrote or a source delivered.
 * `file` is relative to the project root; `line` and `column` count from 1; `message` says what is wrong and
 * `hint` what to do, both in Norwegian, whole sentences.
 */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
  readonly hint: string;
  readonly severity: "error" | "warning";
}

/** Thrown once per stage with everything that stage found, never one error at a time. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(formatIssues(issues));
    this.name = "IssuesError";
    this.issues = issues;
  }
}

/** Throws an `IssuesError` when any of the issues is an error; warnings pass. */
export function failOnErrors(issues: readonly Issue[]): void {
  if (issues.some((issue) => issue.severity === "error")) throw new IssuesError(sortIssues(issues));
}

/** `file:line:column`, without the column where it is not known. */
export function issuePlace({ file, line, column }: Pick<Issue, "file" | "line" | "column">): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** `file:line:column message` and, indented on the next line, what to do. */
export function formatIssue(issue: Issue): string {
  return `${issuePlace(issue)} ${signOf(issue)}${issue.message}\n  ${issue.hint}`;
}

/** From so many places with the very same fault, it is told once, with the places below it. */
const many = 4;

/** All issues, one after the other, in the order of files and lines; one that several editions share is told once. */
export function formatIssues(issues: readonly Issue[]): string {
  const told = [...new Map(sortIssues(issues).map((issue) => [formatIssue(issue), issue])).values()];
  const alike = Map.groupBy(told, faultOf);
  const lines = told.flatMap((issue) => {
    const group = alike.get(faultOf(issue)) ?? [];
    if (group.length < many) return [formatIssue(issue)];
    return group[0] === issue ? [together(issue, group)] : [];
  });
  return lines.join("\n");
}

/** The very same fault in several places, together: where the first is. Each group has at least one. */
export function alikeIssues(issues: readonly Issue[]): (readonly [Issue, ...Issue[]])[] {
  return [...Map.groupBy(issues, faultOf).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  );
}

function faultOf({ message, hint, severity }: Issue): string {
  return [severity, message, hint].join("\n");
}

/** «melding (12 steder)», what to do, and the places, a line for each file. */
function together(first: Issue, group: readonly Issue[]): string {
  const files = [...Map.groupBy(group, ({ file }) => file)].map(([file, places]) => {
    return `  ${file}:${places.map((place) => issuePlace(place).slice(file.length + 1)).join(", ")}`;
  });
  return [`${signOf(first)}${first.message} (${group.length} steder)`, `  ${first.hint}`, ...files].join("\n");
}

function signOf({ severity }: Issue): string {
  return severity === "warning" ? "Advarsel: " : "";
}

/** «2 feil og 1 advarsel.», one that several editions share counted once, as `formatIssues` tells it. */
export function countIssues(issues: readonly Issue[]): string {
  const told = [...new Map(issues.map((issue) => [formatIssue(issue), issue.severity])).values()];
  const errors = told.filter((severity) => severity === "error").length;
  const warnings = told.length - errors;
  return `${errors} feil og ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}.`;
}

function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareStrings(a.file, b.file) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareStrings(a.message, b.message),
  );
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
