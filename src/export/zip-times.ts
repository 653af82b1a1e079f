const endOfDirectory = 0x06054b50;
const endLength = 22;
/** 1 January 1980, 00:00: the first moment that a ZIP archive can name, written as date (high) and time (low). */
const epoch = 0x00210000;

/**
 * The same ZIP archive with every entry's time set to 1980, so that bytes do not tell when they were made.
 * Only the two fields of each entry are written (APPNOTE.TXT 4.3.7 and 4.3.12); what is packed is not touched.
 * The archive must have no comment, as those of write-excel-file.
 */
export function withFixedTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error("not a ZIP archive without a comment");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, epoch, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, epoch, true);
    const name = view.getUint16(entry + 28, true);
    const extra = view.getUint16(entry + 30, true);
    const comment = view.getUint16(entry + 32, true);
    entry += 46 + name + extra + comment;
  }
  return bytes;
}
