import { describe, expect, test } from "vitest";
import { type DrawableFigure, drawFigure, drawResponsive } from "./draw.ts";
import {
  banded,
  bars,
  cellOf,
  distribution,
  line,
  lines,
  map,
  multiples,
  people,
  spreadOut,
  users,
} from "./testing/figures.ts";

const kostra = line("KOSTRA-gruppe 13", "kostra", [31, 30.5, 30.2, 29.9, 29.6, 29.1]);
const county = line("Vestland", "county", [30, 30.1, 29.2, 29, 28.8, 28.9]);
const country = line("Landet", "country", [32.5, 32.1, 31.6, 31, 30.2, 29.5]);
const sixYears = [29.5, 28.3, 27.4, 27.1, 27.6, 26.1] as const;
const landet = { label: "Landet", role: "country", cell: cellOf(29.5) } as const;
const gruppe = { label: "KOSTRA-gruppe 13", role: "kostra", cell: cellOf(28.7) } as const;
const vestland = { label: "Vestland", role: "county", cell: cellOf(29.1) } as const;
const twoYears = [
  { label: "2020", role: "other" },
  { label: "2040", role: "main" },
] as const;

/** What a municipality's page shows on a good day, and what it shows on a bad one. */
const gallery: readonly [string, DrawableFigure][] = [
  ["a line and what it is compared with", lines("linje", [line("Oslo", "main", sixYears), kostra, county, country])],
  ["a line with a break", lines("brudd", [line("Bergen", "main", [30, 29, "|", 24, 23, 22.5, 22]), kostra])],
  ["a line with every kind of gap", lines("hull", [line("Utsira", "main", [".", 30, ":", "..", 36, 34]), country])],
  [
    "a line with its uncertainty, cut by a break and a gap, and of a year that stands alone",
    lines("usikkerhet", [banded(line("Røst", "main", [30, 26, "|", 34, 33, ":", 28]), 0.25), country]),
  ],
  [
    "a line with marked figures",
    lines("merker", [
      line("Ulstein", "main", [30, [31, "doubtful"], 29, [28, "corrected"], [27, "incomplete"], [26, "preliminary"]]),
      line("Landet", "country", [32, 31, 30, 29, [28, "incomplete"], 27]),
    ]),
  ],
  ["a line whose last figure is an old one", lines("gammel", [line("Træna", "main", [30, 31, 29, ":", ":", ":"])])],
  ["a line without any figure", lines("ingen-tall", [line("Utsira", "main", [":", ":", ":", ":", ":", ":"]), country])],
  ["lines without any figure", lines("alt-mangler", [line("Utsira", "main", ["..", "..", ".."])])],
  ["a line of one year", lines("ett-punkt", [line("Oslo", "main", [26.1])])],
  ["a line at zero", lines("paa-null", [line("Utsira", "main", [0, 0, 0, 0])])],
  ["a line below zero", lines("negativ", [line("Endring", "main", [2, -1.5, -3, 1])])],
  [
    "lines that lie on top of each other",
    lines("like", [
      line("Oslo", "main", sixYears),
      line("Landet", "country", sixYears),
      { ...kostra, points: line("", "kostra", sixYears).points },
    ]),
  ],
  [
    "several lines of one role",
    lines("samme-rolle", [
      line("Landet", "main", sixYears),
      line("Oslo", "county", [39, 38, 37, 37, 36, 38]),
      line("Finnmark", "county", [24, 24, 23, 22, 22, 21]),
      line("Nordland", "county", [18, 18, 17, 17, 16, 16]),
    ]),
  ],
  [
    "a line of large counts",
    lines("store-tall", [line("Landet", "main", [5_367_651, 5_391_369, 5_425_270, 5_488_984, 5_550_203])], {
      unit: people,
      decimals: 0,
    }),
  ],
  [
    "a line with long and Sami names and signs of mark-up",
    lines("lange-navn", [
      line("Guovdageaidnu – Kautokeino", "main", [40, 42, 39, 44, 45, 43]),
      line("Unjárga – Nesseby & «Deatnu <Tana>»", "county", [38, 37, 36, 36, 35, 34]),
      line("Donaudampfschifffahrtsgesellschaft", "kostra", [30, 30, 31, 29, 28, 28]),
    ]),
  ],
  [
    "bars of places",
    bars("soyler", [
      ["Oslo", 26.1],
      ["Bergen", 24.3],
      ["Guovdageaidnu – Kautokeino", ":"],
      ["Landet", 29.5],
    ]),
  ],
  [
    "bars in groups, some marked and some lacking",
    bars(
      "grupper",
      [
        ["Lokaliseringsteknologi (GPS)", 533, 1337, [2333, "incomplete"], 3454],
        ["Trygghetsalarm", 95364, 98804, [80404, "incomplete"], 104003],
        ["Elektronisk medisineringsstøtte", "..", "..", [1816, "incomplete"], 5712],
      ],
      {
        unit: people,
        decimals: 0,
        series: ["2017", "2018", "2019", "2020"].map((label) => ({ label, role: label === "2020" ? "main" : "other" })),
      },
    ),
  ],
  [
    "standing bars",
    bars(
      "staaende",
      [
        ["2015", 40],
        ["2016", [37, "incomplete"]],
        ["2017", ":"],
        ["2018", 33],
      ],
      { orientation: "vertical" },
    ),
  ],
  [
    "standing bars of years that do not all follow on each other",
    bars(
      "staaende-hull",
      [
        ["2019", 40],
        ["2020", 37],
        ["2022", 33],
      ],
      { orientation: "vertical" },
    ),
  ],
  [
    "standing bars in groups with a key",
    bars(
      "staaende-grupper",
      [
        ["0–17", 21, 19.4],
        ["18–66", 62, 59],
        ["67–79", 11.1, 13.5],
        ["80+", 4.3, 8],
      ],
      {
        orientation: "vertical",
        series: twoYears,
      },
    ),
  ],
  [
    "standing bars that lie down for want of room",
    bars(
      "liggende",
      [
        ["50–66 år", 1_123_907, 1_199_047],
        ["67–79 år", 596_567, 814_651],
        ["80–89 år", 185_346, 380_864],
        ["90 år og eldre", 45_260, 103_249],
      ],
      {
        orientation: "vertical",
        unit: people,
        decimals: 0,
        series: twoYears,
      },
    ),
  ],
  [
    "bars below zero",
    bars("under-null", [
      ["Oslo", -3.2],
      ["Bergen", 2.1],
      ["Trondheim", 0],
    ]),
  ],
  [
    "standing bars below zero",
    bars(
      "staaende-under-null",
      [
        ["2018", -3.2],
        ["2019", 2.1],
      ],
      { orientation: "vertical" },
    ),
  ],
  [
    "bars without any figure",
    bars("soyler-uten-tall", [
      ["Oslo", ":"],
      ["Bergen", ".."],
    ]),
  ],
  ["all municipalities", distribution("fordeling", spreadOut, { references: [gruppe, vestland, landet] })],
  [
    "all municipalities, one picked at the far end",
    distribution("ytterst", [52, ...spreadOut], { references: [{ ...gruppe, cell: cellOf(50.8) }, landet] }),
  ],
  ["all municipalities, the picked one hidden", distribution("skjult", [":", ...spreadOut], { references: [landet] })],
  [
    "all municipalities, none with a figure",
    distribution(
      "ingen",
      Array.from({ length: 357 }, () => ":" as const),
    ),
  ],
  [
    "all municipalities alike",
    distribution(
      "alle-like",
      Array.from({ length: 357 }, () => 30),
      { references: [{ ...landet, cell: cellOf(30) }] },
    ),
  ],
  [
    "two municipalities picked out",
    distribution("to-valgte", spreadOut, { picked: ["0001", "0009"], references: [landet], unit: users }),
  ],
  [
    "counts from a few hundred to hundreds of thousands",
    distribution(
      "skjev",
      spreadOut.map((value) => Math.round(Math.exp(value / 4.5))),
      { unit: people, decimals: 0 },
    ),
  ],
  [
    "a municipality with a long name and signs of mark-up",
    distribution("langt-navn", spreadOut, {
      dots: spreadOut.map((value, index) => ({
        code: String(index),
        name: 'Gáivuotna – Kåfjord – "Kaivuono" & <Omegn>',
        cell: cellOf(value),
      })),
      picked: ["3"],
      references: [gruppe, landet],
    }),
  ],
  [
    "small multiples with a gap, a break and a marked figure",
    multiples(
      "fylker",
      [
        line("Agder", "main", [30, 29, ":", 28, 27, 26]),
        line("Møre og Romsdal", "main", [33, "|", 32, [31, "incomplete"], 31, 30, 29]),
        line("Oslo", "main", sixYears),
        line("Troms", "main", [":", ":", ":", ":", ":", ":"]),
      ],
      country,
    ),
  ],
  ["a map with every sign", map("kart", [...spreadOut.slice(0, 70), ":", "..", "."], { picked: ["0040"] })],
  ["a map without any figure", map("kart-uten-tall", [":", ":", ":"])],
];

