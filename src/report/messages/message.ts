import type { Issue } from "../../data/issue.ts";

/**
 * A message to editors. Names between ‹ and › are filled in when it is told. Each has an example that provokes it, which
 * the tests run and the handbook shows the message with.
 */
export interface Message {
  readonly message: string;
  readonly hint: string;
  readonly severity: Issue["severity"];
  readonly example: Example;
  /** Where a near miss is asked for instead of the hint (`sayNear`): an example of one. */
  readonly near?: Example;
}

/** A text of a chapter; or files of a version (or of the project) by their path, one of which is wrong. */
export type Example =
  | string
  | {
      readonly files: Readonly<Record<string, ExampleFile>>;
      /** The version that they are of, where it is not the first. */
      readonly version?: "v2";
      /** False: read as it is published, without what is a draft. */
      readonly drafts?: false;
    }
  /** An edition that lacks something or has wrong figures, made by the tests. */
  | { readonly figures: "zeros" | "revised" | "no-map" | "broken" }
  /** What is asked for by `npm run check -- --setninger 2020 …`. */
  | { readonly sentences: readonly string[] };

/** A file's content; `link` is where it leads instead. */
export type ExampleFile = string | Uint8Array | { readonly link: string };

type Names<Text extends string> = Text extends `${string}‹${infer Name}›${infer Rest}` ? Name | Names<Rest> : never;

type Values<M extends Message> = Readonly<Record<Names<M["message"] | M["hint"]>, string | number>>;

/** A message filled in, ready to be put at its place in a file. */
export type Said = Pick<Issue, "message" | "hint" | "severity">;

/**
 * Fills in a message; where what was written is nearly something that there is (`near`), that is asked for instead of the hint.
 */
export function sayNear<const M extends Message & { readonly near: Example }>(
  message: M,
  values: Values<M>,
  near: string | undefined,
): Said {
  const said = say<M>(message, values);
  return near === undefined ? said : { ...said, hint: `Mente du «${near}»?` };
}

/** Fills in a message. */
export function say<const M extends Message>(message: M, values: Values<M>): Said {
  const known = new Map<string, string | number>(Object.entries(values));
  const fill = (text: string) => text.replace(/‹([^›]+)›/g, (_, name: string) => String(known.get(name)));
  return { message: fill(message.message), hint: fill(message.hint), severity: message.severity };
}
