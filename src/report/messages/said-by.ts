import type { Issue } from "../../data/issue.ts";
import type { Message } from "./message.ts";

const patterns = new WeakMap<object, readonly RegExp[]>();

/** Whether an issue is one of these messages, filled in. */
export function saidBy(messages: Readonly<Record<string, Message>>, issue: Pick<Issue, "message">): boolean {
  const known = patterns.get(messages) ?? Object.values(messages).map(({ message }) => patternOf(message));
  patterns.set(messages, known);
  return known.some((pattern) => pattern.test(issue.message));
}

function patternOf(message: string): RegExp {
  const literal = message.split(/‹[^›]+›/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join(".+")}$`, "su");
}
