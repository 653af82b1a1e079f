/**
 * What `--hjelp` says, of every script. Plain JavaScript without dependencies, for those that run before anything is installed.
 *
 * @typedef {object} Described
 * @property {readonly string[]} usage the ways to call it: `npm run build -- --utkast`
 * @property {string} does what it does, a sentence or two
 * @property {Readonly<Record<string, {readonly help: string, readonly example?: string}>>} options with `example`, where they take a value
 */

/** True where the words after a command ask what it does. @param {readonly string[]} words */
export function asksForHelp(words) {
  return words.some((word) => ["--hjelp", "--help", "-h"].includes(word));
}

/** The usage, what it does, and a line for each option. @param {Described} script */
export function describe({ usage, does, options }) {
  const lines = Object.entries(options).map(([name, { example, help }]) => {
    return [example === undefined ? `--${name}` : `--${name} ${example}`, help];
  });
  lines.push(["--hjelp", "denne teksten"]);
  const width = Math.max(...lines.map(([written = ""]) => written.length));
  const shown = lines.map(([written = "", help]) => `  ${written.padEnd(width)}  ${help}`);
  return [...usage, "", does, "", ...shown].join("\n");
}
