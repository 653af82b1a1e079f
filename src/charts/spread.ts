/** A label that wants to stand at `center` and takes `size` along the axis. */
export interface Placed {
  readonly center: number;
  readonly size: number;
}

/**
 * New centres, in the same order as given, such that no two labels overlap, none is outside `[low, high]` while
 * there is room, and each stands as near its place as that allows (least squares; pool adjacent violators).
 */
export function spread(labels: readonly Placed[], low: number, high: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => centerOf(labels, a) - centerOf(labels, b) || a - b);
  let offset = 0;
  const wants = order.map((index) => {
    const label = labels[index] ?? { center: 0, size: 0 };
    const before = offset + label.size / 2;
    offset += label.size;
    return { index, before, want: label.center - before };
  });
  const room = Math.max(low, high - offset);
  const result = labels.map(() => 0);
  for (const block of pool(wants)) {
    const start = Math.min(Math.max(block.mean, low), room);
    for (const { index, before } of block.members) result[index] = start + before;
  }
  return result;
}

interface Want {
  readonly index: number;
  readonly before: number;
  readonly want: number;
}

/** Blocks of labels that touch, with the mean of where their members want the first one to start. */
function pool(wants: readonly Want[]): { mean: number; members: Want[] }[] {
  const blocks: { mean: number; members: Want[] }[] = [];
  for (const want of wants) {
    let block = { mean: want.want, members: [want] };
    for (let last = blocks.at(-1); last !== undefined && last.mean >= block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const [m, n] = [last.members.length, block.members.length];
      block = { mean: (last.mean * m + block.mean * n) / (m + n), members: [...last.members, ...block.members] };
    }
    blocks.push(block);
  }
  return blocks;
}

function centerOf(labels: readonly Placed[], index: number): number {
  return labels[index]?.center ?? 0;
}
