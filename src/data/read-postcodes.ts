import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { MunicipalityCode } from "./codes.ts";

/** A postcode and the municipality that it lay in on `registerDay`. */
export interface RegisteredPostcode {
  /** Four digits: `0150`. */
  readonly postcode: string;
  readonly municipality: MunicipalityCode;
  /** As the register writes it: «SANDE (VESTFOLD)». */
  readonly municipalityName: string;
}

/** A day on which the register's municipalities were those in force: Rindal has the number it got in 2019, no one that of 2020. */
export const registerDay = "2019-12-31";

const Register = z.record(
  z.string().regex(/^\d{4}$/),
  z.object({ kommunenummer: MunicipalityCode, kommunenavn: z.string().min(1) }),
);

/**
 * Posten's register of postcodes, in their order. Source: the package `postnummer` 1.0.1 (MIT), the last one with contents
 * and with municipalities; 5,057 codes. Throws where the package is not as it was.
 */
export function readPostcodes(root: string): readonly RegisteredPostcode[] {
  const file = path.join(root, "node_modules/postnummer/src/resources/postnummer.json");
  return Object.entries(Register.parse(JSON.parse(readFileSync(file, "utf8"))))
    .map(([postcode, { kommunenummer, kommunenavn }]) => ({
      postcode,
      municipality: kommunenummer,
      municipalityName: kommunenavn,
    }))
    .sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
}
