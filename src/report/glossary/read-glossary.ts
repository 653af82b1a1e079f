import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Issue } from "../../data/issue.ts";
import { Language, Localized } from "../../data/language.ts";
import { looseNumbers } from "../check/loose-numbers.ts";
import { checkGlyphs } from "../glyphs.ts";
import { linkMessages } from "../messages/links.ts";
import { say } from "../messages/message.ts";
import { readSource } from "../source.ts";
import type { At } from "../tokens.ts";
import { parseYaml, type YamlResult } from "../yaml.ts";
import { type Glossary, noGlossary, type Term } from "./glossary.ts";

const words = z.string().min(1);

const Entry = z.strictObject({ ord: words, former: z.array(words).default([]), forklaring: words });

const GlossaryFile = z.strictObject({
  begreper: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(60),
        nb: Entry,
        nn: Entry,
      }),
    )
    .default([]),
  forkortelser: z.array(z.strictObject({ kort: z.string().regex(/^[\p{L}\p{N}]{2,}$/u), lang: Localized })).default([]),
});

const examples = {
  begreper: "begreper: [{id: trygghetsalarm, nb: {ord: trygghetsalarm, forklaring: En knapp.}, nn: {…}}]",
  forkortelser: "forkortelser: [{kort: SSB, lang: {nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå}}]",
  id: "id: trygghetsalarm",
  nb: "nb: {ord: hjemmetjenester, forklaring: Hjelp som gis i hjemmet.}",
  nn: "nn: {ord: heimetenester, forklaring: Hjelp som blir gitt i heimen.}",
  ord: "ord: hjemmetjenester",
  former: "former: [hjemmetjeneste, hjemmetjenesten, hjemmetjenestene]",
  forklaring: "forklaring: Hjelp som kommunen gir i hjemmet.",
  kort: "kort: SSB",
  lang: "lang: {nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå}",
};

/** Reads a version's `ordliste.yml`; without one there are no terms. What is wrong is told in `issues`. */
export function readGlossary(root: string, folder: string): { glossary: Glossary; issues: readonly Issue[] } {
  const file = `${folder}/ordliste.yml`;
  if (!existsSync(join(root, file))) return { glossary: noGlossary, issues: [] };
  const { source, issues } = readSource(root, file);
  if (source === undefined) return { glossary: { ...noGlossary, unread: true }, issues };
  const yaml = parseYaml({ file, text: source.text, firstLine: 1, schema: GlossaryFile, examples });
  const glyphs = checkGlyphs(file, { lines: source.text.split("\n"), firstLine: 1 });
  if (yaml.value === undefined)
    return { glossary: { ...noGlossary, digest: source.digest, unread: true }, issues: [...yaml.issues, ...glyphs] };
  const { begreper, forkortelser } = yaml.value;
  const terms = begreper.map(({ id, nb, nn }, index): Term => {
    return {
      id,
      word: { nb: nb.ord, nn: nn.ord },
      forms: { nb: [nb.ord, ...nb.former], nn: [nn.ord, ...nn.former] },
      definition: { nb: nb.forklaring, nn: nn.forklaring },
      at: yaml.at(["begreper", index]),
    };
  });
  const abbreviations = forkortelser.map(({ kort, lang }, index) => {
    return { short: kort, long: lang, at: yaml.at(["forkortelser", index]) };
  });
  const glossary = { terms, abbreviations, digest: source.digest };
  return { glossary, issues: [...glyphs, ...checkGlossary(file, glossary, yaml)] };
}

/** What stands twice, and numbers in explanations, which nothing keeps in step with the data. */
function checkGlossary(
  file: string,
  { terms, abbreviations }: Glossary,
  yaml: Pick<YamlResult<unknown>, "at">,
): Issue[] {
  const ids = terms.map(({ id, at }) => ({ name: id, at }));
  const forms = Language.options.flatMap((language) =>
    terms.flatMap((term) => [...new Set(term.forms[language])].map((form) => ({ name: form, at: term.at, language }))),
  );
  const shorts = abbreviations.map(({ short, at }) => ({ name: short, at }));
  const perLanguage = Language.options.map((language) => forms.filter((form) => form.language === language));
  const twice = [ids, shorts, ...perLanguage].flatMap(repeated).map(({ name, at, first }): Issue => {
    return { file, ...at, ...say(linkMessages.termTwice, { ord: name, linje: first.line }) };
  });
  const loose = terms.flatMap((term, index) =>
    Language.options.flatMap((language) =>
      looseNumbers(term.definition[language]).map((number): Issue => {
        const at = yaml.at(["begreper", index, language, "forklaring"]);
        return { file, ...at, ...say(linkMessages.looseInGlossary, { tall: number.text }) };
      }),
    ),
  );
  return [...new Map(twice.map((issue) => [`${issue.line} ${issue.message}`, issue])).values(), ...loose];
}

/** Names that have been before, with where that was. */
function repeated(all: readonly { readonly name: string; readonly at: At }[]) {
  const seen = new Map<string, At>();
  return all.flatMap(({ name, at }) => {
    const first = seen.get(name.toLowerCase());
    if (first === undefined) seen.set(name.toLowerCase(), at);
    return first === undefined ? [] : [{ name, at, first }];
  });
}
