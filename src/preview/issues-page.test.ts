import { expect, test } from "vitest";
import type { Issue } from "../data/issue.ts";
import { issuesPage } from "./issues-page.ts";

const issue: Issue = {
  file: "reports/2020/v1/01-sammendrag.md",
  line: 12,
  column: 4,
  message: "«andel-8O» er ikke en indikator.",
  hint: "Mente du <andel-80>?",
  severity: "error",
};

test("issuesPage(issues) says where each error is and what to do, and comes back when a file is saved", () => {
  const page = issuesPage([issue]);
  expect(page).toContain("<title>1 feil må rettes</title>");
  expect(page).toContain("<code>reports/2020/v1/01-sammendrag.md:12:4</code>");
  expect(page).toContain("<strong>«andel-8O» er ikke en indikator.</strong>");
  expect(page).toContain("Mente du &lt;andel-80&gt;?");
  expect(page).toContain('src="/@vite/client"');
});

test("issuesPage(issues) counts errors and marks warnings", () => {
  const page = issuesPage([issue, issue, { ...issue, severity: "warning" }]);
  expect(page).toContain("<h1>2 feil må rettes</h1>");
  expect(page).toContain("<strong>Advarsel: «andel-8O»");
});
