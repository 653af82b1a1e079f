import type { Token } from "markdown-it";
import { z } from "zod";
import { Fault } from "../bind/figures.ts";
import { type BoundList, bindList, type ListItem } from "../bind/liste.ts";
import { year } from "../fields.ts";
import type { At, Block, Inline } from "../tokens.ts";
import { readBlockYaml } from "./block-yaml.ts";
import { reportError, type Scope } from "./scope.ts";

/** Values of the keys that a list has in a directive and in a block alike. */
export const listChoices = {
  hvilke: ["hoyest", "lavest"],
  av: ["kommuner", "fylker", "grupper"],
  likt: ["stopp", "med"],
  tall: ["ja", "nei"],
} as const;

const count = z.string().regex(/^\d+$/);

const ListSpec = z.strictObject({
  indikator: z.string().min(1),
  aar: year,
  antall: count.optional(),
  minst: count.optional(),
  sted: z.string().min(1).optional(),
  hvilke: z.enum(listChoices.hvilke).optional(),
  av: z.enum(listChoices.av).optional(),
  likt: z.enum(listChoices.likt).optional(),
  tall: z.enum(listChoices.tall).optional(),
});

const examples = {
  indikator: "indikator: andel-80-hjemmetjenester",
  aar: "aar: 2020",
  antall: "antall: 5",
  minst: "minst: 100",
  sted: "sted: fylke-46",
  hvilke: "hvilke: hoyest",
  av: "av: kommuner",
  likt: "likt: med",
  tall: "tall: nei",
};

/** A `liste` block: the places as points, each with its figure. */
export function convertListBlock(scope: Scope, token: Token, at: At): Block[] {
  const yaml = readBlockYaml(scope, { text: token.content, at, schema: ListSpec, examples });
  if (yaml === undefined) return [];
  const values = new Map(Object.entries(yaml.value).map(([key, value]) => [key, String(value)]));
  const list = bindList(scope.figures, values, { language: scope.language, unitOnAll: true });
  if (list instanceof Fault) {
    reportError(scope, yaml.at(["indikator"]), list);
    return [];
  }
  const items = list.items.map((item, index): Block[] => {
    const note = index === list.items.length - 1 ? noteOf(scope, list) : [];
    return [{ kind: "paragraph", children: [...words(item, at, [": ", ""]), ...note] }];
  });
  return [{ kind: "list", ordered: false, start: 1, tight: true, items }];
}

/** A `:liste` in a sentence: «Utsira (62,1 prosent), Bykle (60,2) og Valle (58,0)». */
export function listWords(scope: Scope, list: BoundList, at: At): Inline[] {
  const { items } = list;
  const inlines = items.flatMap((item, index): Inline[] => {
    const before = index === 0 ? "" : index === items.length - 1 ? " og " : ", ";
    return [...(before === "" ? [] : [text(before)]), ...words(item, at, [" (", ")"])];
  });
  return [...inlines, ...noteOf(scope, list)];
}

function words({ name, value, page, binding }: ListItem, at: At, around: readonly [string, string]): Inline[] {
  const place: Inline =
    page === undefined
      ? text(name)
      : { kind: "link", target: { kind: "chapter", path: page }, children: [text(name)], at };
  if (value === "") return [place];
  const [before, after] = around;
  const bound: Inline = { kind: "bound", text: value, binding, at };
  return [place, text(before), bound, ...(after === "" ? [] : [text(after)])];
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

function noteOf(scope: Scope, { note }: BoundList): Inline[] {
  return note === undefined ? [] : [scope.notes.generated(note)];
}
