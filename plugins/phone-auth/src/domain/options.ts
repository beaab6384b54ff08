import { z } from "@medusajs/framework/zod"
import { isSupportedCountry, type CountryCode } from "libphonenumber-js/mobile"
import { DEFAULT_POLICY } from "./code"
import { refuseOutsideDemo } from "./demo-only"
import { DEFAULT_DORMANT_DAYS } from "./dormancy"
import { MAINLAND } from "./phone-number"
import { DEFAULT_LIMITS } from "./rate-limit"

const whole = z.number().int().positive()

const shape = z
  .object({
    /** Keys the hashes of codes and addresses; at least 32 characters, kept out of the database. */
    secret: z.string().min(32),
    /** Kinds of account that may sign in by phone. */
    actors: z.array(z.string().min(1)).default(["customer", "member"]),
    /** How codes are made and how long they last. */
    policy: z
      .object({ digits: whole.max(9), seconds: whole, tries: whole })
      .strict()
      .partial()
      .transform((given) => ({ ...DEFAULT_POLICY, ...given }))
      .default(DEFAULT_POLICY),
    /** How many codes a number and an address may have. */
    limits: z
      .array(
        z.object({ per: z.enum(["phone", "ip"]), max: whole, seconds: whole.max(86_400) }).strict()
      )
      .default([...DEFAULT_LIMITS]),
    /** Countries whose mobile numbers are taken; a number without a country code is one of the first. */
    countries: z
      .array(z.custom<CountryCode>((code) => typeof code === "string" && isSupportedCountry(code)))
      .min(1)
      .default([...MAINLAND]),
    /** Days without a sign-in after which a number may have been given to somebody else. */
    dormantDays: whole.default(DEFAULT_DORMANT_DAYS),
    /** Demo only: the answer carries the code, when `sms-log` "sent" it. */
    showCodes: z.boolean().default(false),
    // Medusa hands the application's connection to every module.
    database: z.unknown(),
  })
  .strict()

/** What `medusa-config.ts` passes to the plugin. */
export type PhoneAuthOptions = Omit<z.input<typeof shape>, "database">

/** The options with every default filled in. */
export type ResolvedOptions = z.output<typeof shape>

/** Refuses to start on a wrong or missing option. */
export function resolveOptions(options: unknown): ResolvedOptions {
  const resolved = shape.parse(options ?? {})
  if (resolved.showCodes) refuseOutsideDemo("showCodes")
  return resolved
}
