import type { Effects } from "./effects.ts";

/** The window that SSB's guide gives when the answers themselves do not say. */
const standard = { calls: 30, seconds: 60 };

/** Holds calls back so that a source's limit is never passed. */
export interface RateLimit {
  /** Resolves when the next call may be sent. */
  turn(): Promise<void>;
  /** Learns from an answer's headers: `x-ratelimit-policy: 40;w=60s` and `x-ratelimit-remaining`. */
  learn(headers: Headers): void;
}

export function rateLimit(effects: Effects): RateLimit {
  let { calls, seconds } = standard;
  let sent: number[] = [];
  const forgetOld = () => {
    const start = effects.now() - seconds * 1000;
    sent = sent.filter((time) => time > start);
    return start;
  };
  return {
    async turn() {
      const start = forgetOld();
      const oldest = sent.at(-calls);
      if (oldest !== undefined) {
        const wait = oldest - start;
        effects.tell(`Kilden tillater ${calls} spørringer på ${seconds} sekunder. Venter ${Math.ceil(wait / 1000)} s.`);
        await effects.sleep(wait);
      }
      sent.push(effects.now());
    },
    learn(headers) {
      const policy = /^\s*(\d+)\s*;\s*w=(\d+)/.exec(headers.get("x-ratelimit-policy") ?? "");
      if (policy !== null && Number(policy[1]) > 0) {
        calls = Number(policy[1]);
        seconds = Number(policy[2]);
      }
      // Others behind the same address may have used calls of the window.
      forgetOld();
      const remaining = Number.parseInt(headers.get("x-ratelimit-remaining") ?? "", 10);
      const used = calls - remaining;
      const now = effects.now();
      for (let known = sent.length; known < used; known++) sent.push(now);
    },
  };
}
