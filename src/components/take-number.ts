import { citationWords } from "./citation-words.ts";
import { sentenceAt, type Taken, takenText } from "./taken-text.ts";

/**
 * Lets a reader take any number on the page with its source: a number is pressed, and what to paste comes up with a button that
 * copies it. Nothing is copied unasked. By keyboard, the button beside the citation makes the numbers reachable.
 */
const numbers = "table.figures td.n, .key-figure .value, .tall-fra-data";
const section = document.querySelector<HTMLElement>("section.citation");
const start = section?.querySelector<HTMLElement>(".take-start");
if (section && start) enable(section, start);

function enable(citation: HTMLElement, begin: HTMLElement): void {
  const t = citationWords[citation.lang === "nn" ? "nn" : "nb"];
  const { cite = "", from = "" } = citation.dataset;
  document.documentElement.classList.add("takes-numbers");
  begin.hidden = false;
  const take = (element: HTMLElement) => show(takenText(takenFrom(element), t.source, from, cite), t, element);
  document.addEventListener("click", ({ target }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>(numbers) : null;
    // A reader who marks text to copy it is left in peace, and a link is a link.
    if (!element || (target instanceof Element && target.closest("a, button, summary"))) return;
    if (getSelection()?.isCollapsed === false || !hasNumber(element)) return;
    take(element);
  });
  begin.querySelector("button")?.addEventListener("click", () => reachable(begin, t, take));
}

/** Every number in sight can be reached by Tab from now on, beginning with the page's first; Escape ends it. */
function reachable(
  begin: HTMLElement,
  t: (typeof citationWords)["nb" | "nn"],
  take: (element: HTMLElement) => void,
): void {
  const all = [...document.querySelectorAll<HTMLElement>(numbers)].filter(
    (one) => hasNumber(one) && one.checkVisibility(),
  );
  const note = begin.querySelector("span");
  if (note) note.textContent = t.choose;
  const keys = new AbortController();
  for (const element of all) element.tabIndex = 0;
  const listen = (event: KeyboardEvent) => {
    const on = event.target instanceof HTMLElement && event.target.matches(numbers) ? event.target : undefined;
    if (event.key === "Enter" && on) take(on);
    if (event.key !== "Escape" || document.querySelector(".taken")) return;
    for (const element of all) element.removeAttribute("tabindex");
    if (note) note.textContent = t.howToTake;
    keys.abort();
    begin.querySelector("button")?.focus();
  };
  document.addEventListener("keydown", listen, { signal: keys.signal });
  all[0]?.focus();
}

/** What comes up: the words to paste, and a button that copies them. One at a time; Escape takes it away. */
function show(text: string, t: (typeof citationWords)["nb" | "nn"], back: HTMLElement): void {
  document.querySelector(".taken")?.remove();
  const box = document.createElement("div");
  box.className = "taken no-print";
  box.role = "dialog";
  box.ariaLabel = t.taken;
  const words = document.createElement("p");
  words.textContent = text;
  const state = document.createElement("span");
  state.role = "status";
  const close = () => {
    box.remove();
    back.focus();
  };
  const copy = button(t.copy, "primary", async () => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    state.textContent = done ? t.copied : t.mark;
    if (!done) getSelection()?.selectAllChildren(words);
  });
  const row = document.createElement("p");
  row.append(copy, button(t.close, "secondary", close), state);
  box.append(words, row);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  document.body.append(box);
  copy.focus();
}

function button(label: string, variant: string, act: () => void): HTMLButtonElement {
  const one = document.createElement("button");
  one.type = "button";
  one.className = "ds-button";
  one.dataset["variant"] = variant;
  one.textContent = label;
  one.addEventListener("click", act);
  return one;
}

/** What a number on the page is a number of, from the words around it. */
function takenFrom(element: HTMLElement): Taken {
  if (element instanceof HTMLTableCellElement) return takenFromTable(element);
  const figure = element.closest(".key-figure");
  if (figure)
    return { value: text(element, " "), about: [".what", ".where"].map((part) => text(figure.querySelector(part))) };
  const block = element.closest("p, li, td, h2, h3, figcaption") ?? element;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(element);
  return { value: sentenceAt(block.textContent ?? "", before.toString().length), about: [] };
}

/**
 * The heading that the table stands below, its caption, and the heads of the cell's row and column. A head that is understood on
 * its own page alone («Gruppen») has what it is elsewhere in `data-about`, as tables have.
 */
function takenFromTable(cell: HTMLTableCellElement): Taken {
  const table = cell.closest("table");
  const part = cell.closest("[aria-labelledby]")?.getAttribute("aria-labelledby") ?? "";
  const heading = document.getElementById(part);
  const named = table?.dataset["about"];
  const place = [cell.closest("tr")?.querySelector("th"), table?.tHead?.rows[0]?.cells[cell.cellIndex]];
  const whole = named === undefined ? [text(heading), text(table?.caption)] : [named];
  return {
    value: cell.textContent ?? "",
    about: [...whole, ...place.map((one) => one?.dataset["about"] ?? text(one))],
  };
}

/** The text of an element, with a comma or another sign between its parts. */
function text(element: Element | null | undefined, between = ", "): string {
  const parts = [...(element?.childNodes ?? [])].map((node) => (node.textContent ?? "").trim());
  return parts.filter((one) => one !== "").join(between);
}

function hasNumber(element: HTMLElement): boolean {
  return /\d/.test(element.textContent ?? "");
}
