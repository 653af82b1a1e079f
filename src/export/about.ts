import type { DatasetId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatDate } from "../data/format.ts";
import { datasetsOf, type Indicator } from "../data/indicator.ts";
import { explainSign, signs } from "../data/signs.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { columns } from "./columns.ts";
import { type Sheet, textCell } from "./sheet.ts";

/** The sheet «Om»: what the file is, where it is from, what may be done with it and how its signs are read. */
export function aboutSheet(
  edition: Edition,
  indicators: ReadonlySet<string>,
  meta: Publication,
  subject: { readonly part: string | undefined; readonly path: string },
): Sheet {
  const lines: readonly (readonly [string, string])[] = [
    ["Innhold", subject.part === undefined ? meta.editionTitle : `${subject.part}. ${meta.editionTitle}`],
    ["Utgitt av", meta.siteName],
    ["Versjon", meta.version],
    ["Publisert", meta.published === undefined ? "Utkast, ikke publisert" : formatDate(meta.published)],
    ["Adresse", permanentAddress(meta, subject.path)],
    ["Sitering", citeText({ meta, ...subject })],
    ["Lisens", `${meta.licence.title} (${meta.licence.url})`],
    ...sourceLines(edition, indicators),
    ...signs.map((sign) => [`Tegn ${sign}`, explainSign(sign, "nb")] as const),
    ["Merke foreløpig", "Første tall for året; kan bli endret når de endelige kommer."],
    ["Merke brudd", "Kan ikke sammenlignes med årene før."],
    ["Merke rettet", "Vi har rettet tallet; kilden oppgir et annet."],
    ["Merke tvilsom", "Ser feil ut i kilden, men står som der."],
    ["Merke mangelfull", "Rapporteringen var mangelfull dette året."],
    [
      "Desimaler",
      "Verdier som er regnet ut her, har minst to desimaler mer enn på nettsidene; kildens egne står som der. Runder du dem av, får du det som står på nettsidene.",
    ],
    [
      "Kommunenummer",
      `Fire sifre, lagret som tekst så nullen foran beholdes. Alle år er ført på kommunestrukturen ${formatDate(edition.geography.structure)}.`,
    ],
    ...columns.map(({ name, description }) => [`Kolonne ${name}`, description] as const),
  ];
  return {
    name: "Om",
    columns: [
      { label: "Hva", width: 22, wrap: true },
      { label: "Forklaring", width: 110, wrap: true },
    ],
    rows: lines.map((line) => line.map(textCell)),
    frozenColumns: 0,
    filter: false,
  };
}

/** «Kilde: …», one line per dataset that the indicators use, with the version that the edition is pinned to. */
function sourceLines(edition: Edition, indicators: ReadonlySet<string>): [string, string][] {
  const used = new Set(
    [...edition.indicators.values()].filter(({ id }) => indicators.has(id)).flatMap<string>(sourcesOf),
  );
  const datasets = [...edition.datasets.values()].filter(({ id }) => used.has(id));
  return datasets.map(({ descriptor }) => {
    const sources = descriptor.sources.map((source) => source.title).join("; ");
    const licences = descriptor.licenses.map((licence) => licence.name).join(", ");
    return ["Kilde", `${descriptor.title}, hentet ${formatDate(descriptor.version)}: ${sources}. Lisens: ${licences}.`];
  });
}

/** Also where the source's own figure is from, which wins over ours. */
function sourcesOf(indicator: Indicator): DatasetId[] {
  const official = indicator.kind === "ratio" ? indicator.official : undefined;
  return [...datasetsOf(indicator), ...(official === undefined ? [] : [official.dataset])];
}
