import { keepToken, type Area } from "../cookies.server"
import type { Caller } from "./call.server"
import { registerCustomer } from "./customers.server"
import { exchangeCode, isRegistered, refreshToken } from "./sign-in.server"

/** Signs a phone in to an area; an accountant is registered on the way, a seller's person types a name first. */
export async function signInTo(area: Area, caller: Caller, phone: string, code: string) {
  let token = await exchangeCode(caller, area, phone, code)
  if (area === "customer" && !isRegistered(token)) {
    await registerCustomer({ ...caller, token }, phone)
    token = await refreshToken({ ...caller, token })
  }
  return { cookie: await keepToken(area, token), registered: isRegistered(token) }
}
