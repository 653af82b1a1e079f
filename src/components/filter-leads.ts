/**
 * Lets the table of leads be narrowed to a county and a theme. Without it the pages of each county and theme do the same,
 * and their links give the choices here.
 */
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-lead-filters]")) start(table);

function start(table: HTMLTableElement): void {
  const county = choice(
    "Fylke",
    "Alle fylker",
    options("/nyhetstips/fylke/", (slug) => slug.slice(0, 2)),
  );
  const theme = choice(
    "Tema",
    "Alle temaer",
    options("/nyhetstips/tema/", (slug) => slug),
  );
  const count = document.createElement("p");
  count.setAttribute("role", "status");
  const box = document.createElement("div");
  box.className = "lead-filters";
  box.append(county.label, theme.label);
  table.before(box, count);
  const narrow = () => {
    let shown = 0;
    for (const row of table.tBodies[0]?.rows ?? []) {
      const fits = (select: HTMLSelectElement, own: string | undefined) => select.value === "" || select.value === own;
      row.hidden = !fits(county.select, row.dataset["county"]) || !fits(theme.select, row.dataset["theme"]);
      if (!row.hidden) shown++;
    }
    count.textContent = `${shown} tips vises.`;
  };
  county.select.addEventListener("change", narrow);
  theme.select.addEventListener("change", narrow);
}

/** The pages that the links on this one lead to, each with what its rows are marked with. */
function options(folder: string, readValue: (slug: string) => string): { value: string; text: string }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(".lead-ways a")].flatMap((link) => {
    const slug = new URL(link.href).pathname.split(folder)[1]?.replace(/\/$/, "");
    return slug === undefined ? [] : [{ value: readValue(slug), text: link.textContent }];
  });
}

function choice(name: string, all: string, choices: readonly { value: string; text: string }[]) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.append(new Option(all, ""), ...choices.map(({ value, text }) => new Option(text, value)));
  label.append(name, select);
  return { label, select };
}
