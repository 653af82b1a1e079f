import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "./static-server.ts";

const parent = mkdtempSync(join(tmpdir(), "tjener-"));
const folder = join(parent, "dist");
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, "2020"), { recursive: true });
  writeFileSync(join(parent, "hemmelig.txt"), "hemmelig");
  writeFileSync(join(parent, "dist-ved-siden-av.txt"), "hemmelig");
  writeFileSync(join(folder, "index.html"), "<p>Forsiden</p>");
  writeFileSync(join(folder, "404.html"), "<p>Fant ikke siden</p>");
  writeFileSync(join(folder, "2020", "index.html"), "<p>Utgaven</p>");
  for (const name of ["tall.csv", "tall.xlsx", "rapport.pdf", "kort.png"]) writeFileSync(join(folder, name), "x");
  writeFileSync(join(folder, "_redirects"), "/2020/gammel.csv /tall.csv 301\n/2020/gammel/ /2020/ 301\n");
  server = await serveFolder(folder, "127.0.0.1", 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** The path goes to the server as written; `fetch` would resolve its dots. */
function get(path: string): Promise<{ status: number; type: string; location: string | undefined; body: string }> {
  const { port } = new URL(server.url);
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          location: response.headers.location,
          body,
        }),
      );
    })
      .on("error", fail)
      .end();
  });
}

test("serveFolder sends on from an address that has moved", async () => {
  expect(await get("/2020/gammel.csv")).toMatchObject({ status: 301, location: "/tall.csv" });
  expect(await get("/2020/gammel/?a=1")).toMatchObject({ status: 301, location: "/2020/" });
});

test("serveFolder gives the index of a folder", async () => {
  expect(await get("/2020/")).toMatchObject({ status: 200, type: "text/html;charset=utf-8", body: "<p>Utgaven</p>" });
  expect(await get("/")).toMatchObject({ status: 200, body: "<p>Forsiden</p>" });
});

test("serveFolder sends a page without its slash on, the query kept", async () => {
  expect(await get("/2020?sok=oslo")).toMatchObject({ status: 301, location: "/2020/?sok=oslo" });
  expect(await get("//2020")).not.toMatchObject({ status: 301 });
});

test("serveFolder gives each kind of file its type", async () => {
  expect((await get("/tall.csv")).type).toBe("text/csv; charset=utf-8");
  expect((await get("/tall.xlsx")).type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  expect((await get("/rapport.pdf")).type).toBe("application/pdf");
  expect((await get("/kort.png")).type).toBe("image/png");
});

test("serveFolder gives the site's own page for what is not there", async () => {
  expect(await get("/2019/")).toMatchObject({ status: 404, type: "text/html; charset=utf-8" });
  expect((await get("/ingen.pdf")).body).toBe("<p>Fant ikke siden</p>");
});

test("serveFolder gives nothing from outside the folder", async () => {
  const paths = ["/../hemmelig.txt", "/%2e%2e/hemmelig.txt", "/2020/../../hemmelig.txt", "/..%2fhemmelig.txt"];
  for (const path of [...paths, "/../dist-ved-siden-av.txt", "/%E0%A4%A"]) {
    expect(await get(path), path).toMatchObject({ status: 404 });
  }
});

test("serveFolder takes the next port when one is taken", async () => {
  const taken = Number(new URL(server.url).port);
  const second = await serveFolder(folder, "127.0.0.1", taken);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});
