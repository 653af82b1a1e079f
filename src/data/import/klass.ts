import { z } from "zod";
import { textField } from "./fields.ts";
import type { HttpClient } from "./http/client.ts";
import { importError } from "./import-error.ts";
import type { NewPackage, NewResource } from "./write-package.ts";

/** SSB's standards, described at https://data.ssb.no/api/klass/v1/api-guide.html. */
export const klassV1 = "https://data.ssb.no/api/klass/v1/";

const Codes = z.looseObject({
  codes: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      validFromInRequestedRange: z.string().nullish(),
      validToInRequestedRange: z.string().nullish(),
      validFrom: z.string().nullish(),
      validTo: z.string().nullish(),
    }),
  ),
});
const Changes = z.looseObject({
  codeChanges: z.array(
    z.looseObject({
      oldCode: z.string().nullable(),
      oldName: z.string().nullable(),
      newCode: z.string().nullable(),
      newName: z.string().nullable(),
      changeOccurred: z.string(),
    }),
  ),
});
type Code = z.output<typeof Codes>["codes"][number];
type Change = z.output<typeof Changes>["codeChanges"][number];

export interface KlassOptions {
  readonly address: string;
  readonly dataset: string;
  readonly version: string;
  /** ISO dates; changes on the first day are among them, on the last not. */
  readonly from: string;
  readonly until: string;
}

const standard = 131;

/** The municipalities of a period and every change of number, name or borders in it, from SSB's classification 131. */
export async function klassPackage(client: HttpClient, options: KlassOptions): Promise<NewPackage> {
  const { from, until, version } = options;
  const base = `${options.address}classifications/${standard}`;
  const codesUrl = `${base}/codes.json?from=${from}&to=${until}&language=nb&includeFuture=true`;
  const changesUrl = `${base}/changes.json?from=${from}&to=${until}&language=nb&includeFuture=true`;
  const codes = parsed(Codes, (await client.json({ url: codesUrl })).value, codesUrl).codes;
  const changes = parsed(Changes, (await client.json({ url: changesUrl })).value, changesUrl).codeChanges.filter(
    ({ changeOccurred }) => changeOccurred >= from && changeOccurred < until,
  );
  if (codes.length === 0) {
    throw importError("content", `Klass har ingen kommuner fra ${from} til ${until}.`, "Velg et annet tidsrom.");
  }
  return {
    name: options.dataset,
    title: "Kommuneinndelingen og endringene i den",
    description:
      `Kommunene i tidsrommet fra ${from} til ${until} med dagene de var i bruk, og hver endring av nummer, navn eller grenser. ` +
      "Hva slags endring det er, er regnet ut av hvor mange numre som ble til hvor mange den dagen.",
    version,
    sources: [
      { title: "Statistisk sentralbyrå, standard for kommuneinndeling (Klass 131)", path: codesUrl, version },
      { title: "Statistisk sentralbyrå, endringer i kommuneinndelingen (Klass 131)", path: changesUrl, version },
    ],
    contributors: [{ title: "Statistisk sentralbyrå", roles: ["creator"] }],
    resources: [municipalities(codes, from), changeList(changes, codes)],
  };
}

const date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const number = "[0-9]{4}";

function municipalities(codes: readonly Code[], from: string): NewResource {
  const rows = codes.map((entry) => [
    entry.code,
    entry.name,
    startOf(entry) || from,
    entry.validToInRequestedRange ?? entry.validTo ?? "",
  ]);
  return {
    name: "kommuner",
    title: "Kommuner",
    fields: [
      textField("kommunenr", "Kommunenummer", "Fire sifre, med null foran.", number),
      textField("navn", "Navn", "Navnet i Klass."),
      textField("gjelder_fra", "Gjelder fra", "Første dag i tidsrommet.", date),
      textField(
        "gjelder_til",
        "Gjelder til",
        "Første dag da det ikke gjaldt lenger; tom når det gjelder.",
        `(${date})?`,
      ),
    ],
    primaryKey: ["kommunenr", "gjelder_fra"],
    rows: rows.sort(byFields),
  };
}

function changeList(changes: readonly Change[], codes: readonly Code[]): NewResource {
  const rows = changes.map((change) => [
    change.changeOccurred,
    change.oldCode ?? "",
    change.oldName ?? "",
    change.newCode ?? "",
    change.newName ?? "",
    kindOf(change, changes, codes),
  ]);
  return {
    name: "kommuneendringer",
    title: "Endringer i nummer, navn og grenser",
    fields: [
      textField("gjelder_fra", "Gjelder fra", "Første dag med det nye nummeret eller navnet.", date),
      textField("fra_nr", "Fra nummer", "Kommunenummeret før; tomt for et nytt.", `(${number})?`),
      textField("fra_navn", "Fra navn", "Navnet før."),
      textField(
        "til_nr",
        "Til nummer",
        "Kommunenummeret etter; tomt når det ikke har noen etterfølger.",
        `(${number})?`,
      ),
      textField("til_navn", "Til navn", "Navnet etter."),
      textField("endring", "Endring", "Hva som skjedde.", "nytt nummer|nytt navn|sammenslåing|deling|ny|opphørt"),
    ],
    primaryKey: ["gjelder_fra", "fra_nr", "til_nr"],
    rows: rows.sort(byFields),
  };
}

/**
 * A split is one number that became several on a day; a merger several that became one, or one that became part of a
 * number that was there already and goes on (Klæbu into Trondheim). Both at once count as a split.
 */
function kindOf(change: Change, all: readonly Change[], codes: readonly Code[]): string {
  const { oldCode, newCode, changeOccurred } = change;
  if (oldCode === null) return "ny";
  if (newCode === null) return "opphørt";
  const sameDay = all.filter((other) => other.changeOccurred === changeOccurred);
  const after = new Set(sameDay.filter((other) => other.oldCode === oldCode).map((other) => other.newCode));
  if (after.size > 1) return "deling";
  const before = new Set(sameDay.filter((other) => other.newCode === newCode).map((other) => other.oldCode));
  const goesOn =
    codes.some((entry) => entry.code === newCode && startOf(entry) < changeOccurred) &&
    !sameDay.some((other) => other.oldCode === newCode);
  if (before.size > 1 || (oldCode !== newCode && goesOn)) return "sammenslåing";
  return oldCode === newCode ? "nytt navn" : "nytt nummer";
}

function startOf(entry: Code): string {
  return entry.validFromInRequestedRange ?? entry.validFrom ?? "";
}

function byFields(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join("\u0000"), b.join("\u0000")];
  return left < right ? -1 : left > right ? 1 : 0;
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, url: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw importError(
    "source",
    `${url} svarte ikke slik Klass pleier.`,
    "Prøv igjen senere. Er det likt da, må importen endres.",
  );
}
