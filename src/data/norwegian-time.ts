const clock = new Intl.DateTimeFormat("en", { timeZone: "Europe/Oslo", timeZoneName: "longOffset" });

/** How far clocks in Norway are ahead of UTC at a moment (ISO date-time with zone): `+01:00`, in summer `+02:00`. */
export function norwegianOffset(moment: string): string {
  const zone = clock.formatToParts(new Date(moment)).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return zone.replace("GMT", "");
}
