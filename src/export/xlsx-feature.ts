import type writeExcelFile from "write-excel-file/node";

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;

/** A hook of write-excel-file on the files that it packs; its own type wants the library's private `FileContent`. */
export type XlsxFeature = NonNullable<Options["features"]>[number];
