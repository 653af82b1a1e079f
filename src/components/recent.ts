/**
 * Remembers the last few answers of an expensive function. Pages of one municipality in an edition's two addresses are
 * rendered one after the other, so few are enough, and memory stays small over thousands of pages.
 */
export function recent<A extends object, B, R>(most: number, make: (a: A, b: B) => R): (a: A, b: B) => R {
  const answers: { a: A; b: B; answer: R }[] = [];
  return (a, b) => {
    const known = answers.find((one) => one.a === a && one.b === b);
    if (known) return known.answer;
    const answer = make(a, b);
    answers.push({ a, b, answer });
    if (answers.length > most) answers.shift();
    return answer;
  };
}
