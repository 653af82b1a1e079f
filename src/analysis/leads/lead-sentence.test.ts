import { describe, expect, it } from "vitest";
import { realEdition } from "../../data/testing/real-edition.ts";
import { leadChecks } from "./lead-checks.ts";
import { inPlace, leadSentence } from "./lead-sentence.ts";
import { leadsOf } from "./leads.ts";
import { leadKinds } from "./types.ts";

const edition = realEdition(2024);
const leads = leadsOf(edition);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The first of a kind that nothing is wrong with. */
function first(kind: (typeof leadKinds)[number]) {
  const lead = leads.find((one) => one.kind === kind && one.suspicion === undefined);
  if (lead === undefined) throw new Error(`no lead of the kind ${kind}`);
  return lead;
}

describe("leadSentence", () => {
  it.each(leadKinds)("tells a lead of the kind %s so that it can be printed, in both written forms", (kind) => {
    expect(plain(leadSentence(edition, first(kind), "nb"))).toMatchSnapshot("bokmål");
    expect(plain(leadSentence(edition, first(kind), "nn"))).toMatchSnapshot("nynorsk");
  });

  it("is whole sentences without bokmål in nynorsk, for every lead", () => {
    const bokmaal =
      /\b(ikke|høyere|høyeste|fra|hjemmetjenester|innbyggere|andelen|antall|tallet|kommuner|brukere|økte|ble|helhet)\b/i;
    for (const lead of leads) {
      expect(leadSentence(edition, lead, "nb")).toMatch(/^(I|Avstanden) .*\.$/u);
      const nynorsk = [leadSentence(edition, lead, "nn"), ...leadChecks(edition, lead, "nn")];
      expect(nynorsk.filter((sentence) => bokmaal.test(sentence))).toEqual([]);
    }
  });

  it("tells municipalities of the same name apart", () => {
    const vaaler = edition.geography.municipalities.filter(({ name }) => name.startsWith("Våler"));
    const places = vaaler.map(({ code }) => inPlace(edition, { kind: "municipality", code }, "nb"));
    expect(places.toSorted()).toEqual(["I Våler kommune (Innlandet)", "I Våler kommune (Østfold)"]);
  });
});

describe("leadChecks", () => {
  it("say that most of a change came in one step, and that 2019 is left out", () => {
    const lead = leads.find(
      ({ kind, area }) => kind === "change" && area.kind === "municipality" && area.code === "3415",
    );
    expect(lead && leadChecks(edition, lead, "nb")[0]).toBe(
      "Det meste av endringen kom fra 2020 til 2021. Et sprang skyldes ofte ny registrering.",
    );
    expect(leadChecks(edition, first("trend"), "nb").some((check) => check.startsWith("2019 er ikke regnet med"))).toBe(
      true,
    );
  });

  it("warn of small numbers, for every lead that builds on fewer than fifty persons", () => {
    const small = leads.filter(
      ({ to }) => to.numerator?.kind === "value" && Number.isInteger(to.numerator.value) && to.numerator.value < 50,
    );
    expect(small.length).toBeGreaterThan(10);
    for (const lead of small) expect(leadChecks(edition, lead, "nb")[0]).toMatch(/^Små tall: /);
  });

  it("never call coverage good or bad", () => {
    for (const lead of leads.filter(
      ({ indicator }) => indicator.better === "neither" && indicator.theme !== "befolkning",
    )) {
      expect(leadChecks(edition, lead, "nb").join(" ")).toContain("Tallet sier ikke om tilbudet er godt eller dårlig");
    }
  });
});
