import { type Area, country as wholeCountry } from "../../data/area.ts";
import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import { formatCell, formatNumber } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { distribution, placeOf } from "../distribution.ts";
import { fromTo, levelOf, subjectOf } from "../sentences.ts";
import { pointAt } from "../series.ts";
import { capitalized, said } from "../words.ts";
import type { Candidate, Lead } from "./types.ts";

/** What a lead says, in one or two sentences that can be printed as they stand. */
export function leadSentence(edition: Edition, lead: Candidate, language: Language): string {
  const { kind } = lead;
  switch (kind) {
    case "change":
      return `${changed(edition, lead, language)} ${countryMeanwhile(lead, language)}`.trim();
    case "outlier":
      return outlying(edition, lead, language);
    case "record":
      return record(edition, lead, language);
    case "trend":
      return `${steadily(edition, lead, language)} ${countryMeanwhile(lead, language)}`.trim();
    case "reversal":
      return reversed(edition, lead, language);
    case "apart":
      return `${apart(edition, lead, language)} ${countryMeanwhile(lead, language)}`.trim();
    default:
      return kind satisfies never;
  }
}

/** «I Hitra kommune», «I Vestland», «I landet som helhet»: right whatever the place takes, «i» or «på». */
export function inPlace(edition: Edition, area: Area, language: Language): string {
  const name = edition.geography.areaName(area);
  // Two names are shared by two municipalities, and told apart by the county: «Våler (Østfold)».
  if (area.kind === "municipality") return `I ${name.replace(/( \(.*\))?$/, " kommune$1")}`;
  return area.kind === "country" ? capitalized(said.inCountry[language]) : `I ${name}`;
}

/** The short name that a list of leads is read by. */
export function leadTitle(edition: Edition, { area, indicator }: Lead, language: Language): string {
  const name =
    area.kind === "country" ? { nb: "Hele landet", nn: "Heile landet" }[language] : edition.geography.areaName(area);
  return `${name}: ${indicator.shortName[language]}`;
}

function changed(edition: Edition, { indicator, area, from, to, direction }: Candidate, language: Language): string {
  if (from === undefined) throw new Error("a change from nothing");
  const moved = movedWith(direction, subjectOf(indicator, language), language);
  return `${inPlace(edition, area, language)} ${moved} ${fromTo(indicator, from, to, language)}.`;
}

function outlying(
  edition: Edition,
  { indicator, area, to, country, direction }: Candidate,
  language: Language,
): string {
  const whole = pointAt(country, to.year).cell;
  const against =
    whole.kind === "value" ? `, mot ${formatCell(whole, indicator.decimals)} ${said.inCountry[language]}` : "";
  const first = `${inPlace(edition, area, language)} var ${subjectOf(indicator, language)} ${levelOf(indicator, to.cell, language)} i ${to.year}${against}.`;
  return `${first} ${beyond(edition, { indicator, area, to, direction }, language)}`.trim();
}

/** How many others lie further out. */
function beyond(
  edition: Edition,
  { indicator, area, to, direction }: Pick<Candidate, "indicator" | "area" | "to" | "direction">,
  language: Language,
): string {
  const all = distribution(edition, indicator.id, to.year);
  const place = area.kind === "municipality" ? placeOf(all, area.code) : undefined;
  if (place === undefined) return "";
  const own = cellValue(to.cell) ?? 0;
  const further = direction === "up" ? place.rank - 1 : all.filter(({ cell }) => (cellValue(cell) ?? own) < own).length;
  const others = formatNumber(place.of - 1, 0);
  const nb = direction === "up" ? "høyere" : "lavere";
  const nn = direction === "up" ? "høgare" : "lågare";
  if (further === 0) {
    return {
      nb: `Ingen av de ${others} andre kommunene med tall ligger ${nb}.`,
      nn: `Ingen av dei ${others} andre kommunane med tal ligg ${nn}.`,
    }[language];
  }
  return {
    nb: `Av ${others} andre kommuner med tall ligger ${further === 1 ? "én" : formatNumber(further, 0)} ${nb}.`,
    nn: `Av ${others} andre kommunar med tal ligg ${further === 1 ? "éin" : formatNumber(further, 0)} ${nn}.`,
  }[language];
}

