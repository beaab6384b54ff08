import type { NewInvoiceRequest } from "../lib/api/invoice-types"
import type { Values } from "../lib/form"
import { parseOrderCodes } from "../lib/order-code"
import { parseKind } from "./invoice-request"
import { errorsOf, type FieldErrors } from "./parsed"
import { parseRecipient, wantsPost } from "./title"

type Read =
  { ok: true; value: NewInvoiceRequest } | { ok: false; errors: FieldErrors; unclear: string }

/** Reads an accountant's request. Without a typed address the paper goes to the title's recipient. */
export function parseNewRequest(values: Values): Read {
  const { codes, unclear } = parseOrderCodes(values.order_codes ?? "")
  const kind = parseKind(values)
  const post = values.medium === "paper" && wantsPost(values) ? parseRecipient(values) : null
  const errors: FieldErrors = {
    ...errorsOf({
      order_codes: (!codes.length || unclear.length > 0) && "orderCode",
      title_id: !values.title_id && "choose",
    }),
    ...kind.errors,
    ...(post && !post.ok ? post.errors : {}),
  }
  if (Object.keys(errors).length) return { ok: false, errors, unclear: unclear.join(" ") }
  return {
    ok: true,
    value: {
      order_keys: codes,
      title_id: values.title_id!,
      ...kind.value,
      ...(post?.ok ? { recipient: post.value } : {}),
    },
  }
}
