import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Made files by their key, in `.cache/artefakter/`; a file is there whole or not at all. */
export interface ArtefactCache {
  has(key: string): boolean;
  read(key: string): Uint8Array;
  write(key: string, bytes: Uint8Array): void;
  /** Where the file of a key lies. */
  file(key: string): string;
}

/** A cache in a folder, which is made when first written to. */
export function openArtefactCache(folder: string): ArtefactCache {
  const file = (key: string) => path.join(folder, key.slice(0, 2), key);
  return {
    file,
    has: (key) => existsSync(file(key)),
    read: (key) => readFileSync(file(key)),
    write(key, bytes) {
      const target = file(key);
      mkdirSync(path.dirname(target), { recursive: true });
      // Two processes of a build never write the same key, two builds at once may: each its own file, the last rename wins.
      const temporary = `${target}.${process.pid}`;
      writeFileSync(temporary, bytes);
      renameSync(temporary, target);
    },
  };
}
