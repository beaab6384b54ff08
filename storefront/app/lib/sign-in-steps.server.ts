import { redirect } from "react-router"
import type { FieldErrors } from "../forms/parsed"
import { visitor } from "./api/caller.server"
import { problemOf, type Problem } from "./api/problem"
import { sendCode } from "./api/sign-in.server"
import { signInTo } from "./api/sign-in-area.server"
import type { Area } from "./cookies.server"
import { valuesOf, type Values } from "./form"
import { parsePhone } from "./phone"
import { safePath } from "./safe-path"

/** What one step of signing in led to; `sentTo` means the second step is next. */
export type SignInOutcome = {
  values: Values
  errors: FieldErrors
  sentTo?: string
  problem?: Problem
}

/** Where to go after signing in: home, or `register` when the phone belongs to nobody yet. */
type Ways = { home: string; register?: string }

/** Runs one step; a completed sign-in is a redirect. */
export async function signInStep(area: Area, request: Request, ways: Ways): Promise<SignInOutcome> {
  const values = valuesOf(await request.formData())
  const phone = parsePhone(values.phone ?? "")
  if (values.step === "restart") return { values: {}, errors: {} }
  if (!phone) return { values, errors: { phone: "phone" } }
  const caller = visitor(request)
  const code = (values.code ?? "").normalize("NFKC").replace(/\s/g, "")
  const atCode = values.step === "code"
  if (atCode && !/^\d{6}$/.test(code)) return { values, errors: { code: "code" }, sentTo: phone }
  try {
    if (!atCode) {
      await sendCode(caller, phone)
      return { values: {}, errors: {}, sentTo: phone }
    }
    const { cookie, registered } = await signInTo(area, caller, phone, code)
    const back = safePath(new URL(request.url).searchParams.get("back"), ways.home)
    const next = registered || !ways.register ? back : ways.register
    throw redirect(next, { headers: { "Set-Cookie": cookie } })
  } catch (thrown) {
    const problem = problemOf(thrown)
    return { values, errors: {}, problem, ...(atCode ? { sentTo: phone } : {}) }
  }
}
