import { z } from "@medusajs/framework/zod"

const recipient = z.object({
  name: z.string().trim().min(1).max(60),
  phone: z.string().trim().min(5).max(20),
  province: z.string().trim().min(1).max(30),
  city: z.string().trim().min(1).max(30),
  district: z.string().trim().max(30).optional(),
  address: z.string().trim().min(1).max(200),
  postal_code: z.string().trim().max(6).optional(),
})

const title = z.object({
  kind: z.enum(["company", "person"]),
  name: z.string().trim().min(1).max(300),
  tax_id: z.string().trim().max(26).nullish(),
  tax_id_confirmed: z.boolean().optional(),
  address: z.string().trim().max(200).nullish(),
  phone: z.string().trim().max(30).nullish(),
  bank: z.string().trim().max(100).nullish(),
  bank_account: z.string().trim().max(60).nullish(),
})

const asked = {
  medium: z.enum(["paper", "digital"]),
  kind: z.enum(["special", "normal"]),
  /** Where paper goes; the saved title's recipient when absent. */
  recipient: recipient.optional(),
}

/** A guest's request: the title comes with it. */
export const guestInvoiceBody = z.object({ ...asked, title })
export type GuestInvoiceBody = z.infer<typeof guestInvoiceBody>

/** An accountant's request for one order or many, with a saved title or one typed for it. */
export const invoiceRequestBody = z
  .object({
    ...asked,
    order_keys: z.array(z.string().min(1).max(40)).min(1).max(100),
    title_id: z.string().min(1).optional(),
    title: title.optional(),
  })
  .refine((body) => Boolean(body.title_id) !== Boolean(body.title), {
    message: "title_id or title, not both",
  })
export type InvoiceRequestBody = z.infer<typeof invoiceRequestBody>
