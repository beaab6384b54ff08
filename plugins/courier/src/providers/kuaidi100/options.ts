import { z } from "@medusajs/framework/zod"

/** The account of a customer with one carrier, as the carrier's branch hands it out. */
const carrierAccount = z.object({
  partnerId: z.string().min(1),
  partnerKey: z.string().optional(),
  partnerSecret: z.string().optional(),
  partnerName: z.string().optional(),
  net: z.string().optional(),
  code: z.string().optional(),
  checkMan: z.string().optional(),
})

/** Options of the provider; a missing key refuses to start. */
export const kuaidi100OptionsSchema = z.object({
  /** `customer` of the company account, for queries. */
  customer: z.string().min(1),
  /** Authorisation key, for every interface. */
  key: z.string().min(1),
  /** Second secret, for waybills. */
  secret: z.string().min(1),
  /** Where tracks are queried and subscribed. */
  trackBaseUrl: z.url().default("https://poll.kuaidi100.com"),
  /** Where waybills are made out. */
  labelBaseUrl: z.url().default("https://api.kuaidi100.com"),
  /** Waybill accounts by carrier code. */
  accounts: z.record(z.string(), carrierAccount).default({}),
  /** Who pays the carrier: SHIPPER, CONSIGNEE or MONTHLY (月结). */
  payType: z.enum(["SHIPPER", "CONSIGNEE", "MONTHLY"]).default("MONTHLY"),
  timeoutMs: z.number().int().positive().default(8000),
  /** Further tries within one call after a network failure; every call is safe to repeat. */
  retries: z.number().int().min(0).max(5).default(2),
})

/** The checked options. */
export type Kuaidi100Options = z.output<typeof kuaidi100OptionsSchema>

/** What may be written in the configuration. */
export type Kuaidi100ProviderOptions = z.input<typeof kuaidi100OptionsSchema>
