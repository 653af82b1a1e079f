import type { LocalName } from "../geography.ts";
import type { Dataset } from "../read-dataset.ts";

/** Names that the newest geography does not have, because what bore them is gone. */
export interface FormerNames {
  /** `from` is the first day of the name, `until` the first day that it was not in use any more; ISO. */
  readonly counties: readonly { code: string; name: string; from: string; until: string }[];
  /** Names of municipalities in other languages than Norwegian. */
  readonly municipalities: readonly LocalName[];
}

export const noFormerNames: FormerNames = { counties: [], municipalities: [] };

/** Reads the dataset `geografi-tidligere`. */
export function readFormerNames(dataset: Dataset): FormerNames {
  const rows = (table: string) => dataset.tables.get(table)?.rows ?? [];
  const column = (row: ReturnType<typeof rows>[number], name: string) => row.texts.get(name) ?? "";
  return {
    counties: rows("fylker").map((row) => ({
      code: column(row, "fylkesnr"),
      name: column(row, "fylke"),
      from: column(row, "gjelder_fra"),
      until: column(row, "gjelder_til"),
    })),
    municipalities: rows("kommunenavn").map((row) => ({ name: column(row, "navn"), lang: column(row, "sprak") })),
  };
}
