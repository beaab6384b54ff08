import { z } from "@medusajs/framework/zod"

const text = (longest: number) => z.string().trim().max(longest).nullish()

/** Where posted paper goes. */
export const RecipientBody = z
  .object({
    name: z.string().trim().min(1).max(50),
    phone: z.string().trim().min(5).max(30),
    province: z.string().trim().min(1).max(50),
    city: z.string().trim().min(1).max(50),
    district: z.string().trim().max(50).optional(),
    street: z.string().trim().max(50).optional(),
    address: z.string().trim().min(1).max(200),
    postal_code: z.string().trim().max(10).optional(),
  })
  .strict()

/** A title as typed. Lengths here only keep nonsense out; what a title must be is in `domain/title`. */
export const TitleBody = z
  .object({
    kind: z.enum(["company", "person"]),
    name: z.string().max(1000),
    tax_id: text(40),
    address: text(200),
    phone: text(50),
    bank: text(100),
    bank_account: text(50),
    tax_id_confirmed: z.boolean().optional(),
    recipient: RecipientBody.nullish(),
  })
  .strict()

/** Body of `POST /store/invoice-titles` and `/store/invoice-titles/:id`. */
export type TitleBody = z.infer<typeof TitleBody>
