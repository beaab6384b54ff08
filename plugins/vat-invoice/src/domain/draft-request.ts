import { createHash } from "node:crypto"
import { fault } from "@xiangji/kernel"
import type { Actor, CreateInvoiceRequestInput, InvoiceGroupInput } from "../types/input"
import { assertEligible } from "./eligibility"
import { sumAmounts, taxOfLine } from "./line-tax"
import type { DraftInvoice, RequestDraft } from "./request-draft"
import { titleSnapshot, type Title } from "./title"

/** The largest document the integer columns hold; paper and digital limits are far below. */
const LARGEST_FEN = 2 ** 31 - 1

/** Turns what was asked for into what will be written: refused for a reason, or complete with all tax worked out. */
export function draftRequest(
  input: CreateInvoiceRequestInput,
  title: Title & { id: string | null }
): RequestDraft {
  const invoices = input.groups.map(draftInvoice).filter((invoice) => invoice.lines.length > 0)
  if (!invoices.length) throw nothingToInvoice()
  for (const { seller, lines } of invoices)
    assertEligible({
      kind: input.kind,
      title,
      seller,
      lines: lines.map((line) => ({ ...line, legal_ref: line.legal_ref ?? null })),
    })
  const { gross_fen: total_fen } = sumAmounts(invoices)
  if (total_fen > LARGEST_FEN) throw tooLarge()
  const owner = ownerOf(input)
  return {
    customer_id: owner.customer_id,
    order_key: owner.order_key,
    idempotency_key: idempotencyKey(input, title),
    medium: input.medium,
    kind: input.kind,
    title: titleSnapshot(title),
    title_id: title.id,
    recipient: input.recipient ?? title.recipient,
    total_fen,
    invoices,
    actor: owner.actor,
  }
}

/** Lines that cost nothing, a gift or a full refund, are on no invoice. */
function draftInvoice(group: InvoiceGroupInput): DraftInvoice {
  const billed = group.lines.filter((line) => line.amount_fen !== 0)
  const lines = billed.map((line) => {
    if (line.amount_fen < 0) throw negative(line.name)
    if (!(Number(line.quantity) > 0)) throw noQuantity(line.name)
    return { ...line, quantity: String(line.quantity), ...taxOfLine(line.amount_fen, line.rate_bp) }
  })
  const seller = { ...group.seller, bank_account: group.seller.bank_account ?? null }
  return { ...group, seller, lines, ...sumAmounts(lines) }
}

function ownerOf({ owner }: CreateInvoiceRequestInput) {
  if ("customer_id" in owner) {
    const actor: Actor = { type: "customer", id: owner.customer_id }
    return { customer_id: owner.customer_id, order_key: null, actor }
  }
  const actor: Actor = { type: "guest", id: null }
  return { customer_id: null, order_key: owner.order_key, actor }
}

/** Exactly the same wish again is the same request; any difference meets the guard on what was paid. */
function idempotencyKey(input: CreateInvoiceRequestInput, title: Title): string {
  const { owner, medium, kind, groups } = input
  const lines = groups.flatMap((group) =>
    group.lines.map((line) => `${line.order_line_id}=${line.amount_fen}`)
  )
  const wish = input.idempotency_key ?? [medium, kind, titleSnapshot(title), lines.sort()]
  return createHash("sha256")
    .update(JSON.stringify([owner, wish]))
    .digest("hex")
}

const nothingToInvoice = () =>
  fault("not_allowed", "INVOICE-LIMIT-03", {
    zh: "没有可以开票的金额",
    en: "There is nothing left to invoice",
  })

const negative = (name: string) =>
  fault("invalid", "INVOICE-AMOUNT-02", {
    zh: `“${name}”的金额不能为负`,
    en: `The amount of "${name}" cannot be negative`,
  })

const noQuantity = (name: string) =>
  fault("invalid", "INVOICE-AMOUNT-04", {
    zh: `“${name}”的数量须大于零`,
    en: `The quantity of "${name}" must be above zero`,
  })

const tooLarge = () =>
  fault("not_allowed", "INVOICE-AMOUNT-03", {
    zh: "单次申请金额过大，请分次申请",
    en: "Too much for one request; split it",
  })
