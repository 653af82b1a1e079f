import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { answer } from "./answer.ts";

/** The parts of Vite's development server that the preview uses. */
interface DevServer {
  readonly middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): void;
  };
  readonly watcher: { add(paths: readonly string[]): unknown };
  readonly environments: { readonly ssr: { readonly runner?: { import(file: string): Promise<unknown> } } };
}

/** The parts of Vite's `hotUpdate` hook that the preview uses. */
interface HotUpdate<Module> {
  readonly file: string;
  readonly modules: readonly Module[];
}
interface HotUpdateContext<Module> {
  readonly environment: { readonly moduleGraph: { getModulesByFile(file: string): Iterable<Module> | undefined } };
}

/**
 * A Vite plugin for `npm run dev`. A saved file below `data/` or `reports/` counts as a change of the module that reads
 * them, so that the pages that import it are made anew and the browser reloads; and files that are not pages are made
 * on request. `base` is the path that the site stands below.
 */
export function preview(root: string, base: string) {
  const inputs = [path.join(root, "data"), path.join(root, "reports")];
  const reader = path.join(root, "src", "publish", "current-site.ts");
  return {
    name: "omsorg:preview",
    apply: "serve" as const,
    configureServer(server: DevServer) {
      server.watcher.add(inputs);
      server.middlewares.use((request, response, next) => {
        respond(server, root, base, request, response).then((done) => {
          if (!done) next();
        }, next);
      });
    },
    hotUpdate<Module>(this: HotUpdateContext<Module>, { file, modules }: HotUpdate<Module>) {
      if (!inputs.some((folder) => file.startsWith(folder + path.sep))) return modules;
      return [...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])];
    },
  };
}

/** Sends the preview's own answer, where it has one; resolves to whether it did. */
async function respond(
  server: DevServer,
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const inside = base.replace(/\/$/, "");
  if (request.method !== "GET" || !pathname.startsWith(inside)) return false;
  const loaded = await server.environments.ssr.runner?.import(path.join(root, "src", "preview", "answer.ts"));
  const own = isAnswerModule(loaded) ? await loaded.answer(pathname.slice(inside.length), `${inside}/`) : undefined;
  if (own === undefined) return false;
  response.writeHead(own.status, { "content-type": own.type, "cache-control": "no-store" });
  response.end(own.body);
  return true;
}

function isAnswerModule(loaded: unknown): loaded is { answer: typeof answer } {
  return typeof loaded === "object" && loaded !== null && "answer" in loaded && typeof loaded.answer === "function";
}
