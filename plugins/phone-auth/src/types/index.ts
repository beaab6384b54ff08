/** Body of `POST /phone-codes`. */
export type PhoneCodeRequest = {
  /** As people write it: blanks, dashes, +86 and full-width digits are fine. */
  phone: string
  purpose: "sign_in"
}

/** Answer of `POST /phone-codes`. */
export type PhoneCodeAnswer = {
  /** ISO 8601; until then the code works. */
  expires_at: string
  /** ISO 8601; before that another code is refused. */
  resend_after: string
}

/** Body of `POST /auth/{actor}/phone`. */
export type PhoneSignIn = { phone: string; code: string }

export type { PhoneAuthOptions } from "../domain/options"
export type { AliyunSmsInput } from "../providers/aliyun-sms/options"
