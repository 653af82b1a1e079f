import { type ImportError, importError } from "../import-error.ts";

type Refusal =
  | { readonly kind: "refused"; readonly error: ImportError }
  | { readonly kind: "again"; readonly why: string; readonly waitSeconds?: number };

/** The longest wait that an answer may ask for before we rather stop and tell. */
const longestWait = 600;

/** What to do with an answer whose status is not 2xx: wait and try again, or stop and tell what the source says. */
export function refusal(url: string, response: Response, text: string): Refusal {
  const { status } = response;
  const said = whatItSays(text);
  if (status === 429) {
    const waitSeconds = retryAfter(response.headers) ?? 60;
    if (waitSeconds <= longestWait) return { kind: "again", why: "Kilden ber oss vente (429).", waitSeconds };
    const message = `Kilden ber oss vente i ${waitSeconds} sekunder (429).`;
    const hint = "Kjør den samme kommandoen igjen da. Det som er hentet, er tatt vare på.";
    return { kind: "refused", error: importError("source", message, hint) };
  }
  if (status >= 500 || status === 408) {
    const waitSeconds = retryAfter(response.headers);
    const why = `${url} svarte ${status}${said}.`;
    return { kind: "again", why, ...(waitSeconds === undefined || waitSeconds > longestWait ? {} : { waitSeconds }) };
  }
  return { kind: "refused", error: refused(url, status, text, said) };
}

function refused(url: string, status: number, text: string, said: string): ImportError {
  const message = `${url} svarte ${status}${said}.`;
  // PxWebApi v2 says so with 400, v1 (v0) with 403, and FHI with 400 and a sentence on maxRowCount.
  if (/too many|maxRowCount|too large/i.test(text) || (status === 403 && /\/api\/v[01]\//.test(url))) {
    return importError(
      "too-large",
      message,
      "Velg færre verdier. Grensen er 800 000 celler om gangen, tomme celler medregnet.",
    );
  }
  if (status === 403) {
    const hint = "Kilden gir ikke ut dette uten innlogging, eller tabellen er stengt. Prøv adressen i en nettleser.";
    return importError("source", message, hint);
  }
  if (status === 404) {
    return importError(
      "content",
      message,
      "Sjekk adressen eller tabellnummeret. En tabell kan være avsluttet og erstattet av en annen.",
    );
  }
  return importError("content", message, "Kilden forsto ikke spørringen. Se hva tabellen har med --vis.");
}

/** The source's own words, in one line: PxWebApi has them in `title`, FHI in `status` or `detail`, Klass as plain text. */
function whatItSays(text: string): string {
  let words = text;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) {
      const found = ["title", "detail", "error", "message", "status"]
        .map((key) => Reflect.get(value, key))
        .find((entry) => typeof entry === "string" && entry !== "");
      words = typeof found === "string" ? found : "";
    }
  } catch {
    if (/^\s*</.test(text)) words = "";
  }
  const line = words.replace(/\s+/g, " ").trim().slice(0, 200).replace(/\.$/, "");
  return line === "" ? "" : `: «${line}»`;
}

/** Seconds from `Retry-After`, which is a number of them or a date; the date is set against the answer's own `Date`. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headers.get("date") ?? "")) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
