/** A few lines that fetch figures in one program or language, as on the data page and in docs/data.md. */
export interface Snippet {
  readonly language: "python" | "javascript" | "r" | "powerquery" | "shell";
  /** Whom it is for: «Python». */
  readonly name: string;
  readonly code: string;
}

/**
 * How the figures of a version are fetched; `address` is the version's own, with a slash at the end. Those in Python and
 * JavaScript print the years and figures of Oslo for one indicator, and the tests run them.
 */
export function snippets(address: string): readonly Snippet[] {
  return [
    {
      language: "powerquery",
      name: "Excel (Power Query)",
      code: `let
  Fil = Csv.Document(Web.Contents("${address}data/kommuner.csv"), [Delimiter = ",", Encoding = 65001]),
  Tabell = Table.PromoteHeaders(Fil),
  Typer = {{"region", type text}, {"aar", Int64.Type}, {"verdi", type number}},
  Tall = Table.TransformColumnTypes(Tabell, Typer, "en-US")
in
  Tall`,
    },
    {
      language: "python",
      name: "Python",
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${address}data/kommuner.csv") as svar:
    rader = list(csv.DictReader(io.TextIOWrapper(svar, "utf-8", newline="")))
for rad in rader:
    if rad["region"] == "0301" and rad["indikator"] == "andel-80-hjemmetjenester":
        print(rad["aar"], rad["verdi"] or rad["merke"])`,
    },
    {
      language: "python",
      name: "Python med pandas",
      code: `import pandas as pd

tall = pd.read_csv("${address}data/kommuner.csv", dtype={"region": str})`,
    },
    {
      language: "r",
      name: "R",
      code: `tall <- read.csv("${address}data/kommuner.csv",
                 colClasses = c(region = "character"), na.strings = "", encoding = "UTF-8")
oslo <- subset(tall, region == "0301" & indikator == "andel-80-hjemmetjenester")`,
    },
    {
      language: "javascript",
      name: "JavaScript",
      code: `const svar = await fetch("${address}indikator/andel-80-hjemmetjenester.json");
const { serier } = await svar.json();
const oslo = serier.find(({ kode }) => kode === "0301");
for (const { aar, celle } of oslo.punkter) console.log(aar, celle.verdi ?? celle.tegn);`,
    },
    {
      language: "shell",
      name: "Kommandolinjen",
      code: `curl -O ${address}data/kommuner.csv`,
    },
  ];
}
