import type { z } from "@medusajs/framework/zod"
import { CARRIERS } from "../../domain/carriers"
import { CarrierError } from "../../types/carrier-error"
import type {
  CarrierProvider,
  CarrierTrack,
  ParcelKey,
  Subscription,
  Waybill,
  WaybillOrder,
} from "../../types/carrier-provider"
import { Kuaidi100Client, type Fetch } from "./client"
import { refusal, unreadable } from "./errors"
import { labelParam, subscriptionParam, trackFrom } from "./mapper"
import { kuaidi100OptionsSchema, type Kuaidi100Options } from "./options"
import { readPush } from "./push"
import { md5Sign } from "./sign"
import { answerSchema, labelSchema, trackSchema } from "./wire"

const NO_TRACE = "500"
const ALREADY_SUBSCRIBED = "501"

/** Chinese carriers through the aggregator Kuaidi100 (快递100): waybills, subscriptions, pushes, queries. */
export class Kuaidi100Provider implements CarrierProvider {
  static identifier = "kuaidi100"

  /** Called by Medusa before anything starts: a missing key stops the start. */
  static validateOptions(options: unknown): void {
    kuaidi100OptionsSchema.parse(options)
  }

  private readonly options: Kuaidi100Options
  private readonly client: Kuaidi100Client

  constructor(_: unknown, options: unknown, fetch?: Fetch) {
    this.options = kuaidi100OptionsSchema.parse(options)
    this.client = new Kuaidi100Client(this.options, fetch)
  }

  supports(carrierCode: string): boolean {
    return Object.hasOwn(CARRIERS, carrierCode)
  }

  /** `label/order`, method order. Asked again with one order id it answers with one number. */
  async bookWaybill(order: WaybillOrder): Promise<Waybill> {
    const param = JSON.stringify(labelParam(order, this.options))
    const t = String(Date.now())
    const { key, secret, labelBaseUrl } = this.options
    const answer = await this.client.post(`${labelBaseUrl}/label/order?method=order`, {
      method: "order",
      key,
      t,
      sign: md5Sign(param, t, key, secret),
      param,
    })
    const { code, message, data } = read(labelSchema, answer)
    if (code !== "200" || !data?.kuaidinum) throw refusal(code, message)
    return { tracking_number: data.kuaidinum, label_url: data.label ?? null }
  }

  /** `/poll`. Being subscribed already is what was wanted. */
  async subscribe(subscription: Subscription): Promise<void> {
    const answer = await this.client.post(`${this.options.trackBaseUrl}/poll`, {
      schema: "json",
      param: JSON.stringify(subscriptionParam(subscription, this.options.key)),
    })
    const { result, returnCode, message } = read(answerSchema, answer)
    if (result || returnCode === "200" || returnCode === ALREADY_SUBSCRIBED) return
    throw refusal(returnCode, message)
  }

  /** `/poll/query.do`. A number nobody has scanned yet has an empty history. */
  async query(parcel: ParcelKey): Promise<CarrierTrack> {
    const { customer, key, trackBaseUrl } = this.options
    const { carrier_code, tracking_number, phone } = parcel
    const param = JSON.stringify({ com: carrier_code, num: tracking_number, phone, resultv2: "4" })
    const answer = await this.client.post(`${trackBaseUrl}/poll/query.do`, {
      customer,
      sign: md5Sign(param, key, customer),
      param,
    })
    const track = trackSchema.safeParse(answer)
    if (track.success) return sameParcel(parcel, trackFrom(track.data))
    const { returnCode, message } = read(answerSchema, answer)
    if (returnCode !== NO_TRACE) throw refusal(returnCode, message)
    return { carrier_code, tracking_number, scans: [], signal: null, unknown_codes: [] }
  }

  readPush(body: Record<string, unknown>, salt: string): CarrierTrack {
    return readPush(body, salt)
  }

  acknowledgement() {
    return { result: true, returnCode: "200", message: "成功" }
  }
}

function read<S extends z.ZodType>(schema: S, answer: unknown): z.output<S> {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return parsed.data
  throw unreadable(JSON.stringify(answer))
}

function sameParcel(asked: ParcelKey, track: CarrierTrack): CarrierTrack {
  if (track.tracking_number === asked.tracking_number) return track
  throw new CarrierError("refused", "other-parcel", `answered about ${track.tracking_number}`)
}
