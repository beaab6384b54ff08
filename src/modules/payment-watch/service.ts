import { MedusaService } from "@medusajs/framework/utils"
import { PaymentWatch } from "./models/payment-watch"

/** Rows of payments that are being watched. */
export class PaymentWatchModuleService extends MedusaService({ PaymentWatch }) {}
