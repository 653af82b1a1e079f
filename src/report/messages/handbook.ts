import { catalogue } from "./catalogue.ts";
import type { Example, ExampleFile, Message } from "./message.ts";

/** `docs/meldinger.md`: every message with what to do and an example that provokes it. */
export function messagesHandbook(): string {
  const parts = catalogue.map(
    ({ title, messages }) => `## ${title}\n\n${Object.values(messages).map(entry).join("\n")}`,
  );
  return `# Meldingene

Alt som kan være galt i et kapittel, med hva du kan gjøre. Ord mellom ‹ og › blir fylt ut. En advarsel stopper ikke bygget; en feil
gjør det. Hver melding har et eksempel som gir den, og eksemplene blir prøvd når testene kjører. Der det du skrev ligner på noe som finnes, er
rådet «Mente du «…»?». Filen er skrevet av
\`UPDATE_FIXTURES=1 npx vitest run src/report/messages\`.

${parts.join("\n")}`;
}

function entry({ message, hint, severity, example, near }: Message): string {
  const kind = severity === "error" ? "Feil" : "Advarsel";
  const asked = near === undefined ? "" : `\nMente du noe annet? Her spør den om det:\n\n${show(near)}`;
  return `**${message}**\n\n${kind}. ${hint}\n\n${show(example)}${asked}`;
}

function show(example: Example): string {
  if (typeof example === "string") return block("markdown", example.trimEnd());
  if ("files" in example) {
    const files = Object.entries(example.files);
    if (files.length === 0) return "Når filen ikke er der.\n";
    return files.map(([file, content]) => showFile(file, content)).join("\n");
  }
  if ("sentences" in example) return block("", `npm run check -- --setninger ${example.sentences.join(" ")}`);
  return `${occasions[example.figures]}\n`;
}

const occasions = {
  revised: "Når kilden har rettet et tall siden en tidligere utgave viste det.",
  zeros: "Når kilden har 0 for år der tjenesten ikke var registrert.",
  "no-map": "Når «type: kart» er skrevet i en utgave uten fliser.",
  broken: "Når programmet ikke kan tegne tallene som er valgt.",
} as const;

function showFile(file: string, content: ExampleFile): string {
  if (typeof content === "object" && "link" in content)
    return `Når \`${file}\` er en snarvei til \`${content.link}\`.\n`;
  return `I \`${file}\`:\n\n${block("", shortened(content))}`;
}

/** A file's content; of a long one its beginning. */
function shortened(content: string | Uint8Array): string {
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
  return (text.length > 2000 ? `${text.slice(0, 12)} …` : text).trimEnd();
}

function block(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text}\n${fence}\n`;
}
