import { rankAll } from "./match.ts";

/**
 * Makes a search field answer while one types. It adds to a page that works without it: the field is in a form that
 * leads to the list of municipalities, and the list is plain links.
 *
 * On the list page the list itself is filtered; elsewhere the list is fetched from its page when the field is first
 * used, and the best matches are shown below the field.
 */
const mostShown = 8;

interface Entry {
  readonly item: HTMLLIElement;
  readonly names: readonly string[];
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-finder]")) start(form);

function start(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  if (!input || !status) return;
  const list = document.querySelector("[data-municipalities]");
  const show = list ? filterOf(form, list) : suggestionsOf(form);
  const answer = async () => {
    status.textContent = await show(input.value);
  };
  input.addEventListener("input", answer);
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  if (input.value) void answer();
  form.addEventListener("submit", (event) => {
    const first = form.querySelector<HTMLAnchorElement>("[data-best]") ?? list?.querySelector("[data-best]");
    if (!(first instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    location.assign(first.href);
  });
}

/** Hides what does not match in the list on this page, and counties left empty. */
function filterOf(form: HTMLFormElement, list: Element): (typed: string) => Promise<string> {
  const entries = entriesOf(list);
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const aside = document.querySelectorAll<HTMLElement>("[data-hide-when-filtered]");
  return async (typed) => {
    for (const link of form.ownerDocument.querySelectorAll("[data-best]")) link.removeAttribute("data-best");
    const matches = rankAll(typed, entries, ({ names }) => names);
    const shown = new Set(matches.map(({ entry }) => entry.item));
    for (const { item } of entries) item.hidden = !shown.has(item);
    const filtering = typed.trim() !== "";
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
      if (group instanceof HTMLDetailsElement) group.open = filtering;
    }
    for (const element of aside) element.hidden = filtering;
    if (!filtering) return "";
    matches[0]?.entry.item.querySelector("a")?.setAttribute("data-best", "");
    return countText(shown.size);
  };
}

/** Fetches the list once and shows the best matches below the field. */
function suggestionsOf(form: HTMLFormElement): (typed: string) => Promise<string> {
  const target = form.querySelector<HTMLUListElement>("[data-suggestions]");
  let entries: Promise<readonly Entry[]> | undefined;
  const load = () => {
    entries ??= fetchEntries(form.action);
    return entries;
  };
  form.addEventListener("focusin", () => void load(), { once: true });
  return async (typed) => {
    if (!target) return "";
    if (typed.trim() === "") {
      target.replaceChildren();
      return "";
    }
    const matches = rankAll(typed, await load(), ({ names }) => names);
    const shown = matches.slice(0, mostShown).map(({ entry }) => document.importNode(entry.item, true));
    shown[0]?.querySelector("a")?.setAttribute("data-best", "");
    target.replaceChildren(...shown);
    return countText(matches.length);
  };
}

async function fetchEntries(address: string): Promise<readonly Entry[]> {
  const response = await fetch(address);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return entriesOf(page);
}

function entriesOf(root: ParentNode): readonly Entry[] {
  return [...root.querySelectorAll<HTMLLIElement>("[data-municipality]")].map((item) => ({
    item,
    names: [
      ...(item.dataset["municipality"] ?? "").split(" "),
      ...[...item.querySelectorAll("[data-name]")].map((name) => name.textContent),
    ],
  }));
}

function countText(count: number): string {
  if (count === 0) return "Ingen kommuner passer. Prøv et annet navn eller kommunenummeret.";
  return count === 1 ? "1 treff" : `${count} treff`;
}
