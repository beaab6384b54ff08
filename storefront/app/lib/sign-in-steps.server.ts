import { redirect } from "react-router"
import type { FieldErrors } from "../forms/parsed"
import type { Caller } from "./api/call.server"
import { visitor } from "./api/caller.server"
import { problemOf, type Problem } from "./api/problem"
import { signInTo } from "./api/sign-in-area.server"
import { claimAccount } from "./api/sign-in-phone.server"
import { sendCode } from "./api/sign-in.server"
import type { Area } from "./cookies.server"
import { valuesOf, type Values } from "./form"
import { parsePhone } from "./phone"
import { safePath } from "./safe-path"
import { type CodeOnItsWay, onItsWay, parseCode, rememberedCode, secondsUntil } from "./sent-code"

/** What one step of signing in led to. */
export type SignInOutcome = {
  values: Values
  errors: FieldErrors
  /** The phone a code is on its way to: the second step is next. */
  sentTo?: string
  code?: CodeOnItsWay
  /** Seconds until another code may be asked for, by the server's clock. */
  resendIn?: number
  /** The number's account was quiet for too long: "mine" or "I am new here" is next. */
  quiet?: "ask" | "pending" | "claimed"
  problem?: Problem
}

/** Where to go after signing in: home, or `register` when the phone belongs to nobody yet. */
type Ways = { home: string; register?: string }

const QUIET: Partial<Record<string, SignInOutcome["quiet"]>> = {
  "PHONE-DORMANT-01": "ask",
  "PHONE-DORMANT-02": "pending",
}

/** Runs one step; a completed sign-in is a redirect. */
export async function signInStep(area: Area, request: Request, ways: Ways): Promise<SignInOutcome> {
  const values = valuesOf(await request.formData())
  const phone = parsePhone(values.phone ?? "")
  if (values.step === "restart") return { values: {}, errors: {} }
  if (!phone) return { values, errors: { phone: "phone" } }
  const caller = visitor(request)
  if (values.step === "phone") return send(caller, values, phone)
  const waiting = withClock({ values, errors: {}, sentTo: phone, code: rememberedCode(values) })
  if (values.step === "fill")
    return { ...waiting, values: { ...values, code: waiting.code?.demoCodes[0] ?? "" } }
  const code = parseCode(values.code)
  if (!code) return { ...waiting, errors: { code: "code" } }
  if (values.step === "claim") return claim(caller, waiting, { phone, code })
  try {
    const fresh = values.step === "fresh"
    const { cookie, registered } = await signInTo(area, caller, { phone, code, fresh })
    const back = safePath(new URL(request.url).searchParams.get("back"), ways.home)
    const next = registered || !ways.register ? back : ways.register
    throw redirect(next, { headers: { "Set-Cookie": cookie } })
  } catch (thrown) {
    const problem = problemOf(thrown)
    const quiet = QUIET[problem.code]
    return quiet ? { ...waiting, quiet } : { ...waiting, problem }
  }
}

async function send(caller: Caller, values: Values, phone: string): Promise<SignInOutcome> {
  try {
    const code = onItsWay([await sendCode(caller, phone)])
    return withClock({ values: {}, errors: {}, sentTo: phone, code })
  } catch (thrown) {
    const problem = problemOf(thrown)
    // Who has to wait for another code has one in hand, or will have in a moment.
    if (problem.code !== "PHONE-LIMIT-01") return { values, errors: {}, problem }
    return withClock({ values, errors: {}, problem, sentTo: phone, code: rememberedCode(values) })
  }
}

async function claim(
  caller: Caller,
  waiting: SignInOutcome,
  { phone, code }: { phone: string; code: string }
): Promise<SignInOutcome> {
  const reason = waiting.values.reason ?? ""
  if (!reason) return { ...waiting, quiet: "ask", errors: { reason: "required" } }
  try {
    await claimAccount(caller, { new_phone: phone, new_code: code, reason })
    return { values: {}, errors: {}, quiet: "claimed" }
  } catch (thrown) {
    return { ...waiting, quiet: "ask", problem: problemOf(thrown) }
  }
}

const withClock = (outcome: SignInOutcome): SignInOutcome => ({
  ...outcome,
  resendIn: outcome.code && secondsUntil(outcome.code.resendAt),
})
