import { compareChart, readCell } from "./compare-chart.ts";
import {
  type Choice,
  mostPlaces,
  readChoice,
  unknownIn,
  withoutPlace,
  withPlace,
  writeChoice,
} from "./compare-choice.ts";
import { hitsFor } from "./compare-hits.ts";
import { wholeColumns } from "./compare-scroll.ts";
import { keepRanges } from "./keep-ranges.ts";

/*
 * Lets a reader choose what to compare; chart, table and address follow. Without it the page has a table that is always there.
 */

/** Of the places that what is typed may mean. */
const mostHits = 8;

interface Data {
  readonly aar: readonly number[];
  readonly steder: Readonly<Record<string, readonly string[]>>;
}

function start(root: HTMLElement): void {
  const form = must(root, "form", HTMLFormElement);
  const select = must(root, "select", HTMLSelectElement);
  const input = must(root, "input", HTMLInputElement);
  const status = must(root, "[role=status]", HTMLElement);
  const offered = must(root, "[data-hits]", HTMLElement);
  const wide = must(root, ".scroll", HTMLElement);
  const toNewest = wholeColumns(wide);
  // A table that is wider than the window can be scrolled by keyboard.
  wide.tabIndex = 0;
  const options = [...root.querySelectorAll<HTMLOptionElement>("datalist option")];
  const names = new Map(options.map((option) => [option.dataset["key"] ?? "", option.value]));
  const known = { indicators: [...select.options].map(({ value }) => value), places: [...names.keys()] };
  const standard = { indicator: known.indicators[0] ?? "", places: ["landet", "0301"] };
  const query = location.search;
  let choice = readChoice(query, known, standard);
  const show = async (next: Choice, said = "") => {
    choice = next;
    status.textContent = said;
    select.value = choice.indicator;
    const data = await fetchData(`${root.dataset["files"]}${choice.indicator}.json`);
    if (data === undefined) status.textContent = "Tallene kunne ikke hentes. Prøv igjen.";
    // Of two that are asked for at once, the last one asked for is shown, whichever comes first.
    else if (choice === next) {
      draw(root, { choice, data, names, remove });
      toNewest();
    }
  };
  // Each choice is a step that the reader can go back from.
  const choose = (next: Choice, said = "") => {
    history.pushState(null, "", writeChoice(next));
    void show(next, said);
  };
  const remove = (place: string) => {
    const next = withoutPlace(choice, place);
    const rest = next.places.length === 0 ? " Legg til et sted for å se tall." : "";
    choose(next, `Tok bort ${names.get(place) ?? place}.${rest}`);
    input.focus();
  };
  const add = (place: string) => {
    const name = names.get(place) ?? place;
    const next = withPlace(choice, place);
    input.value = "";
    offered.replaceChildren();
    input.focus();
    if (next !== choice) choose(next, `La til ${name}.`);
    else if (choice.places.includes(place)) status.textContent = `${name} er med allerede.`;
    else status.textContent = `Det er plass til ${mostPlaces} steder. Ta bort ett først.`;
  };
  input.addEventListener("input", () => offered.replaceChildren());
  addEventListener("popstate", () => void show(readChoice(location.search, known, standard)));
  select.addEventListener("change", () => choose({ ...choice, indicator: select.value }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const { only, hits } = hitsFor(typed, options, ({ value, dataset }) => [
      value,
      ...(dataset["names"] ?? "").split("|"),
    ]);
    const shown = only === undefined ? hits.slice(0, mostHits) : [];
    offered.replaceChildren(...shown.map((hit) => offer(nameBy(typed, hit), () => add(hit.dataset["key"] ?? ""))));
    if (only) add(only.dataset["key"] ?? "");
    else {
      status.textContent = hitsText(typed, hits.length);
      offered.querySelector("button")?.focus();
    }
  });
  addEventListener("resize", () => redraw(root));
  root.hidden = false;
  history.replaceState(null, "", writeChoice(choice));
  void show(choice, unknownText(unknownIn(query, known)));
}

/** With the number, where that is what has been begun. */
function nameBy(typed: string, { value, dataset }: HTMLOptionElement): string {
  const number = (dataset["names"] ?? "").split("|").find((name) => /^\d+$/.test(name) && name.startsWith(typed));
  return number === undefined ? value : `${value} (${number})`;
}

