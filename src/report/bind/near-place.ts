import type { Geography } from "../../data/geography.ts";
import { nearMiss } from "../../data/near-miss.ts";

const between = "» eller «";

/**
 * The key of a place that was most likely meant: by its name, its former number or name, or by letters that are nearly right. Of a
 * number and a name that do not belong together either may be meant. A number that is nearly another's is no guess to make.
 */
export function nearPlace(geography: Geography, written: string): string | undefined {
  const name = written.toLowerCase();
  if (/^(?:hele |heile )?(?:landet|norge|noreg)$/.test(name)) return "landet";
  const known = named(geography, name);
  if (known !== undefined) return known;
  const [, code = "", rest = ""] = /^(\d{3,4})(?:-(.+))?$/.exec(name) ?? [];
  const byCode = numbered(geography, code.padStart(4, "0"));
  const byName = rest === "" ? undefined : bySlugName(geography, rest);
  const both = [byCode, byName].flatMap((slug) => slug ?? []);
  if (both.length > 0) return [...new Set(both)].join(between);
  if (!/\p{L}/u.test(written)) return undefined;
  const keys = ["landet", ...counties(geography), ...groups(geography), ...geography.municipalities.map(slugOf)];
  const near = nearMiss(written, keys);
  return near === undefined || lettersOf(near) === lettersOf(written) ? undefined : near;
}

function named({ municipalities, counties: all }: Geography, name: string): string | undefined {
  const found = municipalities.filter((each) => each.name.toLowerCase() === name).map(slugOf);
  if (found.length > 0) return found.join(between);
  const county = all.find((each) => each.name.toLowerCase() === name);
  return county === undefined ? undefined : `fylke-${county.code}`;
}

/** Also «1201», Bergen until 2020; a municipality that was divided has become several, and none of them is it. */
function numbered({ timeline, structure, municipalities }: Geography, code: string): string | undefined {
  const own = municipalities.find((each) => each.code === code);
  if (own !== undefined) return own.slug;
  const then = timeline.structures.flatMap(({ territories }) => {
    return [...territories].flatMap(([each, covers]) => (each === code ? [...covers] : []));
  });
  const now = [...timeline.at(structure).territories].filter(([, covers]) => then.some((piece) => covers.has(piece)));
  const [only, ...more] = now;
  return only === undefined || more.length > 0 ? undefined : municipalities.find((each) => each.code === only[0])?.slug;
}

function bySlugName({ municipalities }: Geography, rest: string): string | undefined {
  return municipalities.find(({ slug }) => slug.slice(5) === rest)?.slug;
}

function counties({ counties: all }: Geography): string[] {
  return all.map(({ code }) => `fylke-${code}`);
}

function groups({ kostraGroups }: Geography): string[] {
  return kostraGroups.map(({ code }) => code);
}

function slugOf({ slug }: { readonly slug: string }): string {
  return slug;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\d/g, "");
}
