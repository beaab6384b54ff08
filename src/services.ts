import type { MedusaContainer } from "@medusajs/framework/types"
import { COURIER_MODULE, type CourierModuleService } from "@xiangji/courier/modules/courier"
import { MARKET_MODULE, type MarketModuleService } from "@xiangji/marketplace/modules/market"
import { TRADE_MODULE, type TradeModuleService } from "@xiangji/marketplace/modules/trade"
import {
  VAT_INVOICE_MODULE,
  type VatInvoiceModuleService,
} from "@xiangji/vat-invoice/modules/vat-invoice"

type Container = Pick<MedusaContainer, "resolve">

// The plugins' modules as the container holds them, with the types it cannot know.
export const market = (container: Container) =>
  container.resolve<MarketModuleService>(MARKET_MODULE)
export const trade = (container: Container) => container.resolve<TradeModuleService>(TRADE_MODULE)
export const courier = (container: Container) =>
  container.resolve<CourierModuleService>(COURIER_MODULE)
export const vatInvoices = (container: Container) =>
  container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