function offer(name: string, take: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "ds-button", "data-variant": "secondary" }, name);
  button.addEventListener("click", take);
  return element("li", {}, button);
}

/** What is said where nothing is added at once. */
function hitsText(typed: string, count: number): string {
  if (typed === "") return "Skriv navnet på et sted.";
  if (count === 0) return `Fant ikke «${typed}».`;
  if (count === 1) return `Mente du dette stedet med «${typed}»?`;
  const first = count > mostHits ? ` Her er de ${mostHits} første.` : " Velg ett.";
  return `${count} steder passer med «${typed}».${first}`;
}

/** What an address asks for that is not here. */
function unknownText(unknown: readonly string[]): string {
  if (unknown.length === 0) return "";
  return `Adressen nevner noe som ikke finnes her: ${unknown.map((one) => `«${one}»`).join(", ")}.`;
}

interface Shown {
  readonly choice: Choice;
  readonly data: Data;
  readonly names: ReadonlyMap<string, string>;
  readonly remove: (place: string) => void;
}

let redraw: (root: HTMLElement) => void = () => {};

function draw(root: HTMLElement, { choice, data, names, remove }: Shown): void {
  const option = must(root, "select", HTMLSelectElement).selectedOptions[0];
  const lines = choice.places.map((place) => ({
    place,
    name: names.get(place) ?? place,
    cells: (data.steder[place] ?? []).map(readCell),
  }));
  const title = option?.textContent?.trim() ?? "";
  const span = `${data.aar[0]}–${data.aar.at(-1)}`;
  must(root, "#valgt", HTMLElement).textContent = title;
  must(root, "[data-subtitle]", HTMLElement).textContent = keepRanges(`${option?.dataset["unit"] ?? ""}, ${span}`);
  must(root, "[data-from]", HTMLElement).textContent = `Kilde: ${option?.dataset["source"] ?? ""}.`;
  must(root, ".compare-key", HTMLElement).replaceChildren(
    ...lines.map(({ place, name }, index) => {
      const button = element("button", { type: "button", "aria-label": `Ta bort ${name}` }, "×");
      button.addEventListener("click", () => remove(place));
      return element(
        "li",
        { class: `line-${index}` },
        element("span", { class: "swatch", "aria-hidden": "true" }),
        name,
        button,
      );
    }),
  );
  const row = (name: string, cells: readonly Node[]) =>
    element("tr", {}, element("th", { scope: "row" }, name), ...cells);
  const years = data.aar.map((year) => element("th", { scope: "col", class: "n" }, String(year)));
  must(root, "caption", HTMLElement).textContent = `${title}, ${span}`;
  must(root, "thead", HTMLElement).replaceChildren(
    element("tr", {}, element("th", { scope: "col" }, "Sted"), ...years),
  );
  must(root, "tbody", HTMLElement).replaceChildren(
    ...lines.map(({ name, cells }) =>
      row(
        name,
        cells.map(({ text, marked }) => element("td", { class: "n" }, marked ? `${text}*` : text)),
      ),
    ),
  );
  const chart = must(root, ".compare-chart", HTMLElement);
  redraw = () => {
    const width = Math.max(280, chart.clientWidth);
    const size = { width, height: Math.round(Math.min(420, Math.max(240, width * 0.5))) };
    const label = `${title}, ${span}: ${lines.map(({ name }) => name).join(", ")}. Tallene står i tabellen under.`;
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [key, value] of Object.entries({ ...size, role: "img", "aria-label": label }))
      svg.setAttribute(key, String(value));
    svg.innerHTML = compareChart(
      data.aar,
      lines.map(({ name, cells }) => ({ name, cells })),
      size,
    );
    chart.replaceChildren(svg);
  };
  redraw(root);
}

const fetched = new Map<string, Promise<Data | undefined>>();

/** Each file once; one that could not be had is asked for again the next time. */
async function fetchData(address: string): Promise<Data | undefined> {
  const answer = fetched.get(address) ?? request(address);
  fetched.set(address, answer);
  const data = await answer;
  if (data === undefined) fetched.delete(address);
  return data;
}

async function request(address: string): Promise<Data | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function must<Found extends Element>(root: ParentNode, selector: string, kind: new () => Found): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}

const root = document.querySelector<HTMLElement>("[data-compare]");
if (root) start(root);
