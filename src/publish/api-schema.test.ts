import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });
const artefact = artefactsOf(site).find(({ paths }) => paths[0] === "api.json");
if (artefact === undefined) throw new Error("no api.json");
const text = new TextDecoder().decode(await artefact.render(makeAnew));

test("api.json is OpenAPI 3.1, by the specification's own schema", async () => {
  const validator = new Validator();
  expect(await validator.validate(text)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("the schema would have found a fault", async () => {
  const { info, ...without } = JSON.parse(text);
  expect(info).toBeDefined();
  expect((await new Validator().validate(JSON.stringify(without))).valid).toBe(false);
});
