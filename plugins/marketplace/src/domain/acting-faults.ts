import { fault } from "@xiangji/kernel"
import type { SellerState } from "./seller-states"

/** The answer to strangers, whether the seller exists or not. */
export const noSuchSeller = () =>
  fault("not_found", "MARKET-ACTING-01", { zh: "没有这个卖家", en: "There is no such seller" })

export const membershipSuspended = () =>
  fault("forbidden", "MARKET-ACTING-02", {
    zh: "您在这个卖家的身份已被停用",
    en: "Your membership of this seller is suspended",
  })

/** Why nothing may be done for a seller in its state. */
export const stateForbids = (state: SellerState) =>
  state === "suspended" ? sellerSuspended() : notApproved()

const notApproved = () =>
  fault("forbidden", "MARKET-ACTING-06", {
    zh: "这个卖家还没有通过审核，通过后就能上架商品",
    en: "This seller has not been approved yet; goods can be listed once it has been",
  })

const sellerSuspended = () =>
  fault("forbidden", "MARKET-ACTING-03", {
    zh: "这个卖家已被暂停，请联系服务中心",
    en: "This seller is suspended; please contact the service centre",
  })

export const scopeMissing = () =>
  fault("forbidden", "MARKET-ACTING-04", {
    zh: "卖家没有委托您办理这件事，或者委托已经到期",
    en: "The seller has not given you a mandate for this, or the mandate has ended",
  })

export const ownersOnly = () =>
  fault("forbidden", "MARKET-ACTING-05", {
    zh: "只有卖家的负责人可以办理这件事",
    en: "Only an owner of the seller may do this",
  })
