import { formatNumber } from "../data/format.ts";

export interface Stage {
  /** That many more are done. */
  tick(count?: number): void;
  /** The stage is over; says how long it took. */
  done(): void;
}

export interface Progress {
  /** Begins a stage of `total` parts: «PDF-er», 357. Its name is shown to the one who waits. */
  stage(name: string, total: number): Stage;
}

/** Where progress is shown: `process.stderr`, or a stand-in in tests. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Between two drawings on a terminal, and between two lines in a log, in milliseconds. */
const redrawAfter = 100;
const logAfter = 10_000;

/**
 * Shows how far long work has come: on a terminal one line that is redrawn (what, how many of how many, time left), in a
 * log a plain line when a stage begins, every ten seconds and when it is done. `now` is in milliseconds.
 */
export function createProgress(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  return { stage: (name, total) => (stream.isTTY ? terminalStage : logStage)(stream, now, name, total) };
}

function terminalStage(stream: ProgressStream, now: () => number, name: string, total: number): Stage {
  const start = now();
  let finished = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (line: string, end: string) => {
    // One column is kept free: a full line wraps on some terminals and would not be overwritten.
    stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}${end}`);
    drawn = now();
  };
  draw(state(name, finished, total, 0), "");
  return {
    tick: (count = 1) => {
      finished += count;
      if (now() - drawn >= redrawAfter) draw(state(name, finished, total, now() - start), "");
    },
    done: () => draw(summary(name, finished, now() - start), "\n"),
  };
}

function logStage(stream: ProgressStream, now: () => number, name: string, total: number): Stage {
  const start = now();
  let finished = 0;
  let written = start;
  stream.write(`${name}: ${formatNumber(total, 0)} i alt\n`);
  return {
    tick: (count = 1) => {
      finished += count;
      if (now() - written < logAfter) return;
      written = now();
      stream.write(`${state(name, finished, total, now() - start)}\n`);
    },
    done: () => stream.write(`${summary(name, finished, now() - start)}\n`),
  };
}

/** «PDF-er: 120 av 357, om lag 12 s igjen»; the time left is a guess from the pace so far. */
function state(name: string, finished: number, total: number, elapsed: number): string {
  const part = `${name}: ${formatNumber(finished, 0)} av ${formatNumber(total, 0)}`;
  if (finished === 0 || finished >= total || elapsed < 1000) return part;
  return `${part}, om lag ${duration((elapsed / finished) * (total - finished))} igjen`;
}

function summary(name: string, finished: number, elapsed: number): string {
  return `${name}: ${formatNumber(finished, 0)} på ${duration(elapsed)}`;
}

/** «0,4 s», «12 s», «2 min 5 s». */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${formatNumber(seconds, 1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
