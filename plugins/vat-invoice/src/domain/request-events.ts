import type { LocalText } from "@xiangji/kernel"
import { REQUEST_STATE_TEXT, type RequestState } from "./request-states"

/** What a timeline line may carry besides its kind: numbers and reasons, never personal data. */
export type RequestEventData = {
  invoice_id?: string
  seller?: string
  code?: string
  number?: string
  reason?: string
  shipment_id?: string
}

/** A state reached, or one invoice of several issued. */
export type RequestEventKind = RequestState | "invoice_issued"

/** The sentence a timeline shows. */
export function requestEventText(kind: RequestEventKind, data: RequestEventData): LocalText {
  if (kind === "invoice_issued") return invoiceIssuedText(data)
  const sentence = SENTENCES[kind] ?? REQUEST_STATE_TEXT[kind]
  if (!data.reason) return sentence
  return { zh: `${sentence.zh}：${data.reason}`, en: `${sentence.en}: ${data.reason}` }
}

function invoiceIssuedText({ seller, code, number }: RequestEventData): LocalText {
  const printed = [code, number].filter(Boolean).join(" ")
  return {
    zh: `${seller ?? ""}的发票已开具，号码 ${printed}`,
    en: `Invoice of ${seller ?? "the seller"} issued, number ${printed}`,
  }
}

const SENTENCES: Partial<Record<RequestState, LocalText>> = {
  submitted: { zh: "已提交开票申请", en: "Invoice requested" },
  approved: { zh: "开票申请已通过审核", en: "Request approved" },
  rejected: { zh: "开票申请被退回", en: "Request sent back" },
  issued: { zh: "全部发票已开具", en: "All invoices issued" },
  delivering: { zh: "纸质发票已寄出", en: "Paper invoices posted" },
  delivered: { zh: "发票已送达", en: "Invoices delivered" },
  closed: { zh: "申请完成", en: "Request completed" },
}
