import { isSign } from "../../signs.ts";
import type { Problem } from "../import-error.ts";
import { plainNumber } from "../table/signs.ts";
import type { MappedColumn, Mapping } from "./mapping.ts";
import type { SourceCell } from "./source-table.ts";

export type MappedCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: Problem };

/** A file's cell as the dataset has it: a figure with a decimal point, a sign, a code or a text in one line. */
export function mapCell(cell: SourceCell, column: MappedColumn, format: Mapping["fil"]): MappedCell {
  const raw = typeof cell === "number" ? plainNumber(cell) : cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  switch (column.type) {
    case "tall":
      return mapFigure(cell, raw, column, format);
    case "kommunenr":
      return mapMunicipality(raw, column);
    case "aar":
      return /^(19|20)\d{2}$/.test(raw)
        ? { kind: "text", text: raw }
        : problem(`«${raw}» i «${column.til}» er ikke et årstall.`, "År skrives med fire sifre: 2024.");
    case "tekst": {
      const sign = signFor(column, raw);
      if (sign !== undefined) return { kind: "text", text: sign };
      if (column.mønster === undefined || new RegExp(`^(?:${column.mønster})$`, "u").test(raw))
        return { kind: "text", text: raw };
      return problem(`«${raw}» passer ikke i «${column.til}».`, `Mønsteret er ${column.mønster}.`);
    }
    default:
      return column.type satisfies never;
  }
}

function mapFigure(cell: SourceCell, raw: string, column: MappedColumn, format: Mapping["fil"]): MappedCell {
  const sign = signFor(column, raw) ?? (isSign(raw) ? raw : undefined);
  if (sign !== undefined) return { kind: "text", text: sign };
  if (raw === "") {
    return problem(
      `«${column.fra}» er tom.`,
      'Si hva det betyr under «mangler»: { "": ".." } når tallet mangler, ":" når det er skjult.',
    );
  }
  if (typeof cell === "number") return { kind: "text", text: raw };
  const text = plainFigure(raw, format);
  if (text !== undefined) return { kind: "text", text };
  const other = format.desimaltegn === "," ? "." : ",";
  const hint = /^-?\d+[.,]\d+$/.test(raw)
    ? `Filen er satt opp med «desimaltegn: "${format.desimaltegn}"». Bruk "${other}", eller sett tusenskille til "${other}".`
    : `Er det et tegn for at tallet mangler, før det opp under «mangler» for «${column.fra}». Ellers se på desimaltegn og tusenskille.`;
  return problem(`«${raw}» i «${column.fra}» er ikke et tall.`, hint);
}

/** What the mapping says that a text stands for; a file may well have the word «constructor». */
function signFor({ mangler }: MappedColumn, raw: string) {
  return Object.hasOwn(mangler, raw) ? mangler[raw] : undefined;
}

/**
 * With the thousands together and a point before the decimals; `undefined` when it is no number in the file's way of
 * writing them. 1.234 is not one in a file with a decimal comma: it may be a thousand, or a mistake.
 */
function plainFigure(raw: string, { desimaltegn, tusenskille }: Mapping["fil"]): string | undefined {
  const [whole = "", ...decimals] = raw.replace(/^\u2212/, "-").split(desimaltegn);
  const grouped = /^-?\d{1,3}(\D\d{3})+$/.test(whole);
  const together = tusenskille !== "" && grouped ? whole.replaceAll(tusenskille, "") : whole;
  const text = [together, ...decimals].join(".");
  return /^-?\d+$/.test(together) && /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}

function mapMunicipality(raw: string, column: MappedColumn): MappedCell {
  const code = column["fyll-nuller"] && /^\d{3}$/.test(raw) ? `0${raw}` : raw;
  if (/^\d{4}$/.test(code)) return { kind: "text", text: code };
  const hint = /^\d{3}$/.test(raw)
    ? `Regneark fjerner nullen foran. Skriv «fyll-nuller: true» på kolonnen, så blir det «0${raw}».`
    : "Kommunenummer har fire sifre, som «0301».";
  return problem(`«${raw}» er ikke et kommunenummer.`, hint);
}

function problem(message: string, hint: string): MappedCell {
  return { kind: "problem", problem: { message, hint } };
}
