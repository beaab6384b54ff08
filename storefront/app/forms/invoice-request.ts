import type { GuestInvoiceRequest, InvoiceKind, Medium, Recipient } from "../lib/api/invoice-types"
import type { Values } from "../lib/form"
import { errorsOf, parsed, type FieldErrors, type Parsed } from "./parsed"
import { parseRecipient, parseTitle } from "./title"

/** Reads a guest's invoice request: title, kind, medium and, for paper, where it is posted to. */
export function parseInvoiceRequest(values: Values): Parsed<GuestInvoiceRequest> {
  const title = parseTitle(values)
  const kind = parseKind(values)
  const post = values.medium === "paper" ? parseRecipient(values) : null
  const errors: FieldErrors = {
    ...(title.ok ? {} : title.errors),
    ...kind.errors,
    ...errorsOf({
      kind: values.kind === "special" && values.title_kind === "person" && "specialNeedsCompany",
    }),
    ...(post && !post.ok ? post.errors : {}),
  }
  if (!title.ok) return { ok: false, errors }
  return parsed(errors, () => ({ title: title.value, ...kind.value, ...recipientOf(post) }))
}

/** Reads which invoice is wanted, and how it should come. */
export function parseKind(values: Values) {
  const errors = errorsOf({
    kind: !["normal", "special"].includes(values.kind ?? "") && "choose",
    medium: !["paper", "digital"].includes(values.medium ?? "") && "choose",
  })
  return { errors, value: { kind: values.kind as InvoiceKind, medium: values.medium as Medium } }
}

const recipientOf = (post: Parsed<Recipient> | null) => (post?.ok ? { recipient: post.value } : {})
