import type writeByStream from "write-excel-file/node";
import type writeAtOnce from "write-excel-file/universal";

type OptionsOf<Write extends (...args: never[]) => unknown> = NonNullable<Parameters<Write>[1]>;
type ByStream = NonNullable<OptionsOf<typeof writeByStream>["features"]>[number];
type AtOnce = NonNullable<OptionsOf<typeof writeAtOnce>["features"]>[number];

/** A hook of write-excel-file on the files that it packs, in both of its ways; its own type wants its private `FileContent`. */
export type XlsxFeature = ByStream & AtOnce;
