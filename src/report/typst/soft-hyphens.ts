/**
 * Where a line may end within a word: only in long ones, and in compounds where their parts meet («velferds-teknologi», and
 * not «vel-ferdsteknologi» or «velferdstek-nologi»). Lines are ragged, so that none needs a word parted; a long one left
 * whole would make a hole.
 */

/** Words of fewer letters are never parted. */
const long = /\p{L}{12,}/gu;

/** Fewer letters than this never stand alone at the head of a line. */
const least = 4;

/** What compounds of our field begin with, bokmål and nynorsk. */
const firstParts = parts(`
  aktivitets alders ansvars arbeids avlastnings barne befolknings behandlings behovs bemannings bolig brukar bruker brutto
  bustad bydels dagaktivitets dagsenter data deknings dekkings demens distrikts drifts eldre enkelt familie folke folketals
  forebyggings forskings forsknings forvaltnings framskrivings fremskrivings funksjons fylkes gjennom gjennomsnitts grunn
  habiliterings heime helse hjelpe hjemme hoved hovud hverdags innbygger innbyggjar inntekts institusjons kompetanse kommune
  korttids kostnads kunnskaps kvalitets kvardags lands langtids lege legemiddel livs lokaliserings mangel medisinerings mellom
  nettverks oppfølgings oppgave oppgåve pandemi personal prosent pårørande pårørende rapporterings rehabiliterings rettighets
  saman samanliknings samarbeids samhandlings sammen sammenlignings sentralitets service sjuke sjukeheims sjukepleiar smitte
  spesialist statistikk stats stønads støtte syke sykehjems sykepleier tannhelse teknologi teneste tilbods tilbuds tildelings
  tids tilsyns tjeneste trygghets tryggleiks utdannings utgifts utviklings vedtaks velferds vente venteliste årsverks økonomi`);

/** What they go on with, as far as it is the same in every form. */
const laterParts = parts(`
  aktivitet alarm alternativ analyse arbeid avtale avgrens behov bemanning bolig bruker brukar bustad dekning dekking direktorat
  endring fagarbeid forskjell forskrift framskriving fremskriving fylke grunnlag gruppe heim hjelp hjem indikator inndeling
  innbygger innbyggjar inntekt kommune kompetanse kostnad kvalitet loven lova lovgiving lovgivning melding metode modell
  nedsetjing nedsettelse nivå opphald opphold ordning pasient periode personale personell plass pleiar pleier poeng rapport
  reform register regnskap rekneskap rettet retta samanslåing sammenslåing skilnad statistikk stønad støtte strategi struktur
  styrt system tallet tallene teknologi teneste tilbod tilbud tilsyn tiltak tjeneste undersøkelse undersøking utdann utgift
  utval utvikling årsverk økonomi`);

/** The text with soft hyphens in it. */
export function softHyphens(text: string): string {
  return text.replace(long, (word) => {
    const starts = partStarts(word.toLowerCase());
    return [0, ...starts].map((start, index) => word.slice(start, starts[index])).join("\u00ad");
  });
}

/** Where the parts of a compound begin, the first left out; none when no part is known. */
function partStarts(word: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at <= word.length - least; ) {
    const rest = word.slice(at);
    const later = at < least ? undefined : laterParts.find((part) => rest.startsWith(part));
    if (later !== undefined && starts.at(-1) !== at) starts.push(at);
    const isStart = at === 0 || starts.at(-1) === at;
    const first = firstParts.find((part) => isStart && rest.startsWith(part) && rest.length - part.length >= least);
    if (first !== undefined) starts.push(at + first.length);
    at += first?.length ?? later?.length ?? 1;
  }
  return starts;
}

/** The longest first: «sykehjems» before «syke». */
function parts(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
