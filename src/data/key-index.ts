/** Finds lines by their values in some columns. */
export interface KeyIndex {
  /** The line's number from 0, the first where there are several; `undefined` where there is none. */
  find(values: readonly string[]): number | undefined;
  /** Calls `tell` for each line that has the same values as an earlier one. */
  repeated(tell: (index: number, first: number) => void): void;
}

/** A column of text as numbers: `values[codes[line]]` is what stands in the line. */
export interface CodedColumn {
  readonly values: readonly string[];
  readonly codes: Int32Array;
  /** The number of a value; `undefined` where no line has it. */
  code(value: string): number | undefined;
}

/**
 * Indexes `length` lines by one or more columns. A line's key is one whole number, as in a number system with as many digits
 * as there are columns; they lie in a table with open addressing, which takes 12 bytes for each place and no objects.
 */
export function indexKeys(columns: readonly CodedColumn[], length: number): KeyIndex {
  const exact = columns.reduce((product, { values }) => product * Math.max(1, values.length), 1);
  // Beyond what a number holds exactly, two keys could be the same number.
  return exact <= Number.MAX_SAFE_INTEGER ? numericIndex(columns, length) : textualIndex(columns, length);
}

function numericIndex(columns: readonly CodedColumn[], length: number): KeyIndex {
  const places = 2 ** Math.ceil(Math.log2(Math.max(8, length * 2)));
  const keys = new Float64Array(places).fill(-1);
  const first = new Int32Array(places);
  const later: [number, number][] = [];
  for (let index = 0; index < length; index++) {
    const key = columns.reduce((sum, { values, codes }) => sum * values.length + (codes[index] ?? 0), 0);
    const place = placeOf(keys, key);
    if (keys[place] === key) later.push([index, first[place] ?? 0]);
    else {
      keys[place] = key;
      first[place] = index;
    }
  }
  return {
    find(values) {
      let key = 0;
      for (const [position, column] of columns.entries()) {
        const code = column.code(values[position] ?? "");
        if (code === undefined) return undefined;
        key = key * column.values.length + code;
      }
      const place = placeOf(keys, key);
      return keys[place] === key ? first[place] : undefined;
    },
    repeated(tell) {
      for (const [index, earlier] of later) tell(index, earlier);
    },
  };
}

/** Where a key lies, or the free place where it would. The number of places is a power of two, and half of them are free. */
function placeOf(keys: Float64Array, key: number): number {
  const last = keys.length - 1;
  // Knuth's multiplicative hash on both halves of the number.
  const mixed = Math.imul(key % 2 ** 32, 0x9e3779b1) ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b);
  let place = ((mixed >>> 15) ^ mixed) & last;
  while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & last;
  return place;
}

function textualIndex(columns: readonly CodedColumn[], length: number): KeyIndex {
  const first = new Map<string, number>();
  const later: [number, number][] = [];
  for (let index = 0; index < length; index++) {
    const key = columns.map(({ codes }) => codes[index] ?? 0).join(" ");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else later.push([index, earlier]);
  }
  return {
    find: (values) => first.get(columns.map((column, position) => column.code(values[position] ?? "")).join(" ")),
    repeated(tell) {
      for (const [index, earlier] of later) tell(index, earlier);
    },
  };
}
