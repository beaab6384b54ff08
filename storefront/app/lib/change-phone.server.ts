import { redirect } from "react-router"
import type { FieldErrors } from "../forms/parsed"
import { accountArea } from "./account-area.server"
import type { Caller } from "./api/call.server"
import { problemOf, type Problem } from "./api/problem"
import { changeNumber } from "./api/sign-in-phone.server"
import { refreshToken, sendCode, type SentCode } from "./api/sign-in.server"
import { keepToken } from "./cookies.server"
import type { Values } from "./form"
import { parsePhone } from "./phone"
import { type CodeOnItsWay, onItsWay, parseCode, rememberedCode, secondsUntil } from "./sent-code"

/** What one step of changing a number led to. */
export type ChangeOutcome = {
  values: Values
  errors: FieldErrors
  /** The new number, once both codes are on their way. */
  sentTo?: string
  code?: CodeOnItsWay
  resendIn?: number
  problem?: Problem
}

type Changing = { caller: Required<Caller>; area: string; own: string }

/** Runs one step of changing a number; a completed change is a redirect with a token that knows the new one. */
export async function changeStep(who: Changing, values: Values): Promise<ChangeOutcome> {
  const next = parsePhone(values.new_phone ?? "")
  if (values.step === "restart") return { values: {}, errors: {} }
  if (!next) return { values, errors: { new_phone: "phone" } }
  if (values.step === "send") return send(who, values, next)
  const waiting = withClock({ values, errors: {}, sentTo: next, code: rememberedCode(values) })
  if (values.step === "fill") return { ...waiting, values: { ...values, ...filled(waiting) } }
  const [old_code, new_code] = [parseCode(values.old_code), parseCode(values.new_code)]
  if (!old_code || !new_code)
    return {
      ...waiting,
      errors: {
        ...(old_code ? {} : { old_code: "code" }),
        ...(new_code ? {} : { new_code: "code" }),
      },
    }
  return change(who, waiting, { new_phone: next, old_code, new_code })
}

// Both are asked for: one that has to wait, because a code has just gone out, must not keep the other back.
async function send(
  { caller, own }: Changing,
  values: Values,
  next: string
): Promise<ChangeOutcome> {
  const asked = await Promise.allSettled([
    sendCode(patient(caller), own, "change_old"),
    sendCode(patient(caller), next, "change_new"),
  ])
  const sent: SentCode[] = []
  const problems: Problem[] = []
  for (const one of asked)
    if (one.status === "fulfilled") sent.push(one.value)
    else problems.push(problemOf(one.reason))
  const [problem = undefined] = problems
  const hopeless = problems.find(({ code }) => code !== "PHONE-LIMIT-01")
  if (hopeless) return { values, errors: {}, problem: hopeless }
  const code = sent.length ? onItsWay(sent) : rememberedCode(values)
  return withClock({ values: {}, errors: {}, sentTo: next, code, problem })
}

async function change(
  { caller, area }: Changing,
  waiting: ChangeOutcome,
  typed: { new_phone: string; old_code: string; new_code: string }
): Promise<ChangeOutcome> {
  try {
    await changeNumber(patient(caller), typed)
    const token = await refreshToken(caller)
    const cookie = await keepToken(accountArea(area).area, token)
    throw redirect(`/account/${area}/phone?done=1`, { headers: { "Set-Cookie": cookie } })
  } catch (thrown) {
    const problem = problemOf(thrown)
    if (problem.code === "unauthorized") throw redirect(caller.signIn)
    return { ...waiting, problem }
  }
}

// A wrong code is a 401 as well, and no reason to sign in again.
const patient = ({ lang, token }: Required<Caller>): Caller => ({ lang, token })

const filled = ({ code }: ChangeOutcome): Values => {
  const [old_code = "", new_code = ""] = code?.demoCodes ?? []
  return { old_code, new_code }
}

const withClock = (outcome: ChangeOutcome): ChangeOutcome => ({
  ...outcome,
  resendIn: outcome.code && secondsUntil(outcome.code.resendAt),
})
