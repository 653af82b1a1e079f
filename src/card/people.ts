/** What inhabitants are counted in. */
export const people = {
  kind: "count",
  one: { nb: "innbygger", nn: "innbyggjar" },
  many: { nb: "innbyggere", nn: "innbyggjarar" },
} as const;