function record(
  edition: Edition,
  { indicator, area, from, to, own, direction }: Candidate,
  language: Language,
): string {
  if (from === undefined) throw new Error("a record of nothing");
  const first = own.points.find(({ cell }) => cell.kind === "value")?.year ?? from.year;
  const place = inPlace(edition, area, language);
  const figure = `${place} var ${subjectOf(indicator, language)} ${levelOf(indicator, to.cell, language)} i ${to.year}`;
  const before = levelOf(indicator, from.cell, language);
  const isHigh = direction === "up";
  return {
    nb: `${figure}. Det er det ${isHigh ? "høyeste" : "laveste"} i de årene som kan sammenlignes, fra ${first}. Det nest ${isHigh ? "høyeste" : "laveste"} var ${before} i ${from.year}.`,
    nn: `${figure}. Det er det ${isHigh ? "høgaste" : "lågaste"} i dei åra som kan samanliknast, frå ${first}. Det nest ${isHigh ? "høgaste" : "lågaste"} var ${before} i ${from.year}.`,
  }[language];
}

function steadily(edition: Edition, { indicator, area, from, to, direction }: Candidate, language: Language): string {
  if (from === undefined) throw new Error("a trend from nothing");
  const verb = (direction === "up" ? said.risen : said.fallen)[language];
  const how = `stort sett ${verb} år for år`;
  return `${inPlace(edition, area, language)} har ${subjectOf(indicator, language)} ${how}, ${fromTo(indicator, from, to, language)}.`;
}

function reversed(
  edition: Edition,
  { indicator, area, from, turn, to, direction }: Candidate,
  language: Language,
): string {
  if (from === undefined || turn === undefined) throw new Error("a reversal without a turn");
  const place = inPlace(edition, area, language);
  const out = movedWith(direction === "down" ? "up" : "down", subjectOf(indicator, language), language);
  const back = (direction === "down" ? said.fallen : said.risen)[language];
  const last = `${levelOf(indicator, to.cell, language)} i ${to.year}`;
  return {
    nb: `${place} ${out} ${fromTo(indicator, from, turn, language)}. Siden har tallet ${back} igjen, til ${last}.`,
    nn: `${place} ${out} ${fromTo(indicator, from, turn, language)}. Sidan har talet ${back} igjen, til ${last}.`,
  }[language];
}

function apart(edition: Edition, { indicator, area, from, to }: Candidate, language: Language): string {
  if (from === undefined) throw new Error("apart from nothing");
  const name = edition.geography.areaName(area);
  const moved = fromTo(indicator, from, to, language);
  return {
    nb: `Avstanden mellom ${name} og landet har økt. ${inPlace(edition, area, language)} gikk ${subjectOf(indicator, language)} ${moved}.`,
    nn: `Avstanden mellom ${name} og landet har auka. ${inPlace(edition, area, language)} gjekk ${subjectOf(indicator, language)} ${moved}.`,
  }[language];
}

/** «økte talet», «falt talet», «gjekk talet ned»: verb and subject after a place, in the order that each form wants. */
function movedWith(direction: "up" | "down", subject: string, language: Language): string {
  if (direction === "up") return `${said.rose[language]} ${subject}`;
  return { nb: `falt ${subject}`, nn: `gjekk ${subject} ned` }[language];
}

/** What the country did in the same years; nothing where it has no figure, or is the place itself. */
function countryMeanwhile({ indicator, area, from, to, country }: Candidate, language: Language): string {
  if (area.kind === wholeCountry.kind || from === undefined) return "";
  const [before, after] = [pointAt(country, from.year).cell, pointAt(country, to.year).cell];
  if (before.kind !== "value" || after.kind !== "value") return "";
  const [a, b] = [formatCell(before, indicator.decimals), levelOf(indicator, after, language)];
  const same = formatCell(after, indicator.decimals) === a;
  if (same)
    return {
      nb: `I landet som helhet var tallet ${b} begge årene.`,
      nn: `I landet som heilskap var talet ${b} begge åra.`,
    }[language];
  return {
    nb: `I landet som helhet gikk tallet fra ${a} til ${b}.`,
    nn: `I landet som heilskap gjekk talet frå ${a} til ${b}.`,
  }[language];
}
