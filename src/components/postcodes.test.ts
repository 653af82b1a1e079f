import { describe, expect, it } from "vitest";
import { holdersOf, parsePostcodes, typedPostcode } from "./postcodes.ts";

const ranges = parsePostcodes({ "0301": "0001-1295", "1806": "8501-8536 8590", "1875": "8260-8298 8590" });

describe("holdersOf(postcode, ranges)", () => {
  it("finds the municipality whose range has it, ends included", () => {
    expect(holdersOf("0001", ranges)).toEqual(["0301"]);
    expect(holdersOf("1295", ranges)).toEqual(["0301"]);
    expect(holdersOf("1296", ranges)).toEqual([]);
  });

  it("finds both where it may lie in either", () => {
    expect(holdersOf("8590", ranges)).toEqual(["1806", "1875"]);
  });
});

describe("typedPostcode(typed)", () => {
  it("takes four digits, with the place after them or not", () => {
    expect(typedPostcode(" 2010 ")).toBe("2010");
    expect(typedPostcode("2010 Strømmen")).toBe("2010");
  });

  it("takes nothing else", () => {
    for (const typed of ["", "201", "20101", "Oslo 0150", "Oslo"]) expect(typedPostcode(typed)).toBeUndefined();
  });
});

describe("parsePostcodes(fetched)", () => {
  it("is empty for what is no list of ranges", () => {
    for (const fetched of [null, "nei", 7, []]) expect(parsePostcodes(fetched).size).toBe(0);
    expect(parsePostcodes({ "0301": 1 }).size).toBe(0);
  });
});
