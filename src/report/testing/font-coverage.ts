/** The code points that a font (TTF or OTF) has a glyph for, read from its `cmap` table of format 12. */
export function readCoverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, "cmap");
  const covered = new Set<number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
    if (view.getUint16(subtable) !== 12) continue;
    for (let group = 0; group < view.getUint32(subtable + 12); group++) {
      const at = subtable + 16 + group * 12;
      for (let point = view.getUint32(at); point <= view.getUint32(at + 4); point++) covered.add(point);
    }
  }
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table++) {
    const at = 12 + table * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new Error(`no such table in the font: ${tag}`);
}
