type AskedLine = { order_line_id: string; quantity?: number; amount_fen?: number }

/** What somebody filled in, made into the request the market takes; null when nothing was. */
export function readCaseForm(form: FormData): FormData | null {
  const kind = text(form, "kind")
  const lines = [...form.keys()].flatMap((name) => lineOf(form, name, kind))
  if (!lines.length) return null
  const body = new FormData()
  for (const name of ["seller_order_id", "kind", "reason", "note", "request_key"])
    if (text(form, name)) body.set(name, text(form, name))
  body.set("lines", JSON.stringify(lines))
  for (const photo of form.getAll("photos"))
    if (photo instanceof File && photo.size > 0) body.append("photos", photo)
  return body
}

// A refund alone is an amount of money, everything else a number of units.
function lineOf(form: FormData, name: string, kind: string): AskedLine[] {
  const [field, order_line_id] = name.split(":")
  const value = Number(text(form, name))
  if (!order_line_id || !(value > 0)) return []
  if (kind === "refund")
    return field === "amount" ? [{ order_line_id, amount_fen: Math.round(value * 100) }] : []
  return field === "quantity" ? [{ order_line_id, quantity: value }] : []
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
