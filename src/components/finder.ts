import type { Language } from "../data/language.ts";
import { goalOf } from "./finder-goal.ts";
import { answerText, begunText, chooseText, type Numbered } from "./finder-words.ts";
import { languageAt } from "./language-at.ts";
import { isWhole, rankAll } from "./match.ts";
import { holdersOf, type PostcodeRanges, parsePostcodes, typedPostcode } from "./postcodes.ts";

/**
 * Makes a search field answer while one types. It adds to a page that works without it: the field is in a form that
 * leads to the index of all there is to look up, which is plain links.
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
  /** All of its name, number or postcode is typed. */
  readonly whole: boolean;
  readonly county: boolean;
  /** What it is found by that does not stand in the list: «postnummer 2010». */
  readonly by?: string | undefined;
}

/** Shows what has been found, with the link that Enter leads to in bold, and hands back the first link. */
type Show = (typed: string, matches: readonly Match[], goal: HTMLAnchorElement | undefined) => HTMLElement | undefined;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-finder]")) start(form);

function start(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  if (!input || !status) return;
  const language = languageAt(form);
  const list = document.querySelector("[data-municipalities]");
  const listPage = new URL(form.dataset["finder"] ?? "", location.href);
  const load = once(async () => (list ? entriesOf(list) : fetchEntries(listPage)));
  const postcodes = once(() => fetchPostcodes(new URL("postnummer.json", listPage)));
  const show = list ? filterOf(list) : suggestionsOf(form);
  const answer = async () => {
    const typed = input.value;
    const postcode = typedPostcode(typed);
    const [entries, ranges] = await Promise.all([load(), postcode === undefined ? undefined : postcodes()]);
    // An answer that comes after more has been typed is to a question that is no longer asked.
    if (input.value !== typed) return undefined;
    const matches = matchesOf(typed, entries, language, postcode, ranges);
    const goal = goalOf(typed, uniqueHits(matches));
    const first = show(typed, matches, goal);
    const names = matches.filter(({ by }) => by === postcodeText(postcode)).map(({ item }) => nameOf(item));
    const numbered = numberedOf(typed, entries);
    const said = answerText({ typed, count: matches.length, postcode, names, numbered }, language);
    status.textContent = said;
    return { goal, first, said, empty: entries.length === 0 };
  };
  if (!list) form.addEventListener("focusin", () => void load(), { once: true });
  input.addEventListener("input", answer);
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  if (input.value) void answer();
  form.addEventListener("submit", async (event) => {
    if (input.value.trim() === "") return;
    event.preventDefault();
    const answered = await answer();
    // The list could not be had: the form leads to one that needs no script.
    if (answered?.empty) form.submit();
    else if (answered?.goal) location.assign(answered.goal.href);
    else if (answered?.first) {
      status.textContent = chooseText(answered.said, language);
      answered.first.focus();
    }
  });
}

function uniqueHits(matches: readonly Match[]) {
  const whole = new Map(matches.filter((match) => match.whole).map((match) => [match.item, match]));
  return [...whole.values()].map(({ item, county }) => ({
    whole: true,
    county,
    links: [...item.querySelectorAll("a")],
  }));
}

function postcodeText(postcode: string | undefined): string | undefined {
  return postcode === undefined ? undefined : `postnummer ${postcode}`;
}

/** By name and number first, a county followed by its municipalities and after one of its name, and then by postcode. */
function matchesOf(
  typed: string,
  entries: readonly Entry[],
  language: Language,
  postcode: string | undefined,
  ranges: PostcodeRanges | undefined,
): readonly Match[] {
  const isCounty = ({ members }: Entry) => members !== null;
  const ranked = rankAll(typed, entries, ({ names }) => names);
  const ordered = ranked.toSorted((a, b) => a.rank - b.rank || Number(isCounty(a.entry)) - Number(isCounty(b.entry)));
  const named = ordered.flatMap(({ entry, rank }): Match[] => {
    const { item, members } = entry;
    const own = { item, whole: isWhole(rank), county: isCounty(entry), by: numberBegun(typed, entry, language) };
    const inside = members === null || typed.trim() === "" ? [] : members.querySelectorAll("li");
    return [own, ...[...inside].map((member) => ({ item: member, whole: false, county: false }))];
  });
  const unique = named.filter(({ item }, index) => named.findIndex((other) => other.item === item) === index);
  if (postcode === undefined || ranges === undefined) return unique;
  const holders = new Set(holdersOf(postcode, ranges));
  const placed = entries.filter(({ code }) => code !== undefined && holders.has(code));
  const by = postcodeText(postcode);
  return [...unique, ...placed.map(({ item }): Match => ({ item, whole: true, county: false, by }))];
}

/** The number of a municipality of today that is only begun: it does not stand in the list. */
function numberBegun(typed: string, { codes, code }: Entry, language: Language): string | undefined {
  const begun = /^\d{1,3}$/.test(typed.trim()) && codes.find((number) => number.startsWith(typed.trim()));
  if (!begun || code === undefined) return undefined;
  return begunText(begun, begun === code, language);
}

/** The municipalities whose number is typed, today's or an earlier one. */
function numberedOf(typed: string, entries: readonly Entry[]): Numbered[] {
  const number = typed.trim();
  return entries
    .filter(({ codes, members }) => members === null && codes.includes(number))
    .map(({ item, code }) => ({ name: nameOf(item), now: code === number }));
}

/** Hides what does not match in the list on this page, and counties left empty. */
function filterOf(list: Element): Show {
  const items = [...list.querySelectorAll<HTMLLIElement>("[data-municipality]")];
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const aside = document.querySelectorAll<HTMLElement>("[data-hide-when-filtered]");
  return (typed, matches, goal) => {
    for (const link of list.querySelectorAll("[data-best]")) link.removeAttribute("data-best");
    for (const old of list.querySelectorAll("[data-found-by]")) old.remove();
    const shown = new Set(matches.map(({ item }) => item));
    for (const item of items) item.hidden = !shown.has(item);
    for (const { item, by } of matches) if (by !== undefined) item.append(note(by));
    const filtering = typed.trim() !== "";
    for (const group of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
      if (group instanceof HTMLDetailsElement) group.open = filtering;
    }
    for (const element of aside) element.hidden = filtering;
    goal?.setAttribute("data-best", "");
    return items.find((item) => !item.hidden)?.querySelector("a") ?? undefined;
  };
}

/** Shows the best matches below the field. */
function suggestionsOf(form: HTMLFormElement): Show {
  const target = form.querySelector<HTMLUListElement>("[data-suggestions]");
  return (typed, matches) => {
    const shown = (typed.trim() === "" ? [] : matches.slice(0, mostShown)).map(({ item, by }) => {
      const copy = document.importNode(item, true);
      if (by !== undefined) copy.append(note(by));
      return copy;
    });
    target?.replaceChildren(...shown);
    return shown[0]?.querySelector("a") ?? undefined;
  };
}

function note(text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = "other-name";
  span.dataset["foundBy"] = "";
  span.textContent = text;
  return span;
}

/** None where the list could not be had. */
async function fetchEntries(address: URL): Promise<readonly Entry[]> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return entriesOf(page);
}

/** Without the postcodes the search is by names and numbers, as before. */
async function fetchPostcodes(address: URL): Promise<PostcodeRanges> {
  const response = await fetch(address).catch(() => undefined);
  return parsePostcodes(response?.ok ? await response.json() : undefined);
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
