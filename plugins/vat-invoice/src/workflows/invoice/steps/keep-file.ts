import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import { identifyFile, type IssuedFile } from "../issued-file"

/** Keeps an official file privately, with its hash; undone by removing file and row. */
export const keepFileStep = createStep(
  "vat-invoice-keep-file",
  async (input: { invoice_id: string; file: IssuedFile }, { container }) => {
    const bytes = Buffer.from(input.file.content_base64, "base64")
    const { mime, extension } = identifyFile(bytes)
    const stored = await container.resolve(Modules.FILE).createFiles({
      filename: `${input.invoice_id}.${extension}`,
      mimeType: mime,
      content: bytes.toString("base64"),
      access: "private",
    })
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const document = await service.createVatDocuments({
      invoice_id: input.invoice_id,
      file_id: stored.id,
      file_name: input.file.name,
      mime_type: mime,
      size: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })
    return new StepResponse(document.id, { document_id: document.id, file_id: stored.id })
  },
  async (kept, { container }) => {
    if (!kept) return
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    await service.deleteVatDocuments(kept.document_id)
    await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
  }
)
