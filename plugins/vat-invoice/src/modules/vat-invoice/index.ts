import { Module } from "@medusajs/framework/utils"
import { VatInvoiceModuleService } from "./service"

/** Key under which the container holds the module. */
export const VAT_INVOICE_MODULE = "vatInvoice"

export { VatInvoiceModuleService }

export default Module(VAT_INVOICE_MODULE, { service: VatInvoiceModuleService })
