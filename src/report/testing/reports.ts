import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { linkRealData } from "../../data/testing/link-real-data.ts";

export interface TestVersion {
  readonly edition: string;
  readonly version: string;
  readonly publishes: string;
  readonly status: "utkast" | "klar";
  readonly body?: string;
  /** Another version of the services than the first. */
  readonly services?: string;
}

const change = "slag: rettelse, alvor: liten, tekst: Noe er rettet., grunn: Det var galt.";

/** A project on the real figures with reports of its own, one chapter each; removed by `remove`. */
export function makeReports(versions: readonly TestVersion[]): { root: string; remove(): void } {
  const root = mkdtempSync(path.join(tmpdir(), "omsorg-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  linkRealData(root);
  write(
    "reports/nettsted.yml",
    "navn: Prøve\nadresse: https://prove.example\nutgiver: Prøve\nkontakt: a@prove.example\nbeskrivelse:\n  nb: Prøve.\n  nn: Prøve.\n",
  );
  for (const { edition, version, publishes, status, body, services } of versions) {
    const folder = `reports/${edition}/${version}`;
    write(
      `${folder}/rapport.yml`,
      [
        `tittel: Prøve ${edition}`,
        `aar: ${edition}`,
        `publiseres: ${publishes}`,
        `status: ${status}`,
        "data:",
        ...["geografi", "folkemengde"].map((name) => `  ${name}: 2026-11-22`),
        `  omsorgstjenester: ${services ?? "2026-11-22"}`,
        ...(version === "v1" ? [] : ["endringer:", `  - { dato: ${publishes.slice(0, 10)}, ${change} }`]),
        "",
      ].join("\n"),
    );
    const head = `---\ntittel: Sammendrag\nmalform: nb\nsist_faglig_endret: ${publishes.slice(0, 10)}\nstatus: klar\n---\n\n`;
    write(`${folder}/01-sammendrag.md`, `${head}${body ?? "Tekst."}\n`);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
