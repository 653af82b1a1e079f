import { z } from "zod";
import type { Issue } from "../data/issue.ts";
import { Language } from "../data/language.ts";
import { isNumbered } from "./check/check-hand-numbers.ts";
import { looseNumbers } from "./check/loose-numbers.ts";
import { numberWords } from "./check/number-words.ts";
import { isoDate, status } from "./fields.ts";
import { fileMessages } from "./messages/files.ts";
import { looseNumberMessages } from "./messages/loose-numbers.ts";
import { say } from "./messages/message.ts";
import { referenceMessages } from "./messages/references.ts";
import type { Source } from "./source.ts";
import { parseYaml } from "./yaml.ts";

const FrontMatter = z.strictObject({
  tittel: z.string().min(1),
  malform: Language,
  sist_faglig_endret: isoDate,
  status,
});
export type FrontMatter = z.output<typeof FrontMatter>;

const examples = {
  tittel: "tittel: Tjenester",
  malform: "malform: nb",
  sist_faglig_endret: "sist_faglig_endret: 2021-04-30",
  status: "status: klar",
};

/** A chapter's head, and the text below it with the line on which it begins. */
export interface SplitChapter {
  readonly front: FrontMatter | undefined;
  readonly body: string;
  /** The line of the file on which `body` begins, from 1. */
  readonly firstLine: number;
  readonly issues: readonly Issue[];
}

/** Parts a chapter's YAML head from its Markdown. */
export function splitFrontMatter(source: Source): SplitChapter {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(source.text);
  if (match === null) {
    const issue = { file: source.file, ...lackingHead(source.text) };
    return { front: undefined, body: source.text, firstLine: 1, issues: [issue] };
  }
  const [head, text = ""] = match;
  const firstLine = head.split("\n").length;
  const yaml = parseYaml({ file: source.file, text, firstLine: 2, schema: FrontMatter, examples });
  const said = yaml.value?.tittel ?? "";
  const loose = [...looseNumbers(said), ...numberWords(said)].map((number): Issue => {
    return {
      file: source.file,
      ...yaml.at(["tittel"]),
      ...say(looseNumberMessages.looseInTitle, { tall: number.text }),
    };
  });
  const title = yaml.value?.tittel ?? "";
  const numbered: Issue[] = isNumbered(title)
    ? [{ file: source.file, ...yaml.at(["tittel"]), ...say(referenceMessages.numberedTitle, { tittel: title }) }]
    : [];
  return {
    front: yaml.value,
    body: source.text.slice(head.length),
    firstLine,
    issues: [...yaml.issues, ...numbered, ...(numbered.length > 0 ? [] : loose)],
  };
}

/** A head that begins too far down, one that never ends, or none. */
function lackingHead(text: string): Omit<Issue, "file"> {
  if (/^\s+---[ \t]*\n/.test(text)) return { line: 1, ...say(fileMessages.headNotFirst, {}) };
  return { line: 1, ...say(/^---[ \t]*\n(?!---)/.test(text) ? fileMessages.headNotEnded : fileMessages.noHead, {}) };
}
