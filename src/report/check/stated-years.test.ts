import { describe, expect, test } from "vitest";
import { statedTimes } from "./stated-years.ts";

describe("statedTimes(words)", () => {
  test.each([
    ["Fra 2017 til 2020 økte det.", ["2017-2020"]],
    ["Frå utgangen av 2015 til og med 2020.", ["2015-2020"]],
    ["mellom 2015 og 2020, 2015–2020 og 2019-20", ["2015-2020", "2015-2020", "2019-2020"]],
    [
      "Fra 2017 og fram til 2020, i årene 2015 til 2018 og perioden 2016 til og med 2019",
      ["2017-2020", "2015-2018", "2016-2019"],
    ],
    ["I 2015 og i 2020.", []],
    ["I årene 2015 og 2020.", []],
  ])("finds the periods of «%s»", (words, periods) => {
    expect(statedTimes(words).periods.map(({ from, to }) => `${from}-${to}`)).toEqual(periods);
  });

  test.each([
    ["I 2020, mot 10 i 2015, og siden 2018", ["2020 at", "2015 at", "2018 since"]],
    ["Ved utgangen av 2020 var det høyere enn i 2015", ["2020 at", "2015 than"]],
    ["enn 2018, sammenlignet med 2015 og samanlikna med i 2016", ["2018 than", "2015 than", "2016 than"]],
    ["2019-tallene, men ikke 1990-tallet", ["2019 at"]],
    ["fram til 2019, etter 2018, før 2017", ["2019 until", "2018 since", "2017 until"]],
    ["Omsorg 2020, Meld. St. 29 (2012–2013), 2020-årene, 2 020 og 2020,5", []],
    ["fra 2015 til 2020", []],
  ])("finds the years of «%s»", (words, years) => {
    expect(statedTimes(words).years.map(({ year, how }) => `${year} ${how}`)).toEqual(years);
  });

  test.each([
    ["Året etter var det 5.", [1]],
    ["mot 7 året før", [-1]],
    ["fem år før og to år etter", [-5, 2]],
    ["Fem år tidligere og ti år seinare", [-5, 10]],
    ["året etter 2015", []],
  ])("finds the steps of «%s»", (words, steps) => {
    expect(statedTimes(words).steps.map(({ years }) => years)).toEqual(steps);
  });

  test.each([
    ["på fem år", [5]],
    ["i løpet av 10 år, de siste ti årene, dei siste åtte åra", [10, 10, 8]],
    ["fra året før, det siste året", [1, 1]],
    ["Antall innbyggere over 80 år har økt over tre år", [3]],
    ["innbyggere på 80 år og over, på 67 år eller mer", []],
  ])("finds the durations of «%s»", (words, durations) => {
    expect(statedTimes(words).durations.map(({ years }) => years)).toEqual(durations);
  });
});
