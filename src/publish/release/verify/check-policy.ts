import { createHash } from "node:crypto";
import type { PageFacts } from "./read-page.ts";

const needed = ["default-src", "script-src", "style-src", "base-uri", "form-action"];
/** What a policy may allow: this site, nothing, pictures in the page itself, and the very texts that are hashed. */
const allowed = /^(?:'self'|'none'|'sha(?:256|384|512)-[A-Za-z0-9+/=]+')$/;

/**
 * What is wrong with a page's content policy, or would be stopped by it: a policy is there, allows no code or style but this
 * site's own and what is hashed, and the page loads nothing from others.
 */
export function checkPolicy({ policy, inline, attributes, loads }: PageFacts, origin: string): string[] {
  if (policy.size === 0) return ["har ingen Content-Security-Policy."];
  const problems = needed.filter((name) => !policy.has(name)).map((name) => `Content-Security-Policy mangler ${name}.`);
  for (const [name, sources] of policy) {
    for (const source of sources) {
      if (allowed.test(source) || (name === "img-src" && source === "data:")) continue;
      problems.push(`Content-Security-Policy tillater ${source} i ${name}.`);
    }
  }
  if (policy.get("default-src")?.join(" ") !== "'none'")
    problems.push("Content-Security-Policy begynner ikke med ingenting.");
  for (const { kind, text } of inline) {
    if (policy.get(`${kind}-src`)?.includes(`'sha256-${hashOf(text)}'`) === true) continue;
    problems.push(`har <${kind}> i siden som Content-Security-Policy ikke slipper gjennom.`);
  }
  problems.push(
    ...attributes.map((attribute) => `har ${attribute}, som Content-Security-Policy ikke slipper gjennom.`),
  );
  const foreign = loads.filter((address) => isElsewhere(address, origin));
  return [...problems, ...foreign.map((address) => `laster ${address.slice(0, 80)} fra et annet sted.`)];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function isElsewhere(address: string, origin: string): boolean {
  if (address.startsWith("data:image/")) return false;
  return new URL(address, `${origin}/`).origin !== origin;
}
