import { z } from "@medusajs/framework/zod"
import { pictureShape } from "./images/options"

const shape = z.strictObject({
  /**
   * Seals identity numbers and signs links to papers; at least 32 characters, kept out of the database. Numbers sealed
   * with another secret cannot be read any more.
   */
  secret: z.string().min(32),
  /** How photos are rendered. */
  pictures: pictureShape.optional(),
  // Medusa hands the application's connection to every module.
  database: z.unknown().optional(),
})

/** What `medusa-config.ts` passes to the plugin. */
export type MarketplaceOptions = Omit<z.input<typeof shape>, "database">

/** Refuses to start on a wrong or missing option. */
export const resolveOptions = (options: unknown): MarketplaceOptions => shape.parse(options ?? {})
