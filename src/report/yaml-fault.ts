import { isNode, isScalar, type Pair, visit } from "yaml";
import type { YamlDocument, YamlFault } from "../data/yaml-document.ts";
import { say } from "./messages/message.ts";
import { yamlMessages } from "./messages/yaml.ts";
import { lineAt, openLineBefore, putLine } from "./yaml-line.ts";
import { type ToldFault, tellYamlLine } from "./yaml-line-fault.ts";

/** A text that has been read, with a fault in it. */
export interface FaultyYaml {
  readonly text: string;
  readonly document: YamlDocument["document"];
  /** The keys that may stand in it. */
  readonly keys: ReadonlySet<string>;
}

/** What is wrong, at the line where it is written, and that line as it should have been when that can be known. */
export function tellYamlFault(yaml: FaultyYaml, fault: YamlFault): ToldFault {
  const { text, document, keys } = yaml;
  const { kind, code } = fault;
  const offset = fault.offset + (/^\s*\n(?=.*\S)/.exec(text.slice(fault.offset))?.[0].length ?? 0);
  if (kind === "too-deep") return { offset, said: say(yamlMessages.tooDeep, {}) };
  if (kind === "alias") return { offset: firstAnchor(document) ?? offset, said: say(yamlMessages.anchor, {}) };
  if (code === "DUPLICATE_KEY") return tellTwice(yaml, offset);
  const open = openLineBefore(text, offset, keys);
  if (open !== undefined) {
    const { line, value, ended } = open;
    const start = line.text.lastIndexOf(value);
    const riktig = line.text.slice(0, start) + ended;
    const said = say(yamlMessages.notEnded, { tegn: value[0] ?? "", riktig: riktig.trim() });
    return { offset: line.start + start, said, repaired: putLine(text, line, riktig) };
  }
  return (
    tellYamlLine({ text, keys, code, offset, line: lineAt(text, offset) }) ?? {
      offset,
      said: say(yamlMessages.unreadable, {}),
    }
  );
}

function firstAnchor(document: YamlDocument["document"]): number | undefined {
  let first: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      first ??= node.range?.[0];
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) first ??= node.range?.[0];
    },
  });
  return first;
}

/** A key that stands twice, with what it has both times; the second is taken out to read on. */
function tellTwice({ text, document }: FaultyYaml, offset: number): ToldFault {
  let told: ToldFault | undefined;
  visit(document, {
    Map: (_, { items, flow }) => {
      const second = items.find(({ key }) => isNode(key) && key.range?.[0] === offset);
      if (second === undefined || !isScalar(second.key)) return;
      const { value } = second.key;
      const first = items.find(({ key }) => isScalar(key) && key.value === value) ?? second;
      const values = { første: writtenValue(text, first), andre: writtenValue(text, second) };
      const said = say(yamlMessages.keyTwice, { nøkkel: String(value), ...values });
      const end = isNode(second.value) ? (second.value.range?.[1] ?? offset) : offset;
      const blank = text.slice(offset, end).replace(/[^\n]/g, " ");
      told =
        flow === true ? { offset, said } : { offset, said, repaired: text.slice(0, offset) + blank + text.slice(end) };
    },
  });
  return told ?? { offset, said: say(yamlMessages.unreadable, {}) };
}

/** A pair's value, on one line and not too long. */
function writtenValue(text: string, { value }: Pair): string {
  const [start, end] = isNode(value) && value.range ? value.range : [0, 0];
  const words = (isScalar(value) ? String(value.value) : text.slice(start, end)).replace(/\s+/g, " ").trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
