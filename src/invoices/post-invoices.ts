import type { MedusaContainer } from "@medusajs/framework/types"
import { bookShipmentWorkflow } from "@xiangji/courier/workflows"
import { fault } from "@xiangji/kernel"
import type { Recipient } from "@xiangji/vat-invoice/types"
import { hubOfSeller, senderOf } from "../parcels/sender"
import { POSTED_INVOICE } from "../parcels/subjects"
import { vatInvoices } from "../services"

/** What one envelope with its papers weighs. */
const ENVELOPE_GRAMS = 100

/**
 * Hands the issued papers of a request to a carrier at the seller's hub, as a shipment of its own. The request is marked posted when the
 * waybill is booked (see `follow-paper`), so a crash here loses nothing: pressing again finds the same shipment.
 */
export async function postInvoices(
  container: MedusaContainer,
  requestId: string,
  carrierCode: string
) {
  const request = await vatInvoices(container).retrieveVatRequest(requestId, {
    relations: ["invoices"],
  })
  if (request.medium !== "paper" || !["issued", "lost", "returned"].includes(request.state))
    throw notPostable()
  const recipient = request.recipient as Recipient | null
  if (!recipient) throw noRecipient()
  const hub = await hubOfSeller(container, request.invoices[0]!.seller_id)
  const { result } = await bookShipmentWorkflow(container).run({
    input: {
      subject_type: POSTED_INVOICE,
      subject_id: request.id,
      carrier_code: carrierCode,
      sender: senderOf(hub),
      recipient,
      weight_grams: ENVELOPE_GRAMS,
      goods_text: `发票 ${request.invoices.length} 张`,
    },
  })
  return result
}

const notPostable = () =>
  fault("not_allowed", "INVOICE-POST-01", {
    zh: "只有已开具的纸质发票才能邮寄",
    en: "Only paper invoices that have been issued can be posted",
  })

const noRecipient = () =>
  fault("not_allowed", "INVOICE-POST-02", {
    zh: "申请没有填写邮寄地址",
    en: "The request has no postal address",
  })
