import { z } from "zod";

/** Four digits as in SSB's classification 131, the leading zero kept: `0301`. */
export const MunicipalityCode = z
  .string()
  .regex(/^\d{4}$/)
  .brand<"MunicipalityCode">();
export type MunicipalityCode = z.output<typeof MunicipalityCode>;

/** Two digits as in SSB's classification 104: `03`. */
export const CountyCode = z
  .string()
  .regex(/^\d{2}$/)
  .brand<"CountyCode">();
export type CountyCode = z.output<typeof CountyCode>;

/** SSB's code of a KOSTRA group in the grouping of 2020: `EKG01` to `EKG17`. */
export const KostraCode = z
  .string()
  .regex(/^EKG\d{2}$/)
  .brand<"KostraCode">();
export type KostraCode = z.output<typeof KostraCode>;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const IndicatorId = z.string().regex(id).brand<"IndicatorId">();
export type IndicatorId = z.output<typeof IndicatorId>;

export const DatasetId = z.string().regex(id).brand<"DatasetId">();
export type DatasetId = z.output<typeof DatasetId>;

/** The folder of a dataset version: the day it was fetched, `2026-11-22`. */
export const DatasetVersion = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .brand<"DatasetVersion">();
export type DatasetVersion = z.output<typeof DatasetVersion>;

/** The year an edition reports on, as in its address: `2020`. */
export const EditionId = z
  .string()
  .regex(/^\d{4}$/)
  .brand<"EditionId">();
export type EditionId = z.output<typeof EditionId>;

/** `v1`, `v2` and so on; the folder below the edition and the last part of a permanent address. */
export const VersionId = z
  .string()
  .regex(/^v[1-9]\d*$/)
  .brand<"VersionId">();
export type VersionId = z.output<typeof VersionId>;

/** A calendar year. */
export type Year = number;
