import { z } from "@medusajs/framework/zod"
import { pictureShape } from "./images/options"
import { payoutShape, settlementShape } from "./payouts/options"

const days = z.number().int().min(1)

const shape = z.strictObject({
  /**
   * Seals identity numbers and signs links to papers; at least 32 characters, kept out of the database. Numbers sealed
   * with another secret cannot be read any more.
   */
  secret: z.string().min(32),
  /** How photos are rendered. */
  pictures: pictureShape.optional(),
  /** Days after which papers and personal facts of a rejected or withdrawn application are removed. */
  paperRetentionDays: days.default(30),
  /** Days after which a draft that nobody touches is withdrawn and its papers are removed. */
  draftRetentionDays: days.default(90),
  /** Days after which photos that no listing shows are removed. */
  unusedPhotoDays: days.default(30),
  /** When a seller's money is settled. */
  settlement: settlementShape.prefault({}),
  /** The ways to pay sellers. */
  payouts: payoutShape.prefault({}),
  // Medusa hands the application's connection to every module.
  database: z.unknown().optional(),
})

/** What `medusa-config.ts` passes to the plugin. */
export type MarketplaceOptions = Omit<z.input<typeof shape>, "database">

/** Refuses to start on a wrong or missing option. */
export const resolveOptions = (options: unknown): z.output<typeof shape> =>
  shape.parse(options ?? {})
