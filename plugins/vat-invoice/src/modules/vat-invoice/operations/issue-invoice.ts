import { fault } from "@xiangji/kernel"
import type { InvoiceNumber } from "../../../domain/invoice-number"
import { requestStates, type RequestState } from "../../../domain/request-states"
import type { Actor } from "../../../types/input"
import { invoiceNotFound, lockRequest } from "../queries/locks"
import { rows, type TransactionContext } from "../queries/manager"
import type { VatInvoiceModuleService } from "../service"
import { moveRequest, writeEvent } from "./move-request"

/** The number a clerk brought back from the tax bureau's system. */
export type IssueInput = InvoiceNumber & { invoice_id: string; issued_on: string; actor: Actor }

/** `issued` is false for a repeat with the same number; `complete` when it was the request's last open invoice. */
export type IssueResult = { request_id: string; issued: boolean; complete: boolean }

type InvoiceRow = {
  id: string
  request_id: string
  state: string
  code: string
  number: string | null
  seller: { name: string }
}

export async function issueInvoice(
  service: VatInvoiceModuleService,
  input: IssueInput,
  context: TransactionContext
): Promise<IssueResult> {
  const request_id = await requestOf(context, input.invoice_id)
  const { state } = await lockRequest(context, request_id)
  const siblings = await invoicesOf(context, request_id)
  const invoice = siblings.find((sibling) => sibling.id === input.invoice_id)!
  if (isRepeat(invoice, input)) return { request_id, issued: false, complete: false }
  await assertNumberFree(context, input)
  const complete = siblings.every((other) => other === invoice || other.state === "issued")
  const path = pathTo(state, complete)
  const { code, number, issued_on, actor } = input
  const now = new Date()
  await service.updateVatInvoices(
    {
      id: invoice.id,
      state: "issued",
      code,
      number,
      issued_on,
      issued_at: now,
      issued_by: actor.id,
    },
    context
  )
  const data = { invoice_id: invoice.id, seller: invoice.seller.name, code, number }
  if (path.includes("issuing"))
    await moveRequest(service, { request_id, path: ["issuing"], actor }, context)
  await writeEvent(service, { request_id, kind: "invoice_issued", actor, data, at: now }, context)
  if (complete) await moveRequest(service, { request_id, path: ["issued"], actor }, context)
  return { request_id, issued: true, complete }
}

/** The first invoice begins issuing, the last one completes it; both are moves of the one table. */
function pathTo(state: RequestState, complete: boolean): RequestState[] {
  const path: RequestState[] = state === "issuing" ? [] : ["issuing"]
  if (complete) path.push("issued")
  path.reduce((from, to) => (requestStates.assertMove(from, to), to), state)
  return path
}

/** Sending the same number again is a lost answer; another number would be a second invoice. */
function isRepeat(invoice: InvoiceRow, { code, number }: InvoiceNumber): boolean {
  if (invoice.state !== "issued") return false
  if (invoice.code === code && invoice.number === number) return true
  throw fault("not_allowed", "INVOICE-ISSUED-01", {
    zh: `这张发票已经开具（${invoice.code} ${invoice.number}），不能再次开具；有误请开红字发票`,
    en: `Already issued as ${invoice.code} ${invoice.number}; a mistake is corrected by a red invoice`,
  })
}

async function requestOf(context: TransactionContext, invoiceId: string): Promise<string> {
  const [invoice] = await rows<{ request_id: string }>(
    context,
    "select request_id from vat_invoice where id = ? and deleted_at is null",
    [invoiceId]
  )
  if (!invoice) throw invoiceNotFound()
  return invoice.request_id
}

const invoicesOf = (context: TransactionContext, requestId: string) =>
  rows<InvoiceRow>(
    context,
    `select id, request_id, state, code, number, seller from vat_invoice
      where request_id = ? and deleted_at is null`,
    [requestId]
  )

async function assertNumberFree(context: TransactionContext, { code, number }: InvoiceNumber) {
  const taken = await rows(
    context,
    "select 1 from vat_invoice where code = ? and number = ? and deleted_at is null",
    [code, number]
  )
  if (!taken.length) return
  throw fault("not_allowed", "INVOICE-NUMBER-03", {
    zh: `发票号码 ${number} 已经登记在另一张发票上`,
    en: `Number ${number} is on another invoice already`,
  })
}
