import { expect, test } from "vitest";
import { countIssues, formatIssues, type Issue } from "./issue.ts";

const issue: Issue = {
  file: "data/indikatorer/andel-80.yml",
  line: 4,
  message: "«bedre» mangler.",
  hint: "Skriv høyere, lavere eller ingen.",
  severity: "error",
};

test("formatIssues(issues) puts them in the order of files and lines, with warnings named as such", () => {
  const later: Issue = { ...issue, line: 12, column: 3, severity: "warning" };
  const other: Issue = { ...issue, file: "data/a.csv", line: 40 };
  expect(formatIssues([later, issue, other])).toBe(`data/a.csv:40 «bedre» mangler.
  Skriv høyere, lavere eller ingen.
data/indikatorer/andel-80.yml:4 «bedre» mangler.
  Skriv høyere, lavere eller ingen.
data/indikatorer/andel-80.yml:12:3 Advarsel: «bedre» mangler.
  Skriv høyere, lavere eller ingen.`);
});

test("formatIssues(issues) tells once what two editions have in common", () => {
  expect(formatIssues([issue, { ...issue }])).toBe(formatIssues([issue]));
});

test("formatIssues(issues) tells a fault of many places once, with the places file by file", () => {
  const other = { ...issue, file: "data/a.csv" };
  expect(
    formatIssues([
      issue,
      { ...issue, line: 9, column: 2 },
      other,
      { ...other, line: 7 },
      { ...issue, message: "Noe annet." },
    ]),
  ).toBe(`«bedre» mangler. (4 steder)
  Skriv høyere, lavere eller ingen.
  data/a.csv:4, 7
  data/indikatorer/andel-80.yml:4, 9:2
data/indikatorer/andel-80.yml:4 Noe annet.
  Skriv høyere, lavere eller ingen.`);
});

test("countIssues(issues) counts what is told, and one warning as one", () => {
  const warning: Issue = { ...issue, severity: "warning" };
  expect(countIssues([issue, { ...issue }, { ...issue, line: 5 }, warning])).toBe("2 feil og 1 advarsel.");
  expect(countIssues([issue])).toBe("1 feil og 0 advarsler.");
});
