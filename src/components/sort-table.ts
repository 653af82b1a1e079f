import { languageAt } from "./language-at.ts";
import { compareNumbers, numberKey } from "./sort-key.ts";
import { sortedWords } from "./sorted-words.ts";

/**
 * Lets a table be sorted by its column heads. Without it the table stands in the order that it was written in: by its first
 * column, unless it is said to be `as-is`. A new order is told to those who listen.
 */
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) start(table);

function start(table: HTMLTableElement): void {
  const status = document.createElement("p");
  status.className = "ds-sr-only";
  status.setAttribute("role", "status");
  table.after(status);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", column === 0 && table.dataset["sortable"] !== "as-is" ? "ascending" : "none");
    button.addEventListener("click", () => {
      const direction = nextDirection(head);
      for (const other of heads) other.setAttribute("aria-sort", "none");
      head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
      const numeric = head.classList.contains("n");
      sort(table, column, numeric, direction);
      status.textContent = sortedWords(button.textContent.trim(), numeric, direction, languageAt(table));
    });
  }
}

/** Numbers are wanted from the top first, names from A. */
function nextDirection(head: HTMLElement): 1 | -1 {
  const now = head.getAttribute("aria-sort");
  if (now === "none") return head.classList.contains("n") ? -1 : 1;
  return now === "ascending" ? -1 : 1;
}

function sort(table: HTMLTableElement, column: number, numeric: boolean, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows].map((row) => ({ row, text: row.cells[column]?.textContent ?? "" }));
  const sorted = numeric
    ? rows
        .map((entry) => ({ ...entry, key: numberKey(entry.text) }))
        .sort((a, b) => compareNumbers(a.key, b.key, direction))
    : rows.sort((a, b) => a.text.localeCompare(b.text, "nb") * direction);
  body.append(...sorted.map(({ row }) => row));
}
