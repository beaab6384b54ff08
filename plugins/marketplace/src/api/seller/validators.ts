import { z } from "@medusajs/framework/zod"
import { ISSUANCE_ROUTES, SELLER_KINDS, TAXPAYER_KINDS } from "../../types/market"
import { localTextField } from "../check-input"

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

export type CreateSellerBody = z.infer<typeof CreateSeller>
export type ResubmitSellerBody = z.infer<typeof ResubmitSeller>
