/** The same in both written forms of Norwegian. */
const months = "januar februar mars april mai juni juli august september oktober november desember".split(" ");

/** The day of an ISO date or date-time, as it is written there, with the month in words: «1. mai 2021». */
export function formatDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)}. ${months[Number(month) - 1] ?? month} ${year}`;
}
