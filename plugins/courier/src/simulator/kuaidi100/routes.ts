import { createHash } from "node:crypto"
import type { Knobs } from "./knobs"
import type { Order, Parcel, Parcels } from "./parcels"
import { trackOf } from "./push-sender"

/** The account that the simulator accepts. */
export type Account = { customer: string; key: string; secret: string }

/** What an interface answers; `broken` means that the connection breaks instead. */
export type Answer = { body: object } | "broken"

/** Everything the interfaces work on. */
export type Desk = {
  account: Account
  knobs: Knobs
  parcels: Parcels
  /** Called after somebody subscribed. */
  onSubscribed(parcel: Parcel): void
}

type Form = Record<string, string>

const md5 = (...parts: string[]) =>
  createHash("md5").update(parts.join("")).digest("hex").toUpperCase()
const answer = (body: object): Answer => ({ body })
const failure = (returnCode: string, message: string) =>
  answer({ result: false, returnCode, message })

/** `/label/order`: makes out a waybill, the same one for the same order id. */
export function labelOrder({ account, knobs, parcels }: Desk, form: Form): Answer {
  const { param = "", t = "", key = "", sign } = form
  const failed = (code: number, message: string) =>
    answer({ success: false, code, message, data: null, time: 1 })
  if (key !== account.key || sign !== md5(param, t, key, account.secret))
    return failed(10002, "验证签名失败")
  if (knobs.refuseBooking) return failed(30002, knobs.refuseBooking)
  const parcel = parcels.book(JSON.parse(param) as Order)
  if (knobs.loseBookingReply) return "broken"
  const data = { taskId: parcel.orderId, kuaidinum: parcel.nu, label: null }
  return answer({ success: true, code: 200, message: "success", data, time: 1 })
}

/** `/poll`: remembers whom to push to. */
export function subscribe({ account, knobs, parcels, onSubscribed }: Desk, form: Form): Answer {
  const { company, number, key, parameters } = JSON.parse(form.param ?? "{}")
  if (form.schema !== "json" || !parameters?.callbackurl) return failure("700", "订阅参数错误")
  if (key !== account.key) return failure("601", "key 无效")
  const parcel = parcels.watched(company, number)
  const again = parcel.callback !== null || knobs.alreadySubscribed
  parcel.callback = { url: parameters.callbackurl, salt: parameters.salt ?? "" }
  parcels.save()
  onSubscribed(parcel)
  if (again) return failure("501", "POLL:重复订阅")
  return answer({ result: true, returnCode: "200", message: "提交成功" })
}

/** `/poll/query.do`: tells the history to whoever signs rightly. */
export function query({ account, parcels }: Desk, form: Form): Answer {
  const { param = "", customer = "", sign } = form
  if (customer !== account.customer || sign !== md5(param, account.key, customer))
    return failure("503", "验证签名失败")
  const parcel = parcels.find(JSON.parse(param).num)
  if (parcel) parcel.queries++
  if (!parcel?.done.length) return failure("500", "查询无结果，请隔段时间再查")
  return answer(trackOf(parcel))
}
