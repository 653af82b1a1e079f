import { catalogue } from "./catalogue.ts";
import type { Example, Message } from "./message.ts";

/** `docs/meldinger.md`: every message with what to do and an example that provokes it. */
export function messagesHandbook(): string {
  const parts = catalogue.map(
    ({ title, messages }) => `## ${title}\n\n${Object.values(messages).map(entry).join("\n")}`,
  );
  return `# Meldingene

Alt som kan være galt i et kapittel, med hva du kan gjøre. Ord mellom ‹ og › blir fylt ut. En advarsel stopper ikke bygget; en feil
gjør det. Hver melding har et eksempel som gir den, og eksemplene blir prøvd når testene kjører. Filen er skrevet av
\`UPDATE_FIXTURES=1 npx vitest run src/report/messages\`.

${parts.join("\n")}`;
}

function entry({ message, hint, severity, example }: Message): string {
  const kind = severity === "error" ? "Feil" : "Advarsel";
  return `**${message}**\n\n${kind}. ${hint}\n\n${show(example)}`;
}

function show(example: Example): string {
  if (typeof example === "string") return block("markdown", example.trimEnd());
  if ("files" in example) {
    return Object.entries(example.files)
      .map(([file, text]) => `I \`${file}\`:\n\n${block("", text.trimEnd())}`)
      .join("\n");
  }
  if ("sentences" in example) return block("", `npm run check -- --setninger ${example.sentences.join(" ")}`);
  if (example.figures === "revised") return "Når kilden har rettet et tall siden en tidligere utgave viste det.\n";
  return "Når kilden har 0 for år der tjenesten ikke var registrert.\n";
}

function block(language: string, text: string): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text}\n${fence}\n`;
}
