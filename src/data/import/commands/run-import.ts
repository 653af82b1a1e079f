import { IssuesError } from "../../issue.ts";
import { didYouMean } from "../../near-miss.ts";
import type { Effects } from "../http/effects.ts";
import { exitCode, ImportError, importError } from "../import-error.ts";
import { readArguments } from "./arguments.ts";
import { importBorders } from "./borders.ts";
import { type Context, makeContext } from "./context.ts";
import { importFhi } from "./fhi.ts";
import { importFile } from "./file.ts";
import { importKlass } from "./klass.ts";
import { importSourceFolder } from "./source-folder.ts";
import { importSavedQuery, importSsb } from "./ssb.ts";
import { usage } from "./usage.ts";

const commands: Readonly<Record<string, (context: Context) => Promise<void> | void>> = {
  ssb: importSsb,
  "ssb-lagret": importSavedQuery,
  fhi: importFhi,
  klass: importKlass,
  grenser: importBorders,
  fil: importFile,
  kildemappe: importSourceFolder,
};

/** Runs `npm run import -- <words>` and returns its exit code; every message goes to `effects.tell`. */
export async function runImport(words: readonly string[], root: string, effects: Effects): Promise<0 | 1 | 2 | 3> {
  try {
    const given = readArguments(words);
    if (given.help || (given.command === undefined && words.length === 0)) {
      effects.tell(usage);
      return given.help ? 0 : 2;
    }
    await commandOf(given.command)(makeContext(root, effects, given));
    return 0;
  } catch (error) {
    if (error instanceof ImportError || error instanceof IssuesError) {
      effects.tell(error.message);
      return error instanceof ImportError ? exitCode(error) : 1;
    }
    const trouble = fileTrouble(error);
    if (trouble === undefined) throw error;
    effects.tell(trouble);
    return 1;
  }
}

/** What the file system says when something is not there, not allowed or full. */
function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "path" in error)) return undefined;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "den finnes ikke",
    ENOTDIR: "det er ingen mappe",
    EISDIR: "det er en mappe",
    EACCES: "du har ikke lov",
    EPERM: "du har ikke lov",
    ENOSPC: "det er ikke plass på disken",
  };
  const code = String(error.code);
  return `${String(error.path)} kan ikke brukes: ${reasons[code] ?? code}.\n  Rett opp, og kjør den samme kommandoen igjen.`;
}

function commandOf(name: string | undefined) {
  const names = Object.keys(commands);
  const command = names.includes(name ?? "") ? commands[name ?? ""] : undefined;
  if (command !== undefined) return command;
  const message = name === undefined ? "Si hvilken kilde det gjelder." : `«${name}» er ikke en kilde.`;
  throw importError("usage", message, `Kildene er ${names.join(", ")}.${didYouMean(name ?? "", names)}`);
}
