import { light } from "../charts/theme.ts";

/** The light scheme of the charts, and what a card has besides; a card has no dark scheme. */
export const colours = {
  paper: light.background,
  band: light.main,
  onBand: "#ffffff",
  ochreOnBand: "#dfa746",
  ochre: "#c4861c",
  own: light.main,
  country: light.country,
  text: light.text,
  subtle: light.muted,
  /** The other municipalities: light enough for 357 of them to stay behind the one. */
  others: "#c1cfd0",
  line: light.grid,
} as const;
