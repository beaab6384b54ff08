import type { Purpose } from "../domain/code"

/** Body of `POST /phone-codes`. */
export type PhoneCodeRequest = {
  /** As people write it: blanks, dashes, +86 and full-width digits are fine. May be left out for `change_old`. */
  phone: string
  purpose: Purpose
}

/** Answer of `POST /phone-codes`. */
export type PhoneCodeAnswer = {
  /** ISO 8601; until then the code works. */
  expires_at: string
  /** ISO 8601; before that another code is refused. */
  resend_after: string
  /** In demos only: what a phone would show. */
  demo_code?: string
}

/** Body of `POST /auth/{actor}/phone`. */
export type PhoneSignIn = {
  phone: string
  code: string
  /** "I am new here": a quiet account of this number (`PHONE-DORMANT-01`) is not mine. */
  fresh?: boolean
}

/** Answer of `GET /phone-number`: the number one signs in with, and the request that waits for an operator. */
export type OwnPhoneNumber = { phone: string | null; claim: PhoneClaimView | null }

/** Body of `POST /phone-number/change`. */
export type PhoneChange = { old_code: string; new_phone: string; new_code: string }

/** Body of `POST /phone-number/claims`. */
export type PhoneClaimRequest = {
  new_phone: string
  /** A `claim` code of the new number; with neither sign-in nor `old_phone` the `sign_in` code that was refused. */
  new_code: string
  reason: string
  /** The account's number, from somebody who cannot sign in. */
  old_phone?: string
}

/** What the person who made a claim sees of it. */
export type PhoneClaimView = {
  id: string
  state: "open" | "confirmed" | "rejected"
  new_phone: string
  created_at: string
}

/** A claim as operators see it. */
export type AdminPhoneClaim = PhoneClaimView & {
  kind: "back" | "move"
  old_phone: string | null
  reason: string
  /** Whose account it is about; empty when the old number has none. */
  actors: { actor_type: string; actor_id: string }[]
  last_sign_in_at: string | null
  account_made_at: string | null
  decided_at: string | null
  decided_by: string | null
  decision_reason: string | null
}

export type { PhoneAuthOptions } from "../domain/options"
export type { AliyunSmsInput } from "../providers/aliyun-sms/options"
