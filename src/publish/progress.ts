import { formatNumber } from "../data/format.ts";

export interface Stage {
  /** That many more are done. */
  tick(count?: number): void;
  /** The stage is over; says how long it took. */
  done(): void;
}

export interface Progress {
  /**
   * Begins a stage of `total` parts: «PDF-er», 357. Its name is shown to the one who waits; a total of 1 is a stage that
   * cannot be counted. Stages may run side by side.
   */
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

interface Running {
  readonly name: string;
  readonly total: number;
  readonly start: number;
  finished: number;
}

/** What a terminal and a log do differently. */
interface Display {
  begun(stage: Running): void;
  ticked(stage: Running): void;
  ended(stage: Running): void;
}

/**
 * Shows how far long work has come: on a terminal one line that is redrawn (what, how many of how many, time left), in a
 * log a plain line when a stage begins, every ten seconds and when it is done. `now` is in milliseconds.
 */
export function createProgress(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  const display = stream.isTTY ? terminal(stream, now) : log(stream, now);
  return {
    stage(name, total) {
      const running: Running = { name, total, start: now(), finished: 0 };
      display.begun(running);
      return {
        tick(count = 1) {
          running.finished += count;
          display.ticked(running);
        },
        done: () => display.ended(running),
      };
    },
  };
}

function terminal(stream: ProgressStream, now: () => number): Display {
  const active = new Set<Running>();
  let drawn = Number.NEGATIVE_INFINITY;
  const draw = (finished = "") => {
    const states = [...active].map((stage) => state(stage, now())).join(" · ");
    // One column is kept free: a full line wraps on some terminals and would not be overwritten.
    stream.write(`\r\u001b[2K${finished}${states.slice(0, (stream.columns ?? 80) - 1)}`);
    drawn = now();
  };
  return {
    begun(stage) {
      active.add(stage);
      draw();
    },
    ticked() {
      if (now() - drawn >= redrawAfter) draw();
    },
    ended(stage) {
      active.delete(stage);
      draw(`${summary(stage, now())}\n`);
    },
  };
}

function log(stream: ProgressStream, now: () => number): Display {
  const written = new Map<Running, number>();
  return {
    begun(stage) {
      written.set(stage, stage.start);
      stream.write(stage.total > 1 ? `${stage.name}: ${formatNumber(stage.total, 0)} i alt\n` : `${stage.name} …\n`);
    },
    ticked(stage) {
      if (now() - (written.get(stage) ?? stage.start) < logAfter) return;
      written.set(stage, now());
      stream.write(`${state(stage, now())}\n`);
    },
    ended: (stage) => stream.write(`${summary(stage, now())}\n`),
  };
}

/** «PDF-er: 120 av 357, om lag 12 s igjen»; the time left is a guess from the pace so far. */
function state({ name, total, start, finished }: Running, now: number): string {
  if (total <= 1) return `${name} …`;
  const part = `${name}: ${formatNumber(finished, 0)} av ${formatNumber(total, 0)}`;
  const elapsed = now - start;
  if (finished === 0 || finished >= total || elapsed < 1000) return part;
  return `${part}, om lag ${duration((elapsed / finished) * (total - finished))} igjen`;
}

/** «PDF-er: 357 på 12 s». */
function summary({ name, total, start, finished }: Running, now: number): string {
  return `${name}: ${total > 1 ? formatNumber(finished, 0) : "ferdig"} på ${duration(now - start)}`;
}

/** «0,4 s», «12 s», «2 min 5 s». */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${formatNumber(seconds, 1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