describe.each(gallery)("%s", (_, figure) => {
  test("is drawn as before on screen", async () => {
    // The style sheet is for who opens the file; on a page it is the page's.
    const sheet = '<?xml-stylesheet href="../charts.css"?>\n';
    await expect(`${sheet}${drawFigure(figure, { medium: "screen" })}\n`).toMatchFileSnapshot(
      `__snapshots__/${figure.id}.svg`,
    );
  });

  test("is drawn as before in print", async () => {
    await expect(`${drawFigure(figure, { medium: "print" })}\n`).toMatchFileSnapshot(
      `__snapshots__/${figure.id}.trykk.svg`,
    );
  });

  test("has only whole numbers and tenths, and none that is not a number", () => {
    const { wide, narrow } = drawResponsive(figure);
    for (const svg of [wide, narrow])
      expect(svg.replace(/<desc.*<\/desc>/s, "")).not.toMatch(/NaN|undefined|"null"|\.\d\d(?!em)/);
  });
});

test("a line of ten years with three others is at most 4 kB, all municipalities at most 4 kB", () => {
  const years = Array.from({ length: 10 }, (_, index) => 30 + ((index * 7) % 5));
  const four = lines("bytes", [
    line("Oslo", "main", years),
    { ...kostra, ...line("KOSTRA-gruppe 13", "kostra", years) },
    line("Vestland", "county", years),
    line("Landet", "country", years),
  ]);
  expect(drawFigure(four, { medium: "screen" }).length).toBeLessThan(4000);
  const all = distribution("bytes", spreadOut, { references: [gruppe, vestland, landet] });
  expect(drawFigure(all, { medium: "screen" }).length).toBeLessThan(4000);
});
