import { DatasetId } from "../codes.ts";
import type { Dataset } from "../read-dataset.ts";

/** The dataset with the names of counties that are gone. */
export const formerCountiesId = DatasetId.parse("geografi-fylker");

/** A county that is gone, or was called something else: `from` is its first day, `until` the first day that it was not. */
export interface FormerCounty {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** Reads that dataset; none where it is not pinned. */
export function readFormerCounties(dataset: Dataset | undefined): readonly FormerCounty[] {
  const rows = [...(dataset?.tables.values() ?? [])].flatMap((table) => table.rows);
  return rows.map(({ texts }) => ({
    code: texts.get("fylkesnr") ?? "",
    name: texts.get("fylke") ?? "",
    from: texts.get("gjelder_fra") ?? "",
    until: texts.get("gjelder_til") ?? "",
  }));
}
