import { call, type Caller } from "./call.server"
import { claimsOf } from "./sign-in.server"

/**
 * Makes the customer behind a phone that signs in for the first time. Core insists on an e-mail address, which our
 * people often do not have; `.invalid` (RFC 2606) can never be delivered to anybody. It is made of the account and not
 * of the number: the number may be left behind or reassigned, and its next owner becomes a customer as well.
 */
export const registerCustomer = (caller: Required<Pick<Caller, "lang" | "token">>, phone: string) =>
  call(caller, "/store/customers", {
    body: {
      email: `${claimsOf(caller.token).auth_identity_id}@phone.xiangji.invalid`.toLowerCase(),
      phone: `+86${phone}`,
    },
  })
