import type { Sum, Unknown } from "./system.ts";

/** A sum with its unknowns by number. */
interface Linear {
  readonly terms: Int32Array;
  readonly signs: Int8Array;
  readonly least: number;
  readonly most: number;
}

/**
 * How small and how great unknowns can be, narrowed by each sum in turn until none narrows further (bounds propagation: Apt,
 * «Principles of Constraint Programming», 2003, ch. 6). What has been narrowed can be taken back to any point, so that a search
 * need not copy it. Unknowns go by their place in the order that they were given in.
 */
export class Bounds {
  readonly size: number;
  readonly #keys: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #sumsOf: Linear[][];
  /** What bounds were before they were narrowed: number, least, most, and so on. */
  readonly #before: number[] = [];

  constructor(unknowns: ReadonlyMap<string, Unknown>) {
    this.#keys = [...unknowns.keys()];
    this.#numbers = new Map(this.#keys.map((key, number) => [key, number]));
    this.size = this.#keys.length;
    this.#least = Float64Array.from(unknowns.values(), ({ least }) => least);
    this.#most = Float64Array.from(unknowns.values(), ({ most }) => most);
    this.#sumsOf = this.#keys.map(() => []);
  }

  numberOf(key: string): number {
    const number = this.#numbers.get(key);
    if (number === undefined) throw new Error(`no such unknown: ${key}`);
    return number;
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? "";
  }

  least(number: number): number {
    return this.#least[number] ?? 0;
  }

  most(number: number): number {
    return this.#most[number] ?? 0;
  }

  isOpen(number: number): boolean {
    return this.least(number) < this.most(number);
  }

  /** A point to go back to. */
  mark(): number {
    return this.#before.length;
  }

  backTo(mark: number): void {
    while (this.#before.length > mark) {
      const most = this.#before.pop() ?? 0;
      const least = this.#before.pop() ?? 0;
      const number = this.#before.pop() ?? 0;
      this.#least[number] = least;
      this.#most[number] = most;
    }
  }

  /** Narrows by sums, which hold from now on. False when they cannot all be met; they hold all the same. */
  add(sums: readonly Sum[]): boolean {
    const added = sums.map((sum) => this.#linear(sum));
    for (const sum of added) for (const number of sum.terms) this.#sumsOf[number]?.push(sum);
    return this.#narrow(added);
  }

  /** Whether a sum can be met with what is known; if so, it holds from now on. */
  addIfPossible(sum: Sum): boolean {
    const mark = this.mark();
    if (this.add([sum])) return true;
    this.backTo(mark);
    for (const { key } of sum.terms) this.#sumsOf[this.numberOf(key)]?.pop();
    return false;
  }

  /** Narrows one unknown, and the others by what that says of them. False when the sums cannot all be met. */
  assume(number: number, least: number, most: number): boolean {
    this.#set(number, least, most);
    return this.#narrow(this.#sumsOf[number] ?? []);
  }

  #linear({ terms, least, most }: Sum): Linear {
    return {
      terms: Int32Array.from(terms, ({ key }) => this.numberOf(key)),
      signs: Int8Array.from(terms, ({ sign }) => sign),
      least,
      most,
    };
  }

  #set(number: number, least: number, most: number): void {
    this.#before.push(number, this.least(number), this.most(number));
    this.#least[number] = least;
    this.#most[number] = most;
  }

  #narrow(from: readonly Linear[]): boolean {
    const waiting = new Set(from);
    for (const sum of waiting) {
      waiting.delete(sum);
      const mark = this.mark();
      if (!this.#narrowBy(sum)) return false;
      for (let at = mark; at < this.#before.length; at += 3) {
        for (const other of this.#sumsOf[this.#before[at] ?? 0] ?? []) waiting.add(other);
      }
    }
    return true;
  }

  /** What a sum says of each of its terms, when the others are as small or as great as they can be. */
  #narrowBy({ terms, signs, least, most }: Linear): boolean {
    // What has no limit is counted, so that each term can be taken out of the whole again.
    let low = 0;
    let high = 0;
    let boundlessLow = 0;
    let boundlessHigh = 0;
    const count = (number: number, sign: number, times: 1 | -1) => {
      const greatest = this.most(number);
      const smallest = times * this.least(number);
      if (sign === 1) low += smallest;
      else high -= smallest;
      if (greatest === Number.POSITIVE_INFINITY) {
        if (sign === 1) boundlessHigh += times;
        else boundlessLow += times;
      } else if (sign === 1) high += times * greatest;
      else low -= times * greatest;
    };
    for (let at = 0; at < terms.length; at++) count(terms[at] ?? 0, signs[at] ?? 1, 1);
    for (let at = 0; at < terms.length; at++) {
      const number = terms[at] ?? 0;
      const sign = signs[at] ?? 1;
      count(number, sign, -1);
      const atLeast = boundlessHigh > 0 ? Number.NEGATIVE_INFINITY : least - high;
      const atMost = boundlessLow > 0 ? Number.POSITIVE_INFINITY : most - low;
      const newLeast = Math.max(this.least(number), sign === 1 ? atLeast : 0 - atMost);
      const newMost = Math.min(this.most(number), sign === 1 ? atMost : 0 - atLeast);
      if (newLeast > newMost) return false;
      if (newLeast !== this.least(number) || newMost !== this.most(number)) this.#set(number, newLeast, newMost);
      count(number, sign, 1);
    }
    return true;
  }
}
