import { describePxWebV0, parseSavedQuery, savedQueryTable, ssbV0 } from "../pxweb-v0.ts";
import { describePxWeb, pxWebTable, ssbV2 } from "../pxweb-v2.ts";
import { readSource } from "../read-source.ts";
import { addressOf, type Context } from "./context.ts";
import { importTable } from "./import-table.ts";
import { showVariables } from "./show-variables.ts";

/** A table of SSB's statistics bank by number and selection (PxWebApi v2). */
export async function importSsb(context: Context): Promise<void> {
  const { client, words, effects } = context;
  const table = words.required("tabell", "12209");
  const address = addressOf(context, ssbV2);
  const shown = words.text("vis");
  if (shown !== undefined) {
    const { cube, variables } = await describePxWeb(client, address, table);
    showVariables(cube.label, variables, shown, effects);
    return;
  }
  const selection = words.pairs("valg");
  const codeLists = words.pairs("kodeliste");
  await importTable(context, `ssb-${table}`, () => pxWebTable(client, { address, table, selection, codeLists }));
}

/** A query saved from the statistics bank, for its older interface (v0). */
export async function importSavedQuery(context: Context): Promise<void> {
  const { client, words, effects } = context;
  const table = words.required("tabell", "04686");
  const address = addressOf(context, ssbV0);
  const shown = words.text("vis");
  if (shown !== undefined) {
    const { title, variables } = await describePxWebV0(client, address, table);
    showVariables(title, variables, shown, effects);
    return;
  }
  const file = words.required("sporring", "sporring.json");
  const query = parseSavedQuery(new TextDecoder().decode(await readSource(file, context.root, client)), file);
  await importTable(context, `ssb-${table}`, () => savedQueryTable(client, address, table, query));
}
