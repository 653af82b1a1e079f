/** What answers to a search. */
export interface Hit<Link> {
  /** All of its name, number or postcode is typed. */
  readonly whole: boolean;
  readonly county: boolean;
  /** Where it leads: to several places for one that is divided. */
  readonly links: readonly Link[];
}

/**
 * Where Enter leads at once: only to what is typed whole and is alone in that. A county does not stand in the way of a
 * municipality of its name, nor that of the county where «fylke» is typed.
 */
export function goalOf<Link>(typed: string, hits: readonly Hit<Link>[]): Link | undefined {
  const whole = hits.filter((hit) => hit.whole);
  const wanted = whole.filter(({ county }) => county === /\bfylke/i.test(typed));
  const [only, ...others] = wanted.length > 0 ? wanted : whole;
  return others.length === 0 && only?.links.length === 1 ? only.links[0] : undefined;
}
