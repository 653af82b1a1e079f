import { describeFhi, fhiTable, fhiV1 } from "../fhi.ts";
import { addressOf, type Context } from "./context.ts";
import { importTable } from "./import-table.ts";
import { showVariables } from "./show-variables.ts";

/** A table of FHI's open statistics. */
export async function importFhi(context: Context): Promise<void> {
  const { client, words, effects } = context;
  const source = words.required("kilde", "nokkel");
  const table = words.required("tabell", "370");
  const address = addressOf(context, fhiV1);
  const shown = words.text("vis");
  if (shown !== undefined) {
    const { title, variables } = await describeFhi(client, address, source, table);
    showVariables(title, variables, shown, effects);
    return;
  }
  const selection = words.pairs("valg");
  await importTable(context, `fhi-${source}-${table}`, () => fhiTable(client, { address, source, table, selection }));
}
