import { z } from "@medusajs/framework/zod"

/** Numbers and strings are used without system in Kuaidi100's JSON. */
const text = z.union([z.string(), z.number()]).transform(String)
const optionalText = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : String(value)))

/** One line of a history. */
const scanSchema = z.object({
  time: text,
  ftime: optionalText,
  context: text,
  status: optionalText,
  statusCode: optionalText,
  location: optionalText,
  areaName: optionalText,
})

/** A successful query, and `lastResult` of a push. */
export const trackSchema = z.object({
  com: text,
  nu: text,
  state: optionalText,
  data: z.array(scanSchema).nullish(),
})

/** What a push carries in `param`. */
export const pushSchema = z.object({
  status: text,
  message: optionalText,
  autoCheck: optionalText,
  comOld: optionalText,
  comNew: optionalText,
  lastResult: trackSchema,
})

/** Failures of queries and every answer to a subscription. */
export const answerSchema = z.object({
  result: z.boolean().optional(),
  returnCode: optionalText,
  message: optionalText,
})

/** The answer to a waybill order. */
export const labelSchema = z.object({
  code: text,
  message: optionalText,
  data: z.object({ kuaidinum: optionalText, label: optionalText }).nullish(),
})

/** See `trackSchema`. */
export type WireTrack = z.output<typeof trackSchema>
/** See `scanSchema`. */
export type WireScan = z.output<typeof scanSchema>
/** See `pushSchema`. */
export type WirePush = z.output<typeof pushSchema>
