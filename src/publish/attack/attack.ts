import loadHighs from "highs";
import type { Knowledge } from "./knowledge.ts";
import type { Equation, Unshown } from "./published.ts";

const highs = await loadHighs();

/** What an attack makes of a hidden number: its least and greatest possible value. One value is a number found out. */
export interface Finding {
  readonly number: Unshown;
  readonly least: number;
  readonly most: number;
}

/**
 * Narrows every hidden number as far as what is known allows, by integer programming (HiGHS): least and greatest value
 * under all equations together. It shares nothing with the code that chose what to hide.
 */
export function attack({ unshown, equations }: Knowledge): Finding[] {
  const believed = believable(unshown, equations);
  const groups = partsOf(unshown, believed).map((part) => part.filter((key) => unshown.get(key)?.isHidden));
  const findings: Finding[] = [];
  // Parts that share no equation do not disturb each other: one number of each is narrowed in the same run.
  for (let round = 0; groups.some((group) => round < group.length); round++) {
    const wanted = groups.flatMap((group) => group[round] ?? []);
    const least = solve(unshown, believed, { sense: "Minimize", wanted });
    const most = solve(unshown, believed, { sense: "Maximize", wanted });
    for (const key of wanted) {
      const number = unshown.get(key);
      let [low, high] = [least?.get(key), most?.get(key)];
      if (low === high) {
        low = solve(unshown, believed, { sense: "Minimize", wanted: [key] }, "off")?.get(key);
        high = solve(unshown, believed, { sense: "Maximize", wanted: [key] }, "off")?.get(key);
      }
      if (number === undefined || low === undefined || high === undefined) throw new Error(`no answer for ${key}`);
      findings.push({ number, least: low, most: high });
    }
  }
  return findings;
}

/** The equations that can be true together, taken in order: one that contradicts the others is about something else. */
function believable(unshown: Knowledge["unshown"], equations: readonly Equation[]): readonly Equation[] {
  const near = new Set(
    partsOf(unshown, equations)
      .filter((part) => part.some((key) => unshown.get(key)?.isHidden))
      .flat(),
  );
  const possible = equations
    .filter(({ terms }) => terms.some(({ key }) => near.has(key)))
    .filter((equation) => isPossible(unshown, [equation]));
  if (isPossible(unshown, possible)) return possible;
  const kept: Equation[] = [];
  for (const equation of possible) {
    const around =
      partsOf(unshown, [...kept, equation]).find((part) => part.includes(equation.terms[0]?.key ?? "")) ?? [];
    const touching = kept.filter(({ terms }) => terms.some(({ key }) => around.includes(key)));
    if (touching.length === 0 || isPossible(unshown, [...touching, equation])) kept.push(equation);
  }
  return kept;
}

function isPossible(unshown: Knowledge["unshown"], equations: readonly Equation[]): boolean {
  return solve(unshown, equations, { sense: "Minimize", wanted: [] }) !== undefined;
}

/** The numbers in groups that no equation crosses. */
function partsOf(unshown: Knowledge["unshown"], equations: readonly Equation[]): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.map(({ key }) => key);
    for (const other of others) {
      const [a, b] = [rootOf(first ?? other), rootOf(other)];
      if (a !== b) parent.set(a, b);
    }
  }
  return [...Map.groupBy(unshown.keys(), rootOf).values()];
}

interface Aim {
  readonly sense: "Minimize" | "Maximize";
  readonly wanted: readonly string[];
}

/**
 * The best whole numbers, `undefined` when there are none. What is found is a solution in any case, so that two of them prove that a
 * number is not found out. That there is no other, or none at all, is not to be believed of HiGHS 1.15 with its presolve on (which
 * takes a tenth of the time): it has been seen to stop at a worse one. So who is told so asks again with it off.
 */
function solve(
  unshown: Knowledge["unshown"],
  equations: readonly Equation[],
  aim: Aim,
  presolve: "on" | "off" = "on",
): Map<string, number> | undefined {
  const { sense, wanted } = aim;
  const keys = [...new Set([...wanted, ...equations.flatMap(({ terms }) => terms.map(({ key }) => key))])];
  if (keys.length === 0) return new Map();
  const names = new Map(keys.map((key, index) => [key, `x${index}`]));
  const nameOf = (key: string) => names.get(key) ?? "";
  const bounds = keys.map((key) => `${unshown.get(key)?.least} <= ${nameOf(key)} <= ${unshown.get(key)?.most}`);
  const rows = equations.flatMap(({ terms, least, most }, index) => {
    const sum = terms.map(({ key, sign }) => `${sign === 1 ? "+" : "-"} 1 ${nameOf(key)}`).join("\n ");
    // Without names the reader of the format takes the next row's first sign for a part of this one.
    return [`least${index}: ${sum} >= ${least}`, `most${index}: ${sum} <= ${most}`];
  });
  const objective = wanted.length === 0 ? `0 ${nameOf(keys[0] ?? "")}` : wanted.map(nameOf).join("\n + ");
  const model = [
    sense,
    ` ${objective}`,
    ...(rows.length === 0 ? [] : ["Subject To", ...rows]),
    "Bounds",
    ...bounds,
    "General",
    ...keys.map(nameOf),
    "End",
  ].join("\n");
  const solution = highs.solve(`${model}\n`, { presolve });
  if (solution.Status === "Infeasible") return presolve === "on" ? solve(unshown, equations, aim, "off") : undefined;
  if (solution.Status !== "Optimal") throw new Error(`the solver stopped: ${solution.Status}`);
  return new Map(keys.map((key) => [key, Math.round(primalOf(solution.Columns[nameOf(key)]))]));
}

function primalOf(column: object | undefined): number {
  if (column === undefined || !("Primal" in column) || typeof column.Primal !== "number") throw new Error("no value");
  return column.Primal;
}
