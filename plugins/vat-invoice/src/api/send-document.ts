import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { VAT_INVOICE_MODULE } from "../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../modules/vat-invoice/service"
import { sendUpload } from "./send-file"

/** Sends an official file of one of the given invoices (`INVOICE-FILE-02` when it is not one of theirs). */
export async function sendDocument(
  res: MedusaResponse,
  container: MedusaContainer,
  filter: { id: string; invoice_id?: string[] }
): Promise<void> {
  const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const [document] = await service.listVatDocuments(filter)
  if (!document)
    throw fault("not_found", "INVOICE-FILE-02", {
      zh: "没有找到这个文件",
      en: "There is no such file",
    })
  sendUpload(res, {
    name: document.file_name,
    mime_type: document.mime_type,
    content: await container.resolve(Modules.FILE).getAsBuffer(document.file_id),
  })
}
