import { LineCounter, parseDocument } from "yaml";

/** Why a text is not read as YAML. `offset` is into the text. */
export interface YamlFault {
  /** `syntax` with the parser's own code; `too-deep` and `alias` for what could bring the program down. */
  readonly kind: "syntax" | "too-deep" | "alias";
  readonly code: string;
  readonly offset: number;
}

export interface YamlDocument {
  readonly document: ReturnType<typeof parseDocument>;
  /** `undefined` where there are faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Line and column in the file, both from 1. */
  place(offset: number): { readonly line: number; readonly column: number };
}

/**
 * Reads YAML (and JSON, which is YAML), the only way that the project does: no key twice, no anchors, no nesting that a person
 * would not write. With `texts` every scalar is a text, so that `0301` keeps its zero. `firstLine` is the line of the file that
 * the text begins on.
 */
export function readYaml(text: string, { texts, firstLine = 1 }: { texts: boolean; firstLine?: number }): YamlDocument {
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const options = { lineCounter, uniqueKeys: true, logLevel: "error", prettyErrors: false } as const;
  const parse = (content: string) => parseDocument(content, texts ? { ...options, schema: "failsafe" } : options);
  if (nesting(text) > deepest) {
    return { document: parse(""), value: undefined, faults: [{ kind: "too-deep", code: "", offset: 0 }], place };
  }
  const document = parse(text);
  const faults = document.errors.map(({ code, pos }): YamlFault => ({ kind: "syntax", code, offset: pos[0] }));
  if (faults.length > 0) return { document, value: undefined, faults, place };
  try {
    return { document, value: document.toJS({ maxAliasCount: 0 }), faults, place };
  } catch {
    return { document, value: undefined, faults: [{ kind: "alias", code: "", offset: 0 }], place };
  }
}

/** Far deeper than anything that an editor writes, and far from what the parser's recursion can take. */
const deepest = 100;

/** An upper bound on how deep the text nests: open brackets, indentation, and dashes on one line. */
function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === "[" || character === "{") most = Math.max(most, ++depth);
    else if ((character === "]" || character === "}") && depth > 0) depth--;
  }
  for (const line of text.split("\n")) {
    const lead = /^(?: |- |\? )*/.exec(line)?.[0] ?? "";
    most = Math.max(most, lead.replaceAll("- ", "-").replaceAll("? ", "?").length / 2);
  }
  return most;
}
