import { formatDate, formatNumber } from "../data/format.ts";
import { alikeIssues, type Issue, issuePlace } from "../data/issue.ts";
import type { ChapterSummary } from "../report/chapter-summary.ts";
import { escapeHtml } from "../report/html/escape.ts";
import { deskStyle } from "./desk-style.ts";
import type { DeskVersion } from "./open-desk.ts";
import { openInEditor } from "./open-in-editor.ts";

/** `/redaksjon/`: the state of every version, for those who write. `base` is the path that the preview stands below. */
export function deskPage(versions: readonly DeskVersion[], base: string): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Redaksjonen</title>
<script type="module" src="/@vite/client"></script>
<style>${deskStyle}</style>
</head>
<body>
<header><p>Bare i forhåndsvisningen</p><h1>Redaksjonen</h1>
<p>Alle utgaver slik de står nå, også det som ikke er publisert. Siden følger med når du lagrer. <a href="${base}">Til nettstedet</a></p></header>
<main>
${versions.map((version) => versionSection(version, base)).join("\n")}
</main>
</body>
</html>
`;
}

function versionSection(version: DeskVersion, base: string): string {
  const { name, manifest, chapters } = version;
  const title = manifest === undefined ? name : `${name}: ${manifest.title.nb}`;
  const words = chapters.reduce((sum, each) => sum + each.words, 0);
  return `<section aria-labelledby="${id(name)}">
<h2 id="${id(name)}">${escapeHtml(title)}</h2>
<p class="state ${version.state}">${stateText(version)}</p>
${chapters.length === 0 ? "" : `<p>${formatNumber(words, 0)} ord. ${languageText(version.nynorsk)}</p>${chapterTable(version, base)}`}
${todo(version)}
${descriptions(version, base)}
</section>`;
}

function stateText({ state, manifest, locked }: DeskVersion): string {
  const when = manifest === undefined ? "" : moment(manifest.publishes);
  const lock = locked ? " Låst: Ingenting i den kan endres. Lag en ny versjon med npm run ny-versjon." : "";
  switch (state) {
    case "public":
      return `Publisert ${when}.${lock}`;
    case "waits":
      return `Ferdig, og venter på ${when}.${lock}`;
    case "draft":
      return manifest === undefined ? "Kan ikke leses." : `Utkast. Skal publiseres ${when}.${lock}`;
    default:
      return state satisfies never;
  }
}

/** «1. mai 2027 kl. 08.00 (+02:00)», as it is written in the file. */
function moment(iso: string): string {
  const [, time = "", zone = ""] = /T(\d\d:\d\d)(?::[\d.]+)?(.*)$/.exec(iso) ?? [];
  return `${formatDate(iso)} kl. ${time.replace(":", ".")} (${zone === "Z" ? "UTC" : zone})`;
}

function languageText(nynorsk: number | undefined): string {
  if (nynorsk === undefined) return "";
  const few = Math.min(nynorsk, 1 - nynorsk) < 0.25;
  const rounded = Math.round(nynorsk * 100);
  const atLimit = few && (rounded === 25 || rounded === 75);
  const share = `Nynorsk er ${formatNumber(nynorsk * 100, atLimit ? 1 : 0)} prosent av ordene.`;
  return few ? `${share} <strong>Hver målform skal ha minst en firedel.</strong>` : share;
}

/** What needs work stands first, where a narrow window shows it. */
function chapterTable({ base: version, chapters }: DeskVersion, base: string): string {
  const head = (text: string) => `<th scope="col" class="number">${text}</th>`;
  const counts = ["Ord", "Bundne tall", "Faste tall", "Påstander", "Figurer", "Tabeller", "Henvis\u00adninger"];
  return `<div class="scroll" role="region" tabindex="0" aria-label="Kapitlene"><table>
<thead><tr><th scope="col">Kapittel</th>${["Feil", "Løse tall"].map(head).join("")}<th scope="col">Status</th><th scope="col">Målform</th><th scope="col">Sist endret</th>
${counts.map(head).join("")}</tr></thead>
<tbody>
${chapters.map((summary) => chapterRow(summary, `${base}${version}/`)).join("\n")}
</tbody></table></div>`;
}

function chapterRow(summary: ChapterSummary, base: string): string {
  const { chapter, errors, loose, words, bound, fixed, claims, figures, tables, references } = summary;
  const bad = (value: number) => `<td class="number${value > 0 ? " bad" : ""}">${formatNumber(value, 0)}</td>`;
  const count = (value: number) => `<td class="number">${formatNumber(value, 0)}</td>`;
  const depth = chapter.depth > 1 ? ' class="sub"' : "";
  const { status, lastChanged } = chapter;
  return `<tr><th scope="row"${depth}><a href="${base}${chapter.path.join("/")}/">${chapter.number} ${escapeHtml(chapter.title)}</a></th>
${bad(errors.length)}${bad(loose.length)}<td${status === "utkast" ? ' class="unfinished"' : ""}>${status}</td><td>${chapter.language === "nn" ? "nynorsk" : "bokmål"}</td><td>${lastChanged === "" ? "" : formatDate(lastChanged)}</td>
${[words, bound, fixed, claims, figures, tables, references].map(count).join("")}</tr>`;
}

function todo({ chapters, elsewhere }: DeskVersion): string {
  const issues = [
    ...elsewhere,
    ...chapters.flatMap(({ errors, loose, warnings }) => [...errors, ...loose, ...warnings]),
  ];
  if (issues.length === 0) return `<p class="fine">Ingenting å rette.</p>`;
  const errors = issues.filter(({ severity }) => severity === "error");
  const warnings = issues.filter(({ severity }) => severity === "warning");
  return issueList("Feil som stopper bygget", errors) + issueList("Advarsler", warnings);
}

function issueList(title: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return "";
  return `<h3>${title} (${issues.length})</h3><ul class="issues">${alikeIssues(issues).map(issueItem).join("\n")}</ul>`;
}

/** One fault, with a link to each place that has it: Vite opens the file in the editor that is running, at the place. */
function issueItem(alike: readonly [Issue, ...Issue[]]): string {
  const [{ message, hint }] = alike;
  const files = [...Map.groupBy(alike, ({ file }) => file)].map(([file, issues]) => {
    const places = issues.map((issue, index) => {
      const place = issuePlace(issue);
      return `<a href="${openInEditor(issue)}">${escapeHtml(index === 0 ? place : place.slice(file.length + 1))}</a>`;
    });
    return `<p class="places">${places.join(", ")}</p>`;
  });
  return `<li>${files.join("")}<p><strong>${escapeHtml(message)}</strong> ${escapeHtml(hint)}</p></li>`;
}

function descriptions({ base: version, chapters }: DeskVersion, base: string): string {
  const ids = chapters.flatMap(({ describedByProgram }) => describedByProgram);
  if (ids.length === 0) return "";
  const links = ids.map(
    (each) => `<li><a href="${base}${version}/figur/${each.replace(/^fig-/, "")}/">${escapeHtml(each)}</a></li>`,
  );
  return `<details><summary>Figurer som programmet har beskrevet (${ids.length})</summary>
<p>Les beskrivelsen på figurens side. Sier den ikke det viktigste, så skriv «alt» i figuren.</p><ul>${links.join("")}</ul></details>`;
}

function id(name: string): string {
  return `utgave-${name.replace(" ", "-")}`;
}
