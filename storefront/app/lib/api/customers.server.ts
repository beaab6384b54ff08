import { call, type Caller } from "./call.server"

/**
 * Makes the customer behind a phone that signs in for the first time. Core insists on an e-mail address, which our
 * people often do not have; `.invalid` (RFC 2606) can never be delivered to anybody.
 */
export const registerCustomer = (caller: Caller, phone: string) =>
  call(caller, "/store/customers", {
    body: { email: `${phone}@phone.xiangji.invalid`, phone: `+86${phone}` },
  })
