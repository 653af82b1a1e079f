import type { YamlFault } from "../data/yaml-document.ts";

/** A fault in YAML, told to an editor; `offset` is where the editor should look, into the same text. */
export interface ToldFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong where the parser stopped, and the line as it should have been when that can be known. */
export function tellYamlFault(text: string, { kind, code, offset }: YamlFault): ToldFault {
  const told = (message: string, hint: string, at = offset): ToldFault => ({ offset: at, message, hint });
  if (kind === "too-deep") return told("Teksten er nøstet for dypt.", "Se etter en lang rekke med «[», «{» eller «-».");
  if (kind === "alias") return told("Ankere (& og *) kan ikke brukes.", "Skriv verdiene helt ut der de skal stå.");
  if (code === "DUPLICATE_KEY") return told("Samme nøkkel står to ganger.", "Stryk den ene.");
  if (code === "TAB_AS_INDENT") {
    return told("Linjen begynner med tabulator.", "Bytt den ut med mellomrom, like mange som på linjene rundt.");
  }
  if (text.slice(offset).trim() === "") {
    return told(
      "Noe er begynt på og ikke avsluttet.",
      "Se etter et anførselstegn, en «[» eller en «{» som mangler den andre.",
    );
  }
  const line = lineAt(text, offset);
  const [, item] = /^\s*- (.*:(?:\s.*)?)$/.exec(line.text) ?? [];
  if (item !== undefined && !/^["'[{]/.test(item)) {
    return told(ownSigns, `Sett den i rette anførselstegn: - ${quoted(item.trim())}`);
  }
  const [, key = "", rest = ""] = /^\s*([\p{L}_-]+):(.*)$/u.exec(line.text) ?? [];
  if (key === "") return told(...unreadable);
  if (/^\S/.test(rest)) return told("Det mangler mellomrom etter kolon.", `Skriv «${key}: ${rest}».`);
  const value = rest.trim();
  const readable = !/^["'[{|>]/.test(value);
  if (readable && (/:(?:\s|$)/.test(value) || code === "BAD_SCALAR_START")) {
    return told(
      "Verdien har tegn som YAML tar for sine egne.",
      `Sett den i rette anførselstegn: ${key}: ${quoted(value)}`,
    );
  }
  const next = lineAt(text, line.end + 1);
  if (value !== "" && /^ +\S/.test(next.text)) {
    return told(
      "Linjen er rykket inn, men linjen over har alt en verdi.",
      `Skriv «${next.text.trim()}» uten mellomrom foran, rett under «${key}».`,
      line.end + 1,
    );
  }
  return told(...unreadable);
}

const ownSigns = "Verdien har tegn som YAML tar for sine egne.";

const unreadable = [
  "Linjen følger ikke reglene for YAML.",
  'Skriv «nøkkel: verdi», med mellomrom etter kolon. Har verdien selv kolon i seg, sett den i rette anførselstegn, slik: tittel: "Oslo: færre brukere"',
] as const;

function lineAt(text: string, offset: number): { readonly text: string; readonly end: number } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end).replace(/\r$/, ""), end };
}

function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
