import { answerText, type Numbered } from "./finder-words.ts";
import { rankAll } from "./match.ts";
import { holdersOf, type PostcodeRanges, parsePostcodes, typedPostcode } from "./postcodes.ts";

/**
 * Makes a search field answer while one types. It adds to a page that works without it: the field is in a form that
 * leads to the list of municipalities, and the list is plain links.
 *
 * On the list page the list itself is filtered; elsewhere the list is fetched from its page when the field is first
 * used, and the best matches are shown below the field. The postcodes are fetched when one is typed.
 */
const mostShown = 8;

interface Entry {
  readonly item: HTMLLIElement;
  readonly names: readonly string[];
  /** The numbers it has had. */
  readonly codes: readonly string[];
  /** The municipality's number; none for one that is no more, and for a county. */
  readonly code: string | undefined;
  /** For a county, the list of its municipalities. */
  readonly members: Element | null;
}

interface Match {
  readonly item: HTMLLIElement;
  /** The postcode that it is found by, where it is. */
  readonly postcode?: string;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-finder]")) start(form);

function start(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  if (!input || !status) return;
  const list = document.querySelector("[data-municipalities]");
  const load = once(async () => (list ? entriesOf(list) : fetchEntries(form.action)));
  const postcodes = once(() => fetchPostcodes(new URL("postnummer.json", form.action)));
  const show = list ? filterOf(list) : suggestionsOf(form);
  const answer = async () => {
    const typed = input.value;
    const postcode = typedPostcode(typed);
    const [entries, ranges] = await Promise.all([load(), postcode === undefined ? undefined : postcodes()]);
    // An answer that comes after more has been typed is to a question that is no longer asked.
    if (input.value !== typed) return;
    const matches = matchesOf(typed, entries, postcode, ranges);
    show(typed, matches);
    const found = matches.filter((match) => match.postcode !== undefined).map(({ item }) => nameOf(item));
    status.textContent = answerText(typed, matches.length, postcode, found, numberedOf(typed, entries));
  };
  if (!list) form.addEventListener("focusin", () => void load(), { once: true });
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

/** By name and number first, a county followed by its municipalities and after one of its name, and then by postcode. */
function matchesOf(
  typed: string,
  entries: readonly Entry[],
  postcode: string | undefined,
  ranges: PostcodeRanges | undefined,
): readonly Match[] {
  const isCounty = ({ members }: Entry) => Number(members !== null);
  const ranked = rankAll(typed, entries, ({ names }) => names);
  const ordered = ranked.toSorted((a, b) => a.rank - b.rank || isCounty(a.entry) - isCounty(b.entry));
  const named = withMembers(
    typed,
    ordered.map(({ entry }) => entry),
  ).map((item): Match => ({ item }));
  if (postcode === undefined || ranges === undefined) return named;
  const holders = new Set(holdersOf(postcode, ranges));
  const placed = entries.filter(({ code }) => code !== undefined && holders.has(code));
  return [...named, ...placed.map(({ item }): Match => ({ item, postcode }))];
}

/** Each once, in the order of finding. While nothing is typed, everything is there already. */
function withMembers(typed: string, found: readonly Entry[]): HTMLLIElement[] {
  const items = found.flatMap(({ item, members }) =>
    members === null || typed.trim() === "" ? [item] : [item, ...members.querySelectorAll("li")],
  );
  return [...new Set(items)];
}

/** The municipalities whose number is typed, today's or an earlier one. */
function numberedOf(typed: string, entries: readonly Entry[]): Numbered[] {
  const number = typed.trim();
  return entries
    .filter(({ codes, members }) => members === null && codes.includes(number))
    .map(({ item, code }) => ({ name: nameOf(item), now: code === number }));
}

/** Hides what does not match in the list on this page, and counties left empty. */
function filterOf(list: Element): (typed: string, matches: readonly Match[]) => void {
  const items = [...list.querySelectorAll<HTMLLIElement>("[data-municipality]")];
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const aside = document.querySelectorAll<HTMLElement>("[data-hide-when-filtered]");
  return (typed, matches) => {
    for (const link of list.querySelectorAll("[data-best]")) link.removeAttribute("data-best");
    const shown = new Set(matches.map(({ item }) => item));
    for (const item of items) item.hidden = !shown.has(item);
    const filtering = typed.trim() !== "";
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
      if (group instanceof HTMLDetailsElement) group.open = filtering;
    }
    for (const element of aside) element.hidden = filtering;
    if (filtering) matches[0]?.item.querySelector("a")?.setAttribute("data-best", "");
  };
}

/** Shows the best matches below the field. */
function suggestionsOf(form: HTMLFormElement): (typed: string, matches: readonly Match[]) => void {
  const target = form.querySelector<HTMLUListElement>("[data-suggestions]");
  return (typed, matches) => {
    const shown = (typed.trim() === "" ? [] : matches.slice(0, mostShown)).map(({ item, postcode }) => {
      const copy = document.importNode(item, true);
      if (postcode !== undefined) copy.append(note(`postnummer ${postcode}`));
      return copy;
    });
    shown[0]?.querySelector("a")?.setAttribute("data-best", "");
    target?.replaceChildren(...shown);
  };
}

function note(text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = "other-name";
  span.textContent = text;
  return span;
}

async function fetchEntries(address: string): Promise<readonly Entry[]> {
  const response = await fetch(address);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return entriesOf(page);
}

/** Without the postcodes the search is by names and numbers, as before. */
async function fetchPostcodes(address: URL): Promise<PostcodeRanges> {
  const response = await fetch(address);
  return parsePostcodes(response.ok ? await response.json() : undefined);
}

function entriesOf(root: ParentNode): readonly Entry[] {
  return [...root.querySelectorAll<HTMLLIElement>("[data-municipality]")].map((item) => {
    const codes = (item.dataset["municipality"] ?? "").split(" ");
    const names = [...item.querySelectorAll("[data-name]")].map((name) => name.textContent);
    const isOfToday = item.querySelector("a[data-name]") !== null;
    const members =
      item.dataset["county"] === undefined ? null : root.querySelector(`#${item.dataset["county"]} .municipality-list`);
    return { item, names: [...codes, ...names], codes, code: isOfToday ? codes[0] : undefined, members };
  });
}

function nameOf(item: HTMLLIElement): string {
  return item.querySelector("[data-name]")?.textContent ?? "";
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
