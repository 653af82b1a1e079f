import { describe, expect, test } from "vitest";
import { valueCell } from "../data/cell.ts";
import { describeFigure } from "./describe.ts";
import type { Figure } from "./figure.ts";
import { banded, bars, cellOf, distribution, line, lines, people, users } from "./testing/figures.ts";

const oslo = line("Oslo", "main", [29.5, 28.3, 27.4, 27.1, 27.6, 26.1]);
const country = line("Landet", "country", [32.5, 32.1, 31.6, 31, 30.2, 29.5]);
const kostra = line("KOSTRA-gruppe 13", "kostra", [31, 30.5, 30.2, 29.9, 29.6, 29.1]);
const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

function nn(figure: Figure): Figure {
  return { ...figure, language: "nn" };
}

describe("describeFigure(line)", () => {
  test("tells from where to where in prosentpoeng, and what the others end at", () => {
    expect(describeFigure(lines("a", [oslo, kostra, country]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2020. Oslo gikk fra 29,5 i 2015 til 26,1 prosent i 2020, ned 3,4 prosentpoeng. I 2020 var tallet 29,1 for KOSTRA-gruppe 13 og 29,5 for landet."`,
    );
    expect(describeFigure(nn(lines("a", [oslo, kostra, country])))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2020. Oslo gjekk frå 29,5 i 2015 til 26,1 prosent i 2020, ned 3,4 prosentpoeng. I 2020 var talet 29,1 for KOSTRA-gruppe 13 og 29,5 for landet."`,
    );
  });

  test("tells the highest and the lowest year unless they are the first and the last", () => {
    expect(describeFigure(lines("a", [line("Karasjok", "main", [5.2, 4.2, 8.6, 10.9, 5.8])]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2019. Karasjok gikk fra 5,2 i 2015 til 5,8 prosent i 2019, opp 0,6 prosentpoeng. Tallet var høyest i 2018 (10,9) og lavest i 2016 (4,2)."`,
    );
    expect(
      describeFigure(nn(lines("a", [line("Karasjok", "main", [5.2, 4.2, 8.6, 10.9, 5.8])]))),
    ).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2019. Karasjok gjekk frå 5,2 i 2015 til 5,8 prosent i 2019, opp 0,6 prosentpoeng. Talet var høgast i 2018 (10,9) og lågast i 2016 (4,2)."`,
    );
  });

  test("tells how far the band around a line reaches at its end, and counts nothing from a doubtful figure", () => {
    const banding = banded(line("Røst", "main", [[0, "doubtful"], 30, 36]), 0.25);
    expect(describeFigure(lines("a", [banding]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2017. Røst gikk fra 30,0 i 2016 til 36,0 prosent i 2017, opp 6,0 prosentpoeng. Feltet rundt linjen går fra 27,0 til 45,0 i 2017. Tallet for 2015 er merket: ser feil ut i kilden og bør brukes med varsomhet."`,
    );
    expect(describeFigure(lines("a", [line("Utsira", "main", [[0, "doubtful"], ":"])]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Utsira hadde 0,0 prosent i 2015. Utsira har ikke tall for 2016: skjult av hensyn til personvernet. Tallet for 2015 er merket: ser feil ut i kilden og bør brukes med varsomhet."`,
    );
  });

  test("tells what is marked alike in several places once", () => {
    const marked = (label: string) => line(label, "other", [30, [31, "incomplete"]]);
    expect(
      describeFigure(lines("a", [line("Haram", "main", [30, 31]), marked("Agder"), marked("Landet")])),
    ).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Haram gikk fra 30,0 i 2015 til 31,0 prosent i 2016, opp 1,0 prosentpoeng. I 2016 var tallet 31,0 for Agder og 31,0 for landet. Tallene for Agder og landet i 2016 er merket: mangelfull rapportering dette året."`,
    );
  });

  test("tells a change of anything but a share in its unit and in per cent", () => {
    expect(
      describeFigure(lines("a", [line("Landet", "main", [5_367_651, 5_550_203])], { unit: people, decimals: 0 })),
    ).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Landet gikk fra 5 367 651 i 2015 til 5 550 203 innbyggere i 2016, opp 182 552 innbyggere (3,4 prosent)."`,
    );
    expect(describeFigure(lines("a", [line("Utsira", "main", [30, 36.9])], { unit: users }))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Utsira gikk fra 30,0 i 2015 til 36,9 brukere per 1 000 innbyggere i 2016, opp 6,9 (23,0 prosent)."`,
    );
    expect(
      describeFigure(lines("a", [line("Oslo", "main", [3.1, 3.4])], { unit: { kind: "hours", per: "week" } })),
    ).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Oslo gikk fra 3,1 i 2015 til 3,4 timer per uke i 2016, opp 0,3 timer per uke (9,7 prosent)."`,
    );
    expect(
      describeFigure(lines("a", [line("Oslo", "main", [2359.3, 2290])], { unit: { kind: "man-years" }, decimals: 0 })),
    ).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Oslo gikk fra 2 359 i 2015 til 2 290 årsverk i 2016, ned 69 årsverk (2,9 prosent)."`,
    );
  });

  test("says that nothing has changed when both ends are written alike", () => {
    expect(describeFigure(lines("a", [line("Oslo", "main", [26.12, 27, 26.08])]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2017. Oslo hadde 26,1 prosent både i 2015 og i 2017. Tallet var høyest i 2016 (27,0)."`,
    );
  });

  test("compares only what comes after the last break, and tells of it", () => {
    const broken = lines("a", [line("Bergen", "main", [30, 29, "|", 24, 23, 22])]);
    expect(describeFigure(broken)).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2019. Bergen gikk fra 24,0 i 2017 til 22,0 prosent i 2019, ned 2,0 prosentpoeng. Tallene før og etter bruddet i 2017 kan ikke sammenlignes."`,
    );
    expect(describeFigure(nn(broken))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2019. Bergen gjekk frå 24,0 i 2017 til 22,0 prosent i 2019, ned 2,0 prosentpoeng. Tala før og etter brotet i 2017 kan ikkje samanliknast."`,
    );
  });

  test("tells of what came before a break that nothing follows", () => {
    expect(describeFigure(lines("a", [line("Bergen", "main", [30, 29, "|", ":", ":"])]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2018. Bergen gikk fra 30,0 i 2015 til 29,0 prosent i 2016, ned 1,0 prosentpoeng. Tallene før og etter bruddet i 2017 kan ikke sammenlignes. Bergen har ikke tall for 2017 og 2018: skjult av hensyn til personvernet."`,
    );
  });

  test("tells which years lack a figure and why, and which are marked", () => {
    const gaps = lines("a", [
      line("Utsira", "main", [".", ".", ":", 30, "..", [34, "incomplete"], [35, "preliminary"]]),
    ]);
    expect(describeFigure(gaps)).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2021. Utsira gikk fra 30,0 i 2018 til 35,0 prosent i 2021, opp 5,0 prosentpoeng. Utsira har ikke tall for 2015 og 2016: kommunen fantes ikke med disse grensene. Utsira har ikke tall for 2017: skjult av hensyn til personvernet. Utsira har ikke tall for 2019: tallet mangler i kilden. Tallet for 2020 er merket: mangelfull rapportering dette året. Tallet for 2021 er merket: foreløpig tall."`,
    );
    expect(describeFigure(nn(gaps))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2021. Utsira gjekk frå 30,0 i 2018 til 35,0 prosent i 2021, opp 5,0 prosentpoeng. Utsira har ikkje tal for 2015 og 2016: kommunen fanst ikkje med desse grensene. Utsira har ikkje tal for 2017: skjult av omsyn til personvernet. Utsira har ikkje tal for 2019: talet manglar i kjelda. Talet for 2020 er merkt: mangelfull rapportering dette året. Talet for 2021 er merkt: førebels tal."`,
    );
  });

  test("tells whose figures are marked when they are not the main one's", () => {
    const marked = lines("a", [line("Oslo", "main", [30, ":"]), line("Landet", "country", [31, [29, "incomplete"]])]);
    expect(describeFigure(marked)).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Oslo hadde 30,0 prosent i 2015. I 2016 var tallet 29,0 for landet. Oslo har ikke tall for 2016: skjult av hensyn til personvernet. Tallet for landet i 2016 er merket: mangelfull rapportering dette året."`,
    );
  });

  test("says so when there is one figure or none", () => {
    expect(describeFigure(lines("a", [line("Oslo", "main", [26.1])]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015. Oslo hadde 26,1 prosent i 2015."`,
    );
    expect(describeFigure(lines("a", [line("Utsira", "main", [":", ":", ":"]), country]))).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2020. Utsira har ingen tall: skjult av hensyn til personvernet. I 2020 var tallet 29,5 for landet."`,
    );
  });

  test("tells of each line when none is the main one", () => {
    const two = lines("a", [line("Oslo", "other", [29.5, 26.1]), line("Bergen", "other", [27.2, 27.9])]);
    expect(describeFigure(two)).toMatchInlineSnapshot(
      `"Linjediagram, 2015–2016. Oslo gikk fra 29,5 i 2015 til 26,1 prosent i 2016, ned 3,4 prosentpoeng. Bergen gikk fra 27,2 i 2015 til 27,9 prosent i 2016, opp 0,7 prosentpoeng."`,
    );
  });
});

describe("describeFigure(bar)", () => {
  test("reads out a dozen figures", () => {
    const few = bars("a", [
      ["Oslo", 26.1],
      ["Bergen", ":"],
      ["Landet", 29.5],
    ]);
    expect(describeFigure(few)).toMatchInlineSnapshot(
      `"Søylediagram med 3 kategorier. Enhet: prosent. Oslo: 26,1. Landet: 29,5. Bergen har ikke tall: skjult av hensyn til personvernet."`,
    );
    expect(describeFigure(nn(few))).toMatchInlineSnapshot(
      `"Søylediagram med 3 kategoriar. Eining: prosent. Oslo: 26,1. Landet: 29,5. Bergen har ikkje tal: skjult av omsyn til personvernet."`,
    );
  });

  test("tells the highest and the lowest of more", () => {
    const many = bars(
      "a",
      hundred.map((value) => [`Kommune ${value}`, value]),
    );
    expect(describeFigure(many)).toMatchInlineSnapshot(
      `"Søylediagram med 100 kategorier. Enhet: prosent. Høyest er Kommune 100 med 100,0 prosent, lavest er Kommune 1 med 1,0."`,
    );
  });

  test("tells what each of many groups goes from and to, what is lacking and what is marked", () => {
    const groups = bars(
      "a",
      ["Trygghetsalarm", "Digitalt tilsyn", "GPS", "Medisindispenser"].map((label, index) => [
        label,
        index === 1 ? "." : 500,
        index === 1 ? "." : 1337,
        [2333, "incomplete"],
        3454,
      ]),
      {
        unit: people,
        decimals: 0,
        series: ["2017", "2018", "2019", "2020"].map((label) => ({ label, role: "other" })),
      },
    );
    expect(describeFigure(groups)).toMatchInlineSnapshot(
      `"Søylediagram med 4 kategorier. Enhet: innbyggere. Trygghetsalarm: fra 500 (2017) til 3 454 (2020). Digitalt tilsyn: fra 2 333 (2019) til 3 454 (2020). GPS: fra 500 (2017) til 3 454 (2020). Medisindispenser: fra 500 (2017) til 3 454 (2020). Digitalt tilsyn har ikke tall for 2017 og 2018: kommunen fantes ikke med disse grensene. Tallene for Trygghetsalarm (2019), Digitalt tilsyn (2019), GPS (2019) og Medisindispenser (2019) er merket: mangelfull rapportering dette året."`,
    );
  });

  test("tells each group of two series", () => {
    const two = bars(
      "a",
      [
        ["0–17 år", 1_122_986, 1_178_081],
        ["90 år og eldre", 45_260, 103_249],
      ],
      {
        unit: people,
        decimals: 0,
        series: [
          { label: "2020", role: "other" },
          { label: "2040", role: "main" },
        ],
      },
    );
    expect(describeFigure(two)).toMatchInlineSnapshot(
      `"Søylediagram med 2 kategorier. Enhet: innbyggere. 0–17 år: 1 122 986 (2020) og 1 178 081 (2040). 90 år og eldre: 45 260 (2020) og 103 249 (2040)."`,
    );
  });
});

describe("describeFigure(distribution)", () => {
  const areas = [
    { label: "KOSTRA-gruppe 13", role: "kostra", cell: cellOf(49.1) },
    { label: "Landet", role: "country", cell: cellOf(52.5) },
  ] as const;

  test("tells the middle half, both ends, where the picked one stands and what it is compared with", () => {
    const all = distribution("a", hundred, { picked: ["0043"], references: areas });
    expect(describeFigure(all)).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 100 i alt. Halvparten av kommunene ligger mellom 25,8 og 75,3 prosent; den laveste har 1,0 og den høyeste 100,0. Kommune 0043 har 43,0 prosent: 57 kommuner har høyere tall og 42 lavere. Til sammenligning er tallet 49,1 for KOSTRA-gruppe 13 og 52,5 for landet."`,
    );
    expect(describeFigure(nn(all))).toMatchInlineSnapshot(
      `"Prikkdiagram der kvar prikk er ein kommune, 100 i alt. Halvparten av kommunane ligg mellom 25,8 og 75,3 prosent; den lågaste har 1,0 og den høgaste 100,0. Kommune 0043 har 43,0 prosent: 57 kommunar har høgare tal og 42 lågare. Til samanlikning er talet 49,1 for KOSTRA-gruppe 13 og 52,5 for landet."`,
    );
  });

  test("says that the picked one is the highest or the lowest", () => {
    expect(describeFigure(distribution("a", hundred, { picked: ["0001", "0100"] }))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 100 i alt. Halvparten av kommunene ligger mellom 25,8 og 75,3 prosent; den laveste har 1,0 og den høyeste 100,0. Kommune 0001 har 1,0 prosent, som er lavest av alle. Kommune 0100 har 100,0 prosent, som er høyest av alle."`,
    );
  });

  test("says with how many the picked one shares the highest or the lowest place, by the figures as they are shown", () => {
    const told = (figure: Figure) =>
      describeFigure(figure)
        .replaceAll("\u00a0", " ")
        .split(/(?<=\.) /)
        .slice(2);
    const many = distribution("a", [0, 0, 0.04, 5, 9, 9.01], { picked: ["0001", "0005"] });
    expect(told(many)).toEqual([
      "Kommune 0001 har 0,0 prosent og deler den laveste plassen med 2 andre kommuner.",
      "Kommune 0005 har 9,0 prosent og deler den høyeste plassen med én annen kommune.",
    ]);
    expect(told(nn(many))).toEqual([
      "Kommune 0001 har 0,0 prosent og deler den lågaste plassen med 2 andre kommunar.",
      "Kommune 0005 har 9,0 prosent og deler den høgaste plassen med éin annan kommune.",
    ]);
    expect(told(distribution("a", [0, 0, 9, 9, 9], { picked: ["0001", "0003"] }))).toEqual([
      "Kommune 0001 har 0,0 prosent og deler den laveste plassen med én annen kommune.",
      "Kommune 0003 har 9,0 prosent og deler den høyeste plassen med 2 andre kommuner.",
    ]);
  });

  test("says why the picked one is not there, and how many others are not", () => {
    expect(describeFigure(distribution("a", [":", ":", "..", ...hundred]))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 103 i alt. Halvparten av kommunene ligger mellom 25,8 og 75,3 prosent; den laveste har 1,0 og den høyeste 100,0. Kommune 0001 har ikke tall: skjult av hensyn til personvernet. 3 kommuner har ikke tall, 2 av dem skjult av hensyn til personvernet."`,
    );
    expect(describeFigure(nn(distribution("a", [":", ":", "..", ...hundred])))).toMatchInlineSnapshot(
      `"Prikkdiagram der kvar prikk er ein kommune, 103 i alt. Halvparten av kommunane ligg mellom 25,8 og 75,3 prosent; den lågaste har 1,0 og den høgaste 100,0. Kommune 0001 har ikkje tal: skjult av omsyn til personvernet. 3 kommunar har ikkje tal, 2 av dei skjulte av omsyn til personvernet."`,
    );
    expect(describeFigure(distribution("a", [":", ":", ...hundred]))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 102 i alt. Halvparten av kommunene ligger mellom 25,8 og 75,3 prosent; den laveste har 1,0 og den høyeste 100,0. Kommune 0001 har ikke tall: skjult av hensyn til personvernet. 2 kommuner har ikke tall, skjult av hensyn til personvernet."`,
    );
    expect(describeFigure(distribution("a", [50, "..", 51]))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 3 i alt. Halvparten av kommunene ligger mellom 50,3 og 50,8 prosent; den laveste har 50,0 og den høyeste 51,0. Kommune 0001 har 50,0 prosent, som er lavest av alle. 1 kommune har ikke tall."`,
    );
  });

  test("says so when all are alike or none has a figure", () => {
    expect(describeFigure(distribution("a", [30, 30, 30]))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 3 i alt. Alle har 30,0 prosent."`,
    );
    expect(describeFigure(distribution("a", [":", ":"]))).toMatchInlineSnapshot(
      `"Prikkdiagram der hver prikk er en kommune, 2 i alt. Ingen kommuner har tall. Kommune 0001 har ikke tall: skjult av hensyn til personvernet."`,
    );
  });
});

test("describeFigure(figure) gives an editor's own text as it is", () => {
  const figure = lines("a", [oslo]);
  expect(describeFigure({ ...figure, text: { ...figure.text, alt: "Andelen faller." } })).toBe("Andelen faller.");
});

test("describeFigure(table) tells its size", () => {
  const table: Figure = {
    kind: "table",
    id: "a",
    language: "nb",
    unit: people,
    decimals: 0,
    text: { title: "", subtitle: "", source: "", notes: [] },
    table: {
      caption: "",
      columns: [
        { label: "Sted", numeric: false },
        { label: "Tall", numeric: true },
      ],
      rows: [
        [
          { kind: "text", text: "Oslo" },
          { kind: "cell", cell: valueCell(1), decimals: 0 },
        ],
      ],
    },
  };
  expect(describeFigure(table)).toMatchInlineSnapshot(`"Tabell med 1 rad og 2 kolonner."`);
});
