import { z } from "@medusajs/framework/zod"
import { LARGEST_FILE_BYTES } from "../../../workflows/invoice/issued-file"

/** Body of `POST /admin/invoice-desk/requests/:id/reject`; the buyer reads the reason. */
export const RejectBody = z.object({ reason: z.string().trim().min(2).max(500) }).strict()
export type RejectBody = z.infer<typeof RejectBody>

/** Body of `POST /admin/invoice-desk/invoices/:id/issue`; the number's form is judged by the invoice's medium. */
export const IssueBody = z
  .object({
    code: z.string().max(20).optional(),
    number: z.string().max(30),
    issued_on: z.string().max(10),
    file: z
      .object({
        name: z.string().trim().min(1).max(200),
        content_base64: z
          .string()
          .min(1)
          .max(Math.ceil((LARGEST_FILE_BYTES * 4) / 3)),
      })
      .strict()
      .optional(),
  })
  .strict()
export type IssueBody = z.infer<typeof IssueBody>
