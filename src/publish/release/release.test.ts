import { readdirSync, readlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realDisk } from "./disk.ts";
import { goBack, release } from "./release.ts";
import { buildSmallSite, publishingFolder, readSmallSite } from "./testing/small-site.ts";

let place: ReturnType<typeof publishingFolder>;
beforeEach(() => {
  place = publishingFolder();
});
afterEach(() => {
  place.remove();
});

const names = () => readdirSync(path.join(place.folder, "utgivelser"));

describe("release", () => {
  it("shows the site, and the next one in its place, and leaves nothing else behind", async () => {
    await place.publish("første");
    expect(readSmallSite(place.folder)).toBe("første");
    await place.publish("andre");
    expect(readSmallSite(place.folder)).toBe("andre");
    expect(readdirSync(place.folder).sort()).toEqual(["nettsted", "utgivelser"]);
    expect(names().map((name) => name.slice(0, 4))).toEqual(["0001", "0002"]);
  });

  it("makes a link that a server follows from anywhere, also when the folder has been moved", async () => {
    const { name } = await place.publish("første");
    expect(readlinkSync(path.join(place.folder, "nettsted"))).toBe(path.join("utgivelser", name));
  });

  it("keeps the last releases, and the one that is shown", async () => {
    for (const words of ["a", "b", "c", "d"]) await place.publish(words);
    expect(names().map((name) => name.slice(0, 4))).toEqual(["0002", "0003", "0004"]);
    goBack(place.folder, realDisk, "0002");
    expect((await place.publish("e", realDisk, 1)).removed.length).toBe(3);
    expect(names().map((name) => name.slice(0, 4))).toEqual(["0005"]);
  });

  it("makes no new release of the site that is shown already", async () => {
    const first = await place.publish("samme");
    expect(await place.publish("samme")).toEqual({ name: first.name, unchanged: true, removed: [] });
    expect(names()).toEqual([first.name]);
  });

  it("shows nothing that has a fault, and tells them", async () => {
    await place.publish("god");
    const verify = async () => ["side-1.html: en lenke fører ingen steder."];
    const build = (folder: string) => buildSmallSite(folder, "dårlig");
    await expect(release({ folder: place.folder, keep: 3, disk: realDisk, build, verify })).rejects.toThrow(
      "Nettstedet er bygget, men ikke publisert:\n  side-1.html: en lenke fører ingen steder.",
    );
    expect(readSmallSite(place.folder)).toBe("god");
    expect(readdirSync(place.folder).sort()).toEqual(["nettsted", "utgivelser"]);
  });

  it("leaves a folder alone that it has not made", async () => {
    realDisk.makeFolder(path.join(place.folder, "nettsted"));
    await expect(place.publish("ny")).rejects.toThrow("er ikke en lenke som publiseringen har laget");
  });
});

describe("goBack", () => {
  it("shows the release before, and the one before that, until there is none", async () => {
    for (const words of ["a", "b", "c"]) await place.publish(words);
    goBack(place.folder, realDisk);
    expect(readSmallSite(place.folder)).toBe("b");
    goBack(place.folder, realDisk);
    expect(readSmallSite(place.folder)).toBe("a");
    expect(() => goBack(place.folder, realDisk)).toThrow("Det er ingen eldre utgivelse enn 0001-");
    goBack(place.folder, realDisk, "0003");
    expect(readSmallSite(place.folder)).toBe("c");
  });

  it("is no hindrance: the next release comes after all there were, and the same site after it is shown again", async () => {
    await place.publish("a");
    const second = await place.publish("b");
    goBack(place.folder, realDisk);
    expect((await place.publish("c")).name.slice(0, 4)).toBe("0003");
    goBack(place.folder, realDisk, "0001");
    expect((await place.publish("b")).name).toBe(second.name);
    expect(readSmallSite(place.folder)).toBe("b");
  });

  it("says what there is to go back to", async () => {
    expect(() => goBack(place.folder, realDisk)).toThrow("Ingenting er publisert til");
    await place.publish("a");
    expect(() => goBack(place.folder, realDisk, "0009")).toThrow(
      /^Det er ingen utgivelse 0009\. Det som er der: 0001-/,
    );
  });
});
