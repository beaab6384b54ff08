import type { MonitoringSignal } from "../../domain/monitoring"
import type {
  CarrierScan,
  CarrierTrack,
  Subscription,
  WaybillOrder,
} from "../../types/carrier-provider"
import { fullAddress, type Party } from "../../types/party"
import { parseCarrierTime } from "./carrier-time"
import type { Kuaidi100Options } from "./options"
import { codeOfWord, statusOfCode } from "./status-table"
import type { WirePush, WireScan, WireTrack } from "./wire"

/** A history in our words. Lines without a readable time are left out: they cannot be put in order. */
export function trackFrom(wire: WireTrack, signal: MonitoringSignal | null = null): CarrierTrack {
  const scans = (wire.data ?? []).flatMap((scan, index) =>
    // Accounts without per-line codes only tell the state of the newest line, which comes first.
    scanFrom(scan, index === 0 ? wire.state : undefined)
  )
  const codes = scans.filter(({ status, code }) => status === null && code !== null)
  return {
    carrier_code: wire.com,
    tracking_number: wire.nu,
    scans,
    signal,
    unknown_codes: [...new Set(codes.map(({ code }) => code!))],
  }
}

/** A push in our words: the history, and whether Kuaidi100 goes on watching. */
export function trackFromPush(push: WirePush): CarrierTrack {
  const track = trackFrom(push.lastResult, SIGNALS[push.status] ?? "watching")
  const corrected = push.autoCheck === "1" && push.comNew
  return corrected ? { ...track, corrected_carrier: corrected } : track
}

const SIGNALS: Record<string, MonitoringSignal> = {
  polling: "watching",
  updateall: "watching",
  shutdown: "ended",
  abort: "aborted",
}

function scanFrom(wire: WireScan, state?: string): CarrierScan[] {
  const occurred_at = parseCarrierTime(wire.ftime ?? wire.time) ?? parseCarrierTime(wire.time)
  if (!occurred_at) return []
  const code = wire.statusCode ?? codeOfWord(wire.status)
  const location = wire.areaName || wire.location || null
  const status = statusOfCode(code ?? state ?? null)
  return [{ code, status, text: wire.context.trim(), location, occurred_at }]
}

/** `param` of a waybill order. `NON`: the label is printed by us, not by their cloud printer. */
export function labelParam(order: WaybillOrder, options: Kuaidi100Options) {
  return {
    ...options.accounts[order.carrier_code],
    orderId: order.order_id,
    kuaidicom: order.carrier_code,
    recMan: person(order.recipient),
    sendMan: person(order.sender),
    cargo: order.goods_text,
    weight: order.weight_grams / 1000,
    count: 1,
    payType: options.payType,
    printType: "NON",
  }
}

const person = (party: Party) => ({
  name: party.name,
  mobile: party.phone,
  printAddr: fullAddress(party),
  ...(party.company ? { company: party.company } : {}),
})

/** `param` of a subscription. `resultv2: 4` asks for a state code on every line. */
export const subscriptionParam = (subscription: Subscription, key: string) => ({
  company: subscription.carrier_code,
  number: subscription.tracking_number,
  key,
  parameters: {
    callbackurl: subscription.callback_url,
    salt: subscription.salt,
    phone: subscription.phone,
    resultv2: "4",
  },
})
