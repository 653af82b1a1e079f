import { alikeIssues, type Issue, issuePlace } from "../data/issue.ts";
import { escapeHtml } from "../report/html/escape.ts";

/** What an editor sees in the preview while something is wrong. The page comes back by itself when a file is saved. */
export function issuesPage(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const count = errors.length === 1 ? "1 feil" : `${errors.length} feil`;
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${count} må rettes</title>
<script type="module" src="/@vite/client"></script>
<style>${style}</style>
</head>
<body>
<main>
<h1>${count} må rettes</h1>
<p>Siden kommer tilbake av seg selv når filene er lagret uten feil.</p>
<ol>
${alikeIssues(issues).map(issueItem).join("\n")}
</ol>
</main>
</body>
</html>
`;
}

function issueItem(alike: readonly [Issue, ...Issue[]]): string {
  const [{ message, hint, severity }] = alike;
  const places = alike.map((each) => `<code>${escapeHtml(issuePlace(each))}</code>`).join(", ");
  const sign = severity === "warning" ? "Advarsel: " : "";
  return `<li>${places}<p><strong>${sign}${escapeHtml(message)}</strong></p><p>${escapeHtml(hint)}</p></li>`;
}

const style = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { line-height: 1.2; }
ol { padding: 0; list-style: none; }
li { padding: 1rem 1.25rem; margin-top: 1rem; border-left: 5px solid #c4861c; background: #8881; }
li p { margin: .35rem 0 0; }
code { font-size: .95em; }`;
