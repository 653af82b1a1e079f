import type { LooseNumber } from "./loose-numbers.ts";

/** The numerals that state a quantity together with another word, in both written forms. */
const numerals =
  "én|éin|en|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen";
/** «tjuesju», «femogtyve»: the same before what is counted in per cent, where only quantities stand. */
const compound =
  "(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:én|éin|en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)";
const ordinals =
  "(?:annen|anna|andre|tredje|fjerde|femte|sjette|sjuende|sjuande|syvende|åttende|åttande|niende|niande|tiende|tiande|tjuende|tjuande)";
const several = numerals.split("|").slice(6).join("|");
const half = "(?: og (?:en|ein|én|éin) halv)?";
const parts = "tre(?:dje)?del|fjerdedel|firedel|femt?e?del|sjettedel|seksdel|åttedel|åttendedel|tidel|tiendedel";
const counted =
  "kommun(?:er|ar)|fylk(?:er|e)|brukere|brukarar|person(?:er|ar)|innbyggere|innbyggjarar|beboere|bebuarar|årsverk|ansatte|tilsette|plass(?:er|ar)|kroner|tim(?:er|ar)";

const quantity = new RegExp(
  `(?<![\\p{L}-])(?:${[
    `(?:${compound}|${numerals})${half} (?:prosentpoeng|prosent|promille)`,
    `(?:hver|hvert|kvar|kvart) ${ordinals}(?! (?:år|gang|gong|dag|uke|veke|måned|månad|time)(?!\\p{L}))`,
    `(?:(?:${numerals}) )?(?:${parts})(?:er|ar|en|a|ene|ane)?`,
    // «Kvart år» is every year, and «kvart på fem» an hour.
    "(?:én|éin|en|ein|tre) kvart(?! (?:over|på|år|time))",
    `(?<!(?:første|andre|siste|same|samme|ene|eine) )(?:halvparten|halvdelen|helvta)|halvannen|halvanna`,
    `(?:dobbelt|tredobbelt|firedobbelt) så`,
    `(?:for)?(?:to|tre|fire|fem)?(?:doblet|dobler|dobles|dobla|doblar|doblast|dobling|doblingen|doblinga)`,
    `halvert|halverte|halverer|halveres|halverar|halverast|halvering(?:en|a)?`,
    `null (?:prosent|${counted})`,
    `(?<![\\d,.])\\d{1,3}[ \u00a0]av[ \u00a0]\\d{1,3}(?![\\d,])`,
    `(?:${numerals}) av (?:${several})`,
    `(?:${numerals})${half} gang(?:er|ar)? så|(?:${numerals})${half} gong(?:er|ar)? så`,
    `(?!to )(?<!(?:per|pr\\.?|hvert?|kvart?) )(?!(?<=(?:av|blant) )tusen innb)(?:${several}) (?:${counted})`,
    `(?:${numerals}|flere|fleire|mange|noen|nokre) (?:hundre|tusen)(?! års?(?!\\p{L}))`,
    // «Tusen grunner», «hundre svar» count nothing.
    `(?<=(?:over|under|nesten|rundt|omtrent|minst|om lag|kring|ca\\.|enn|godt|drøyt|knapt) )(?:hundre|tusen)(?! års?(?!\\p{L}))`,
    "(?:hundre|tusen) (?:eldre|pasienter|pasientar|mennesker|menneske)",
    `(?:(?:${numerals}) )?(?:million(?:er|ar)?|milliard(?:er|ar)?)(?! års?(?!\\p{L}))`,
  ].join("|")})(?![\\p{L}-])`,
  "giu",
);

/** Quantities stated in words: «en tredel», «ti prosent», «dobbelt så», «tre av fire»; also «3 av 4». */
export function numberWords(text: string): LooseNumber[] {
  return [...text.matchAll(quantity)].map((match) => ({ text: match[0], index: match.index }));
}
