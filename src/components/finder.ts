import { matchRank } from "./match.ts";

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
    let shown = 0;
    let best: { rank: number; link: HTMLAnchorElement } | undefined;
    for (const link of form.ownerDocument.querySelectorAll("[data-best]")) link.removeAttribute("data-best");
    for (const { item, names } of entries) {
      const rank = matchRank(typed, names);
      item.hidden = rank === undefined;
      if (rank === undefined) continue;
      shown += 1;
      const link = item.querySelector("a");
      if (link && (best === undefined || rank < best.rank)) best = { rank, link };
    }
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    const filtering = typed.trim() !== "";
    for (const element of aside) element.hidden = filtering;
    if (!filtering) return "";
    best?.link.setAttribute("data-best", "");
    return countText(shown);
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
    const matches = (await load())
      .flatMap(({ item, names }) => {
        const rank = matchRank(typed, names);
        return rank === undefined ? [] : [{ item, rank }];
      })
      .sort((a, b) => a.rank - b.rank);
    const shown = matches.slice(0, mostShown).map(({ item }) => document.importNode(item, true));
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
      item.dataset["municipality"] ?? "",
      ...[...item.querySelectorAll("[data-name]")].map((name) => name.textContent),
    ],
  }));
}

function countText(count: number): string {
  if (count === 0) return "Ingen kommuner passer. Prøv et annet navn eller kommunenummeret.";
  return count === 1 ? "1 kommune passer" : `${count} kommuner passer`;
}
