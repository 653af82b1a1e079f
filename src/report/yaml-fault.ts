import type { YamlFault } from "../data/yaml-document.ts";
import { type Said, say } from "./messages/message.ts";
import { yamlMessages } from "./messages/yaml.ts";

/** A fault in YAML, told to an editor; `offset` is where the editor should look, into the same text. */
export interface ToldFault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong where the parser stopped, and the line as it should have been when that can be known. */
export function tellYamlFault(text: string, { kind, code, offset }: YamlFault): ToldFault {
  const told = ({ message, hint }: Said, at = offset): ToldFault => ({ offset: at, message, hint });
  if (kind === "too-deep") return told(say(yamlMessages.tooDeep, {}));
  if (kind === "alias") return told(say(yamlMessages.anchor, {}));
  if (code === "DUPLICATE_KEY") return told(say(yamlMessages.keyTwice, {}));
  if (code === "TAB_AS_INDENT") return told(say(yamlMessages.tab, {}));
  if (text.slice(offset).trim() === "") return told(say(yamlMessages.notEnded, {}));
  const line = lineAt(text, offset);
  const [, item] = /^\s*- (.*:(?:\s.*)?)$/.exec(line.text) ?? [];
  if (item !== undefined && !/^["'[{]/.test(item)) {
    return told(say(yamlMessages.ownSigns, { riktig: `- ${quoted(item.trim())}` }));
  }
  const [, key = "", rest = ""] = /^\s*([\p{L}_-]+):(.*)$/u.exec(line.text) ?? [];
  if (key === "") return told(say(yamlMessages.unreadable, {}));
  if (/^\S/.test(rest)) return told(say(yamlMessages.noSpace, { riktig: `${key}: ${rest}` }));
  const value = rest.trim();
  const readable = !/^["'[{|>]/.test(value);
  if (readable && (/:(?:\s|$)/.test(value) || code === "BAD_SCALAR_START")) {
    return told(say(yamlMessages.ownSigns, { riktig: `${key}: ${quoted(value)}` }));
  }
  const next = lineAt(text, line.end + 1);
  if (value !== "" && /^ +\S/.test(next.text)) {
    return told(say(yamlMessages.indented, { linje: next.text.trim(), nøkkel: key }), line.end + 1);
  }
  return told(say(yamlMessages.unreadable, {}));
}

function lineAt(text: string, offset: number): { readonly text: string; readonly end: number } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next < 0 ? text.length : next;
  return { text: text.slice(start, end).replace(/\r$/, ""), end };
}

function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
