import { type Series, series } from "../../analysis/series.ts";
import { areaKey } from "../../data/area.ts";
import type { Edition } from "../../data/edition.ts";
import type { Figures } from "./figures.ts";

/** Series are pure functions of an edition, which is read-only: each is worked out once for as long as the edition lives. */
const remembered = new WeakMap<Edition, Map<string, Series>>();

/** The edition's figures. A chapter that is read again, as when it is saved in the preview, finds its series ready. */
export function figuresOf(edition: Edition): Figures {
  const known = remembered.get(edition) ?? new Map<string, Series>();
  remembered.set(edition, known);
  return {
    edition,
    series(indicator, area) {
      const key = `${indicator.id} ${areaKey(area)}`;
      const found = known.get(key) ?? series(edition, indicator.id, area);
      known.set(key, found);
      return found;
    },
  };
}
