import { z } from "@medusajs/framework/zod"
import { isMonthDay } from "../../../../domain/harvest-window"
import { LISTING_STATES } from "../../../../domain/listing-states"
import { SALE_UNITS, STORAGE_CLASSES } from "../../../../types/market"
import { localTextField, pageFields } from "../../../check-input"

const shortText = z.string().trim().min(1).max(120)
const monthDay = z.string().refine(isMonthDay)
const grams = z.number().int().min(1).max(500_000)

/** A description may be empty: a photo and a name say enough of a cabbage. */
const description = z
  .strictObject({
    zh: z.string().trim().max(4000),
    en: z.string().trim().max(4000).optional(),
  })
  .transform(({ zh, en }) => ({ zh, en: en || zh }))

const fields = {
  title: localTextField(80),
  description,
  price_fen: z.number().int().min(1).max(100_000_000),
  stock: z.number().int().min(0).max(1_000_000),
  sale_unit: z.enum(SALE_UNITS),
  net_weight_grams: grams,
  gross_weight_grams: grams,
  storage_class: z.enum(STORAGE_CLASSES),
  harvest_windows: z.array(z.strictObject({ from: monthDay, to: monthDay })).max(6),
  preorder: z.boolean(),
  preorder_days: z.number().int().min(0).max(90).nullable(),
  image_ids: z.array(z.string()).max(9),
  place_id: z.string(),
  category: shortText,
  sku: shortText.max(64).nullable(),
  tax_code: z
    .string()
    .regex(/^\d{19}$/)
    .nullable(),
}

const Told = z.strictObject(fields).partial()

/** A draft needs its title only. */
const Draft = Told.extend({ draft: z.literal(true), title: fields.title })

/** What is handed in at once is whole; a jin and a kilogram say their weight by themselves. */
const Whole = Told.extend({
  draft: z.literal(false).optional(),
  title: fields.title,
  price_fen: fields.price_fen,
  stock: fields.stock,
  sale_unit: fields.sale_unit,
  storage_class: fields.storage_class,
  image_ids: fields.image_ids.min(1),
})

export const CreateListing = z.discriminatedUnion("draft", [Draft, Whole])
export const UpdateListing = Told

export const ListOwnListings = z.strictObject({
  ...pageFields,
  state: z.enum(LISTING_STATES).optional(),
  q: z.string().trim().max(80).optional(),
})

export type CreateListingBody = z.infer<typeof CreateListing>
export type UpdateListingBody = z.infer<typeof UpdateListing>
export type ListOwnListingsQuery = z.infer<typeof ListOwnListings>
