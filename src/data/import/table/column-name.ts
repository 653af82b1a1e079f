/** A column's name from a code or a label: `KOKeieform0000` → `kokeieform0000`, «Kjønn (2)» → `kjonn_2`. */
export function columnName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^[a-z]/.test(name) ? name : `k_${name}`;
}
