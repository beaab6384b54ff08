import { call, type Caller } from "./call.server"

/** A request for an account that waits for an operator. */
export type PhoneClaim = { id: string; state: string; new_phone: string; created_at: string }

/** The number one signs in with; null for accounts that sign in otherwise. */
export const ownNumber = (caller: Caller) =>
  call<{ phone: string | null; claim: PhoneClaim | null }>(caller, "/phone-number")

/** Changes the number of whoever is signed in. */
export const changeNumber = (
  caller: Caller,
  change: { new_phone: string; old_code: string; new_code: string }
) => call<{ phone: string }>(caller, "/phone-number/change", { body: change })

/** Asks an operator for an account. Without `old_phone` and sign-in: "the quiet account of this number is mine". */
export const claimAccount = (
  caller: Caller,
  claim: { new_phone: string; new_code: string; reason: string; old_phone?: string }
) => call<{ claim: PhoneClaim }>(caller, "/phone-number/claims", { body: claim })
