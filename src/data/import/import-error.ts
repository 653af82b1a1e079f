/** What an import ran into, which decides the exit code: wrong use, wrong content, or a source that does not answer. */
export type ImportErrorKind =
  /** The command was not understood. */
  | "usage"
  /** What was asked for, or what came, cannot be used as it is. */
  | "content"
  /** The source did not answer as it should; trying later may help, and what came before is kept. */
  | "source"
  /** The source says that more was asked for than it gives at a time. */
  | "too-large";

export interface Problem {
  /** What is wrong, a whole Norwegian sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Everything that stopped an import, to be shown to the person who started it. */
export class ImportError extends Error {
  readonly kind: ImportErrorKind;
  readonly problems: readonly Problem[];
  constructor(kind: ImportErrorKind, problems: readonly Problem[]) {
    super(problems.map(({ message, hint }) => `${message}\n  ${hint}`).join("\n"));
    this.name = "ImportError";
    this.kind = kind;
    this.problems = problems;
  }
}

export function importError(kind: ImportErrorKind, message: string, hint: string): ImportError {
  return new ImportError(kind, [{ message, hint }]);
}

/** 1 wrong content, 2 wrong use, 3 the source did not answer. */
export function exitCode(error: ImportError): 1 | 2 | 3 {
  switch (error.kind) {
    case "usage":
      return 2;
    case "source":
      return 3;
    case "content":
    case "too-large":
      return 1;
    default:
      return error.kind satisfies never;
  }
}
