import type { Values } from "./form"

/** A code on its way to a phone, as the page remembers it between two steps. */
export type CodeOnItsWay = {
  /** Milliseconds since 1970; before that no other code is sent. */
  resendAt: number
  demoCodes: string[]
}

/** What is known of codes that were just sent. */
export const onItsWay = (
  sent: readonly { resend_after: string; demo_code?: string }[]
): CodeOnItsWay => ({
  resendAt: Math.max(0, ...sent.map(({ resend_after }) => Date.parse(resend_after))),
  demoCodes: sent.flatMap(({ demo_code }) => demo_code ?? []),
})

/** The same, out of the form's hidden fields; nothing there decides anything. */
export const rememberedCode = (values: Values): CodeOnItsWay => ({
  resendAt: Number(values.resend_at) || 0,
  demoCodes: (values.demo_codes ?? "").split(" ").filter((code) => /^\d{4,9}$/.test(code)),
})

/** Whole seconds until another code may be asked for; undefined when that was never said. */
export const secondsUntil = (resendAt: number, now = Date.now()): number | undefined =>
  resendAt > 0 ? Math.max(0, Math.ceil((resendAt - now) / 1000)) : undefined

/** The code as typed, in plain digits; null when it cannot be one. */
export function parseCode(typed: string | undefined): string | null {
  const code = (typed ?? "").normalize("NFKC").replace(/\s/g, "")
  return /^\d{6}$/.test(code) ? code : null
}
