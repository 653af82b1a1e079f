import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runImport } from "../commands/run-import.ts";
import { type BankTable, bankAnswer } from "./bank.ts";
import { bankTable } from "./bank-table.ts";
import { type Answer, type Asked, type SourceServer, startSourceServer } from "./source-server.ts";
import { type TestEffects, testEffects } from "./test-effects.ts";

/** A project folder and a statistics bank to import into and from. */
export interface SsbDesk {
  readonly root: string;
  readonly effects: TestEffects;
  readonly server: SourceServer;
  /** The table that the bank has from now on. */
  table: BankTable;
  /** Takes over the bank's answers; `undefined` leaves one as it is. */
  answer: (asked: Asked) => Answer | undefined;
  run(version: string, valg?: readonly string[], more?: readonly string[]): Promise<number>;
  /** A file below `data/ssb-12209/`. */
  read(file: string): string;
  /** How often figures have been asked for. */
  dataCalls(): number;
  close(): Promise<void>;
}

export const everything = ["KOKkommuneregion0000=*", "Kjonn=*", "ContentsCode=*", "Tid=*"];

export async function openSsbDesk(): Promise<SsbDesk> {
  const root = mkdtempSync(path.join(tmpdir(), "import-ssb-"));
  const effects = testEffects();
  const server = await startSourceServer((asked) => desk.answer(asked) ?? bankAnswer(desk.table, asked));
  const desk: SsbDesk = {
    root,
    effects,
    server,
    table: bankTable,
    answer: () => undefined,
    run(version, valg = everything, more = []) {
      const chosen = valg.flatMap((choice) => ["--valg", choice]);
      const words = ["ssb", "--tabell", "12209", "--versjon", version, ...chosen, ...more];
      return runImport([...words, "--adresse", `${server.address}v2`], root, effects);
    },
    read: (file) => readFileSync(path.join(root, "data/ssb-12209", file), "utf8"),
    dataCalls: () => server.asked.filter(({ path: asked }) => asked.endsWith("/data")).length,
    async close() {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return desk;
}
