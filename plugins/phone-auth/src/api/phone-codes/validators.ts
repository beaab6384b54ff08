import { z } from "@medusajs/framework/zod"

// Anything goes here, so that the rules' own faults answer: they speak to the person, in two languages.
export const RequestedCode = z.object({ phone: z.unknown(), purpose: z.unknown() })
export type RequestedCode = z.infer<typeof RequestedCode>
