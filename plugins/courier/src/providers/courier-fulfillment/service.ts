import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { fault, majorFromFen } from "@xiangji/kernel"
import type { FreightRate, StorageClass } from "../../domain/freight"
import { freightByHub } from "../../domain/freight"
import { divisionCodeOf } from "../../domain/division"
import { freightLines } from "../../domain/cart-freight"
import { readCart } from "./cart-context"

/** The part of the courier module that prices need. */
type FreightTable = { listRatesAt(at: Date, storageClass?: StorageClass): Promise<FreightRate[]> }

const OPTIONS: (FulfillmentOption & { storage_class: StorageClass })[] = [
  { id: "courier-ambient", name: "快递 · 常温 Courier, ambient", storage_class: "ambient" },
  { id: "courier-chilled", name: "快递 · 冷藏 Courier, chilled", storage_class: "chilled" },
  { id: "courier-frozen", name: "快递 · 冷冻 Courier, frozen", storage_class: "frozen" },
  { id: "courier-live", name: "快递 · 鲜活 Courier, live", storage_class: "live" },
]

/**
 * Medusa's view of our couriers: prices carts by the freight table, over the goods grouped by hub. Waybills are not
 * made out here, because core deletes the fulfilment when `createFulfillment` throws and calls `cancelFulfillment` on
 * every compensation: shipments are rows of their own, booked in the background.
 *
 * Core's fulfilment module hands the freight table over when it is configured with `dependencies: ["courier"]`.
 */
class CourierFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "courier"

  constructor(private readonly cradle: { courier?: FreightTable }) {
    super()
  }

  /** One option for each way goods have to travel. */
  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return OPTIONS
  }

  /** Only options that name a storage class of ours have a price. */
  override async canCalculate(option: { data?: unknown }): Promise<boolean> {
    return this.validateOption((option.data ?? {}) as Record<string, unknown>)
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return OPTIONS.some(({ storage_class }) => storage_class === data.storage_class)
  }

  /**
   * What the method keeps. Parcels and their prices are not frozen here: carts change afterwards and core prices the
   * method anew each time without asking for the data again. They are frozen when the order is placed.
   */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    return { ...data, storage_class: optionData.storage_class }
  }

  /**
   * Freight of the cart's goods of this option's profile. `xiangji_origins` is put into the context by the application's
   * hook; without it goods leave from nowhere and the price is refused (`COURIER-FREIGHT-01`).
   */
  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"]
  ): Promise<CalculatedShippingOptionPrice> {
    const { items, origins, address } = readCart(context)
    const at = new Date()
    const rates = await this.freightTable().listRatesAt(at)
    const parcels = freightByHub(freightLines(items, origins), rates, divisionCodeOf(address), at)
    const fen = parcels.reduce((sum, parcel) => sum + parcel.amount_fen, 0)
    return { calculated_amount: majorFromFen(fen), is_calculated_price_tax_inclusive: true }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  private freightTable(): FreightTable {
    if (this.cradle.courier) return this.cradle.courier
    throw fault("unexpected", "COURIER-FREIGHT-03", {
      zh: "运费表没有接通",
      en: 'The fulfilment module needs dependencies: ["courier"] in medusa-config',
    })
  }
}

export default CourierFulfillmentService
