/** A name as in addresses: lower case, æ→ae, ø→o, å→a, other accents dropped, the rest hyphens. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replaceAll("đ", "d")
    .replaceAll("ŋ", "n")
    .replaceAll("ŧ", "t")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
