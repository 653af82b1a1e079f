import { DataFactory, Writer } from "n3";

/** A thing that is described, its types and what is said of it, with names shortened as in `prefixes`. */
export interface RdfNode {
  readonly id: string;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [predicate: string, ...values: RdfValue[]])[];
}

/** Another thing, a text in a language, or a value of a type. */
export type RdfValue =
  | { readonly kind: "thing"; readonly id: string }
  | { readonly kind: "text"; readonly text: string; readonly language: string }
  | { readonly kind: "typed"; readonly text: string; readonly type: string };

export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export const thing = (id: string): RdfValue => ({ kind: "thing", id });
export const inBokmal = (text: string): RdfValue => ({ kind: "text", text, language: "nb" });
export const inNynorsk = (text: string): RdfValue => ({ kind: "text", text, language: "nn" });
export const plain = (text: string): RdfValue => ({ kind: "typed", text, type: "xsd:string" });
export const date = (text: string): RdfValue => ({ kind: "typed", text, type: "xsd:date" });

/** As Turtle; alone, with the test, in knowing N3. */
export function writeTurtle(nodes: readonly RdfNode[]): Promise<Uint8Array> {
  const { namedNode, literal } = DataFactory;
  const writer = new Writer({ prefixes });
  const object = (value: RdfValue) => {
    if (value.kind === "thing") return namedNode(fullName(value.id));
    return literal(value.text, value.kind === "text" ? value.language : namedNode(fullName(value.type)));
  };
  for (const { id, types, properties } of nodes) {
    const all = [["rdf:type", ...types.map(thing)] as const, ...properties];
    for (const [predicate, ...values] of all) {
      for (const value of values) writer.addQuad(namedNode(id), namedNode(fullName(predicate)), object(value));
    }
  }
  return new Promise((done, fail) => {
    writer.end((error, text) => (error ? fail(error) : done(new TextEncoder().encode(text))));
  });
}

/** As JSON-LD, with a context of its own so that nothing need be fetched to read it. */
export function writeJsonLd(nodes: readonly RdfNode[]): Uint8Array {
  const graph = nodes.map(({ id, types, properties }) => ({
    "@id": id,
    "@type": types,
    ...Object.fromEntries(properties.map(([predicate, ...values]) => [predicate, values.map(jsonLdValue)])),
  }));
  return new TextEncoder().encode(`${JSON.stringify({ "@context": prefixes, "@graph": graph }, null, 2)}\n`);
}

function jsonLdValue(value: RdfValue) {
  switch (value.kind) {
    case "thing":
      return { "@id": value.id };
    case "text":
      return { "@value": value.text, "@language": value.language };
    case "typed":
      return { "@value": value.text, "@type": value.type };
    default:
      return value satisfies never;
  }
}

function fullName(name: string): string {
  if (name === "rdf:type") return "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const [prefix = "", ...rest] = name.split(":");
  const known = new Map<string, string>(Object.entries(prefixes)).get(prefix);
  return known === undefined ? name : known + rest.join(":");
}
