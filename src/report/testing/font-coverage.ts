/** The code points that a font (TTF or OTF) has a glyph for, read from its `cmap` tables of formats 4 and 12 (OpenType 1.9). */
export function readCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  const covered = new Set<number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
    if (view.getUint16(subtable) === 4) readSegments(view, subtable, covered);
    if (view.getUint16(subtable) !== 12) continue;
    for (let group = 0; group < view.getUint32(subtable + 12); group++) {
      const at = subtable + 16 + group * 12;
      for (let point = view.getUint32(at); point <= view.getUint32(at + 4); point++) covered.add(point);
    }
  }
  return covered;
}

/** Format 4: segments of 16-bit code points; a delta or an entry of 0 is no glyph. */
function readSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const bytes = view.getUint16(subtable + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes].map((at) => subtable + at);
  if (ends === undefined || starts === undefined || deltas === undefined || offsets === undefined) return;
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = view.getUint16(starts + segment);
    const offset = view.getUint16(offsets + segment);
    for (let point = start; point <= view.getUint16(ends + segment) && point !== 0xffff; point++) {
      const entry = offset === 0 ? point : view.getUint16(offsets + segment + offset + 2 * (point - start));
      const glyph = entry === 0 ? 0 : (entry + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) covered.add(point);
    }
  }
}

function tableOffset(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + table * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`no such table in the font: ${tag}`);
}
