import type { FieldErrors } from "../forms/parsed"
import { errorsOf } from "../forms/parsed"
import { visitor } from "./api/caller.server"
import { problemOf, type Problem } from "./api/problem"
import { claimAccount } from "./api/sign-in-phone.server"
import { sendCode } from "./api/sign-in.server"
import { valuesOf, type Values } from "./form"
import { parsePhone } from "./phone"
import { type CodeOnItsWay, onItsWay, parseCode, rememberedCode, secondsUntil } from "./sent-code"

/** What one step of asking for an account led to. */
export type LostPhoneOutcome = {
  values: Values
  errors: FieldErrors
  sentTo?: string
  code?: CodeOnItsWay
  resendIn?: number
  done?: boolean
  problem?: Problem
}

/** Runs one step: a code to the new number, then the request to an operator. */
export async function lostPhoneStep(request: Request): Promise<LostPhoneOutcome> {
  const values = valuesOf(await request.formData())
  const caller = visitor(request)
  const [old_phone, new_phone] = [
    parsePhone(values.old_phone ?? ""),
    parsePhone(values.new_phone ?? ""),
  ]
  const reason = values.reason ?? ""
  const errors = errorsOf({
    old_phone: !old_phone && "phone",
    new_phone: !new_phone && "phone",
    reason: !reason && "required",
  })
  if (!old_phone || !new_phone || !reason) return { values, errors }
  const waiting = withClock({ values, errors, sentTo: new_phone, code: rememberedCode(values) })
  try {
    if (values.step === "send") {
      const code = onItsWay([await sendCode(caller, new_phone, "claim")])
      return withClock({ values, errors, sentTo: new_phone, code })
    }
    if (values.step === "fill")
      return { ...waiting, values: { ...values, new_code: waiting.code?.demoCodes[0] ?? "" } }
    const new_code = parseCode(values.new_code)
    if (!new_code) return { ...waiting, errors: { new_code: "code" } }
    await claimAccount(caller, { old_phone, new_phone, new_code, reason })
    return { values: {}, errors: {}, done: true }
  } catch (thrown) {
    const problem = problemOf(thrown)
    const atFirst = values.step === "send" && problem.code !== "PHONE-LIMIT-01"
    return atFirst ? { values, errors, problem } : { ...waiting, problem }
  }
}

const withClock = (outcome: LostPhoneOutcome): LostPhoneOutcome => ({
  ...outcome,
  resendIn: outcome.code && secondsUntil(outcome.code.resendAt),
})
