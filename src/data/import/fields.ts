import type { Field } from "../dataset.ts";

/** Columns that several datasets have. */

export const municipalityField: Field = {
  name: "kommunenr",
  type: "string",
  title: "Kommunenummer",
  description: "Fire sifre, med null foran, i kommunestrukturen fra 1. januar 2024.",
  constraints: { required: true, pattern: "[0-9]{4}" },
};

export const territoryField: Field = {
  name: "omraade",
  type: "string",
  title: "Område tallet gjelder",
  description:
    "Kommunenummeret til området som ble talt. Er det et annet enn «kommunenr», var kommunen del av en større kommune da.",
  constraints: { required: true, pattern: "[0-9]{4}" },
};

export function yearField(description: string): Field {
  return {
    name: "aar",
    type: "year",
    title: "År",
    description,
    constraints: { required: true, pattern: "(19|20)[0-9]{2}" },
  };
}

export function textField(name: string, title: string, description: string, pattern?: string): Field {
  return {
    name,
    type: "string",
    title,
    description,
    ...(pattern === undefined ? {} : { constraints: { pattern } }),
  };
}

export function numberField(name: string, title: string, unit: string, description: string, minimum = 0): Field {
  return { name, type: "number", title, unit, description, constraints: { minimum } };
}
