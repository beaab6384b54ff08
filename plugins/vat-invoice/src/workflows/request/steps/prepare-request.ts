import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { draftRequest } from "../../../domain/draft-request"
import { readTitle, type Title } from "../../../domain/title"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import type { CreateInvoiceRequestInput } from "../../../types/input"
import type { Recipient } from "../../../types/snapshots"
import { titleNotFound } from "../../title/title-not-found"

/** Finds the title and checks everything that can be refused before anything is written. */
export const prepareRequestStep = createStep(
  "vat-invoice-prepare-request",
  async (input: CreateInvoiceRequestInput, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    return new StepResponse(draftRequest(input, await titleOf(input, service)))
  }
)

type NamedTitle = Title & { id: string | null }

async function titleOf(
  { owner, title_id, title }: CreateInvoiceRequestInput,
  service: VatInvoiceModuleService
): Promise<NamedTitle> {
  if (title) return { id: null, ...readTitle(title) }
  if (!title_id) throw noTitle()
  if (!("customer_id" in owner)) throw titleNotFound()
  const [saved] = await service.listVatTitles({ id: title_id, customer_id: owner.customer_id })
  if (!saved) throw titleNotFound()
  return { ...saved, recipient: saved.recipient as Recipient | null }
}

const noTitle = () =>
  fault("invalid", "INVOICE-TITLE-07", {
    zh: "请选择或填写发票抬头",
    en: "Choose a title or fill one in",
  })
