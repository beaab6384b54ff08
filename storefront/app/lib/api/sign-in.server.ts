import type { Area } from "../cookies.server"
import { call, type Caller } from "./call.server"

/** What a code is for; the backend knows the same words. */
export type CodePurpose = "sign_in" | "change_old" | "change_new" | "claim"

/** When a code was sent: until when it works, when another may be asked for, and in a demo the code itself. */
export type SentCode = { expires_at: string; resend_after: string; demo_code?: string }

/** Sends a code to a phone. */
export const sendCode = (caller: Caller, phone: string, purpose: CodePurpose = "sign_in") =>
  call<SentCode>(caller, "/phone-codes", { body: { phone, purpose } })

/** Exchanges the code for a token of the area; `fresh` leaves a quiet account of the number alone and makes a new one. */
export const exchangeCode = async (
  caller: Caller,
  area: Area,
  { phone, code, fresh = false }: { phone: string; code: string; fresh?: boolean }
) =>
  (
    await call<{ token: string }>(caller, `/auth/${area}/phone`, {
      body: { phone, code, ...(fresh ? { fresh } : {}) },
    })
  ).token

/** A token that knows who was just registered with the old one. */
export const refreshToken = async (caller: Caller) =>
  (await call<{ token: string }>(caller, "/auth/token/refresh", { method: "POST" })).token

type Claims = { actor_id?: string; auth_identity_id?: string }

/** What a token says; nothing here relies on it being true. */
export function claimsOf(token: string): Claims {
  const [, claims = ""] = token.split(".")
  return JSON.parse(Buffer.from(claims, "base64url").toString() || "{}") as Claims
}

/** True when the token already belongs to a registered person, not only to a phone. */
export const isRegistered = (token: string): boolean => Boolean(claimsOf(token).actor_id)
