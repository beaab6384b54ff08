import type { Area } from "../cookies.server"
import { call, type Caller } from "./call.server"

/** Sends a sign-in code to a phone. */
export const sendCode = (caller: Caller, phone: string) =>
  call<{ expires_at: string; resend_after: string }>(caller, "/phone-codes", {
    body: { phone, purpose: "sign_in" },
  })

/** Exchanges the code for a token of the area. */
export const exchangeCode = async (caller: Caller, area: Area, phone: string, code: string) =>
  (await call<{ token: string }>(caller, `/auth/${area}/phone`, { body: { phone, code } })).token

/** A token that knows who was just registered with the old one. */
export const refreshToken = async (caller: Caller) =>
  (await call<{ token: string }>(caller, "/auth/token/refresh", { method: "POST" })).token

/** True when the token already belongs to a registered person, not only to a phone. */
export function isRegistered(token: string): boolean {
  const [, claims = ""] = token.split(".")
  const { actor_id } = JSON.parse(Buffer.from(claims, "base64url").toString() || "{}") as {
    actor_id?: string
  }
  return Boolean(actor_id)
}
