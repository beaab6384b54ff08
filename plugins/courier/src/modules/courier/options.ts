import { z } from "@medusajs/framework/zod"

const HALF_AN_HOUR = 30 * 60
const SIX_HOURS = 6 * 3600

/** The plugin's options; a missing secret or address refuses to start. */
export const courierOptionsSchema = z
  .object({
    /** Ways to carriers, as Medusa module providers (`@xiangji/courier/providers/kuaidi100`). */
    providers: z
      .array(z.object({ resolve: z.unknown(), id: z.string(), options: z.unknown() }))
      .default([]),
    /** Public address of this server, to which carriers push (`https://shop.example`). */
    callbackBaseUrl: z.url().optional(),
    /** Least time between two queries of one number: aggregators lock numbers asked more often. */
    minPollSeconds: z.number().int().positive().default(HALF_AN_HOUR),
    /** After this silence a subscribed parcel is asked for: pushes follow checks every four hours. */
    silentAfterSeconds: z.number().int().positive().default(SIX_HOURS),
    /** First wait after a failed attempt; doubles up to an hour. */
    retrySeconds: z.number().int().positive().default(15),
  })
  .refine((options) => !options.providers.length || options.callbackBaseUrl, {
    message: "callbackBaseUrl is needed as soon as a carrier provider is configured",
  })

/** What may be written in `medusa-config.ts`. */
export type CourierPluginOptions = z.input<typeof courierOptionsSchema>

/** The checked options. */
export type CourierOptions = z.output<typeof courierOptionsSchema>

/** Wait before attempt number `attempts + 1`. */
export const retryDelayMs = (options: CourierOptions, attempts: number) =>
  Math.min(options.retrySeconds * 2 ** Math.min(attempts, 12), 3600) * 1000
