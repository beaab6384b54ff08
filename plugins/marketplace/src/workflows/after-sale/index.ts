export * from "./answer-case"
export type { CaseAnswer } from "./answer"
export { buyerOf, THE_MARKET, type CaseDoer } from "./audit-case"
export { aftersalesOf } from "./aftersales-service"
export { caseOf, casesWhere, type CaseView } from "./case-view"
export { decideCase, payCase, type Decision } from "./decide-case"
export { CARRY_OUT_CASE, CASE_SUBJECT, KEEP_CASE_CLOCKS, SELLER_ORDER_SUBJECT } from "./names"
export { oneChangeAtATime, withOrderHeld } from "./order-lock"
export { requestCase, type CaseRequest } from "./request-case"
export { ringCase } from "./ring-case"
export { endSilence } from "./silence"
export {
  lockCase,
  linesOfCase,
  type CaseLineRow,
  type CaseRow,
} from "../../modules/aftersales/sql/case-row"
export { moveCase } from "../../modules/aftersales/sql/move-case"
export { postToLedger } from "../../modules/trade/sql/post-to-ledger"
export {
  refundPaidPosting,
  surplusReturnedPosting,
  type RefundChannel,
} from "../../domain/ledger/refund-paid"
export { mayAsk } from "./may-ask"
export { withPhotos } from "./with-photos"
export { photosOf, receivePhotos } from "../../papers/receive-photos"
