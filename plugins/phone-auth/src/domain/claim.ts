import { fault, type Fault, stateMachine } from "@xiangji/kernel"

/** `back`: a number that was quiet for long opens its account again. `move`: an account gets another number. */
export const CLAIM_KINDS = ["back", "move"] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const CLAIM_STATES = ["open", "confirmed", "rejected"] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** Refuses with `PHONE-CLAIM-04`. */
export const claimStates = stateMachine<ClaimState>("PHONE-CLAIM-04", {
  open: ["confirmed", "rejected"],
  confirmed: [],
  rejected: [],
})

/** The longest reason. */
export const LONGEST_REASON = 500

/** Reads a reason; `PHONE-CLAIM-02` when there is none or a whole letter. */
export function readReason(written: unknown): string {
  const reason = typeof written === "string" ? written.trim() : ""
  if (reason && reason.length <= LONGEST_REASON) return reason
  throw fault("invalid", "PHONE-CLAIM-02", {
    zh: `请用${LONGEST_REASON}字以内说明原因`,
    en: `Please give a reason of up to ${LONGEST_REASON} characters`,
  })
}

/** One request per number is enough for an operator. */
export const claimOpen = (): Fault =>
  fault("not_allowed", "PHONE-CLAIM-01", {
    zh: "这个号码已有一份申请正在核实，请等结果",
    en: "A request for this number is being checked already; please wait for the result",
  })

export const noClaim = (): Fault =>
  fault("not_found", "PHONE-CLAIM-03", { zh: "没有这份申请", en: "There is no such request" })

/** What the claim speaks of is not so, or no longer so. */
export const claimUnfounded = (): Fault =>
  fault("not_allowed", "PHONE-CLAIM-05", {
    zh: "原号码上没有这个账户（或已经变了），只能驳回",
    en: "The old number has no such account (any more); the request can only be rejected",
  })

/** Somebody else has registered with the new number. */
export const claimCollides = (): Fault =>
  fault("not_allowed", "PHONE-CLAIM-06", {
    zh: "新号码已属于另一个账户，只能驳回",
    en: "The new number belongs to another account; the request can only be rejected",
  })
