/** What `npm run import -- --hjelp` shows. */
export const usage = `npm run import -- <kilde> --versjon <ÅÅÅÅ-MM-DD> [valg]

Henter tall og skriver dem som en ny versjon av et datasett: data/<datasett>/<versjon>/.
En versjon som finnes fra før, røres aldri. Alt er forklart i docs/import.md.

Kilder
  ssb          --tabell 12209 --valg "Region=0301,1103" --valg "Tid=top(3)"   SSBs statistikkbank
  ssb-lagret   --tabell 04686 --spørring sporring.json                        en lagret spørring (v0)
  fhi          --kilde nokkel --tabell 370 --valg "GEO=*"                     FHIs statistikkbank
  klass        --fra-dato 2018-01-01 --til-dato 2024-01-02                    kommunene og endringene
  grenser      --fra kommuner.geojson                                         kommunegrenser
  fil          --oppsett oppsett.yml --fra tall.xlsx                          CSV eller Excel
  kildemappe   --fra mappe                                                    mappen prosjektet startet med

For alle
  --tørrkjøring       vis hva som ville blitt skrevet, og hva som er endret, uten å skrive
  --datasett navn     datasettets navn, når det ikke skal være det vanlige
  --format csv        eller parquet; ellers blir store tabeller Parquet (over 20 MB som CSV)
  --vis [variabel]    (ssb, ssb-lagret, fhi) vis hva tabellen har, uten å hente tall
  --paa-nytt          hent alt på nytt, også det som er hentet fra før
  --hjelp             denne teksten

Kommandoen gir 0 når det gikk bra, 1 når noe i kilden eller valget må rettes, 2 når kommandoen er skrevet feil,
og 3 når kilden ikke svarte. Det som er hentet, er tatt vare på, så den samme kommandoen kan kjøres igjen.`;
