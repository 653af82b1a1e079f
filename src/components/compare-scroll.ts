/**
 * How much room a row of columns needs behind it, so that it can be scrolled until the last one is in sight and the first one
 * in sight is whole. `room` is what there is beside the column that stays.
 */
export function spareBehind(widths: readonly number[], room: number): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (all <= room) return 0;
  let seen = 0;
  for (const width of widths.toReversed()) {
    if (seen > 0 && seen + width > room) break;
    seen += width;
  }
  return Math.max(0, room - seen);
}

/**
 * Lets no scrolling hide a part of a column behind the first one, which stays: what is left of «30,0» would be read as «0».
 * `compare.css` snaps to what is measured here. The function returned shows the newest columns, which are the last ones.
 */
export function wholeColumns(scroll: HTMLElement): () => void {
  let newest = true;
  const settle = () => {
    const [stays = 0, ...widths] = [...scroll.querySelectorAll("thead th")].map(widthOf);
    scroll.style.setProperty("--stays", `${stays}px`);
    scroll.style.setProperty("--spare", `${spareBehind(widths, Math.ceil(scroll.clientWidth - stays))}px`);
    scroll.toggleAttribute("data-wide", scroll.scrollWidth > scroll.clientWidth);
    if (newest) scroll.scrollLeft = scroll.scrollWidth;
  };
  scroll.addEventListener("scroll", () => {
    newest = scroll.scrollLeft + scroll.clientWidth >= scroll.scrollWidth - 2;
  });
  // A window that is turned, and a typeface that comes late.
  const watcher = new ResizeObserver(settle);
  for (const watched of [scroll, ...scroll.children]) watcher.observe(watched);
  return () => {
    newest = true;
    settle();
  };
}

function widthOf(element: Element): number {
  return element.getBoundingClientRect().width;
}
