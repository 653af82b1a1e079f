import type { Cube } from "./cube.ts";
import { cellText, type OwnSigns } from "./signs.ts";
import type { Layout } from "./table-layout.ts";

/** A line for each combination of the key columns' values, in the order of the cubes and their figures. */
export function* tableRows(
  cubes: Iterable<Cube>,
  layout: Layout,
  whole: string | undefined,
  signs: OwnSigns,
): Iterator<readonly string[]> {
  for (const cube of cubes) yield* cubeRows(cube, layout, whole, signs);
}

function* cubeRows(
  cube: Cube,
  layout: Layout,
  whole: string | undefined,
  signs: OwnSigns,
): Iterable<readonly string[]> {
  const sizes = cube.dimensions.map(({ categories }) => categories.length);
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, size) => product * size, 1));
  const metric = cube.dimensions.findIndex(({ id }) => id === whole);
  const axes = cube.dimensions
    .map(({ categories }, place) => ({ categories, place, stride: strides[place] ?? 0 }))
    .filter(({ place }) => place !== metric)
    .map(({ categories, stride }, index) => ({
      codes: categories.map(({ code }) => layout.keys[index]?.write(code) ?? code),
      stride,
    }));
  const offsets = metricOffsets(cube, metric, strides[metric] ?? 0, layout);
  for (const { codes, position } of combinations(axes)) {
    const figures = offsets.map((offset) => {
      if (offset === undefined) return "..";
      return cellText(cube.value(position + offset), cube.status(position + offset), signs) ?? "..";
    });
    yield [...codes, ...figures];
  }
}

/** How far from a row's first figure each column's figure lies; `undefined` for a column that this cube has not. */
function metricOffsets(cube: Cube, metric: number, stride: number, layout: Layout): readonly (number | undefined)[] {
  if (metric < 0) return [0];
  const places = new Map(cube.dimensions[metric]?.categories.map(({ code }, place) => [code, place * stride]) ?? []);
  return layout.figures.map(({ category }) => places.get(category.code));
}

interface Axis {
  readonly codes: readonly string[];
  readonly stride: number;
}

/** Every combination of the axes' codes, the last varying fastest, and where its figures begin. */
function* combinations(axes: readonly Axis[]): Iterable<{ codes: readonly string[]; position: number }> {
  const count = axes.reduce((product, { codes }) => product * codes.length, 1);
  for (let row = 0; row < count; row++) {
    const chosen = new Array<string>(axes.length);
    let position = 0;
    let rest = row;
    for (let index = axes.length - 1; index >= 0; index--) {
      const axis = axes[index];
      if (axis === undefined) continue;
      const place = rest % axis.codes.length;
      chosen[index] = axis.codes[place] ?? "";
      position += place * axis.stride;
      rest = Math.floor(rest / axis.codes.length);
    }
    yield { codes: chosen, position };
  }
}
