import { z } from "zod";

/** What a build or a preview shows. */
export interface SiteOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The moment that embargoes are measured against: an ISO date-time. */
  readonly now: string;
  /** True in the preview only: drafts and editions whose time has not come are shown, and marked. */
  readonly drafts: boolean;
  /** True in the live preview only: a chapter with errors is shown with what could be read of it. */
  readonly faults?: boolean;
  /** True in the check, which reads drafts: versions that are ready are then read as they will be published, too. */
  readonly asPublished?: boolean;
  /** Only this edition; all when absent. */
  readonly edition?: string;
}

const Environment = z.object({
  OMSORG_NAA: z.iso.datetime({ offset: true }),
  OMSORG_UTKAST: z.enum(["ja", "nei"]),
  OMSORG_FEIL: z.literal("ja").optional(),
  OMSORG_UTGAVE: z.string().optional(),
});

/** The options as environment variables, for the processes that a build starts. */
export function toEnvironment(options: SiteOptions): Record<string, string> {
  return {
    OMSORG_NAA: options.now,
    OMSORG_UTKAST: options.drafts ? "ja" : "nei",
    ...(options.faults === true ? { OMSORG_FEIL: "ja" } : {}),
    ...(options.edition === undefined ? {} : { OMSORG_UTGAVE: options.edition }),
  };
}

/**
 * The options that `toEnvironment` wrote. Throws where they are absent: pages are built by `npm run build` and `npm run dev`,
 * which say what may be shown, and never by Astro's own command.
 */
export function fromEnvironment(root: string, environment: NodeJS.ProcessEnv): SiteOptions {
  const read = Environment.safeParse(environment);
  if (!read.success)
    throw new Error("Bruk npm run build eller npm run dev: det er ikke sagt hva som kan vises (OMSORG_NAA).");
  const { OMSORG_NAA, OMSORG_UTKAST, OMSORG_FEIL, OMSORG_UTGAVE } = read.data;
  return {
    root,
    now: OMSORG_NAA,
    drafts: OMSORG_UTKAST === "ja",
    ...(OMSORG_FEIL === undefined ? {} : { faults: true }),
    ...(OMSORG_UTGAVE === undefined ? {} : { edition: OMSORG_UTGAVE }),
  };
}
