import { z } from "@medusajs/framework/zod"
import { isMonthDay } from "../../domain/harvest-window"
import { LISTING_STATES } from "../../domain/listing-states"
import {
  ISSUANCE_ROUTES,
  SALE_UNITS,
  SELLER_KINDS,
  STORAGE_CLASSES,
  TAXPAYER_KINDS,
} from "../../types/market"
import { localTextField, pageFields } from "../check-input"

const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d -]{6,20}$/)
const shortText = z.string().trim().min(1).max(120)

const sellerName = z
  .union([z.string(), z.looseObject({ zh: z.string() })])
  .transform((name) => (typeof name === "string" ? { zh: name, en: undefined } : name))
  .pipe(localTextField(60))

export const CreateSeller = z.strictObject({
  name: sellerName,
  kind: z.enum(SELLER_KINDS),
  place_id: z.string(),
  phone,
  story: localTextField(4000).optional(),
  taxpayer_kind: z.enum(TAXPAYER_KINDS).optional(),
  issuance_route: z.enum(ISSUANCE_ROUTES).optional(),
  legal_name: shortText.optional(),
  tax_id: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{15,20}$/)
    .optional(),
  address: shortText.max(200).optional(),
  bank_name: shortText.optional(),
  bank_account: z
    .string()
    .trim()
    .regex(/^[\d ]{8,30}$/)
    .optional(),
})

export const ResubmitSeller = CreateSeller.partial()

const monthDay = z.string().refine(isMonthDay)
const grams = z.number().int().min(1).max(500_000)

const listingFields = {
  title: localTextField(80),
  description: localTextField(4000),
  price_fen: z.number().int().min(1).max(100_000_000),
  stock: z.number().int().min(0).max(1_000_000),
  sale_unit: z.enum(SALE_UNITS),
  net_weight_grams: grams,
  gross_weight_grams: grams.optional(),
  storage_class: z.enum(STORAGE_CLASSES),
  harvest_windows: z
    .array(z.strictObject({ from: monthDay, to: monthDay }))
    .max(6)
    .optional(),
  image_ids: z.array(z.string()).min(1).max(9),
  place_id: z.string().optional(),
  category: shortText.optional(),
  tax_code: z
    .string()
    .regex(/^\d{19}$/)
    .optional(),
}

export const CreateListing = z.strictObject(listingFields)
export const UpdateListing = z.strictObject(listingFields).partial()

export const ListOwnListings = z.strictObject({
  ...pageFields,
  state: z.enum(LISTING_STATES).optional(),
})

export type CreateSellerBody = z.infer<typeof CreateSeller>
export type ResubmitSellerBody = z.infer<typeof ResubmitSeller>
export type CreateListingBody = z.infer<typeof CreateListing>
export type UpdateListingBody = z.infer<typeof UpdateListing>
export type ListOwnListingsQuery = z.infer<typeof ListOwnListings>
