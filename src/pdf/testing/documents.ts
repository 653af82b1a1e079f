import { testPublication } from "../../report/testing/publication.ts";
import { chapterPdf } from "../chapter.ts";
import { countyPdf } from "../county.ts";
import { municipalityPdf } from "../municipality.ts";
import { reportPdf } from "../report.ts";
import { testCounty, testCountySummary } from "./county.ts";
import { readObjects } from "./pdf-objects.ts";
import { testPortrait, testProfile } from "./profile.ts";
import { readPdf } from "./read-pdf.ts";
import { realCounty, realMunicipality, realSource } from "./real.ts";
import { testChapter, testSource } from "./report.ts";

/** For tests: a document of each kind, of what is made for tests and of what is published, read and in its objects. */

const root = process.cwd();
const documents = [
  { name: "the report", bytes: reportPdf(testSource) },
  { name: "a chapter", bytes: chapterPdf(testSource, testChapter) },
  { name: "a municipality", bytes: municipalityPdf(root, testProfile, testPublication, [], testPortrait) },
  { name: "a county", bytes: countyPdf(root, testCounty, testPublication, [], testCountySummary) },
  { name: "the report of 2024", bytes: reportPdf(realSource) },
  { name: "Kautokeino", bytes: realMunicipality("5612") },
  { name: "Finnmark", bytes: realCounty("56") },
];

export const readDocuments = await Promise.all(
  documents.map(async ({ name, bytes }) => ({ name, pdf: await readPdf(bytes), objects: readObjects(bytes) })),
);
