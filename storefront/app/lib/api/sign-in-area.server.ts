import { keepToken, type Area } from "../cookies.server"
import type { Caller } from "./call.server"
import { registerCustomer } from "./customers.server"
import { exchangeCode, isRegistered, refreshToken } from "./sign-in.server"

type Proof = { phone: string; code: string; fresh: boolean }

/** Signs a phone in to an area; an accountant is registered on the way, a seller's person types a name first. */
export async function signInTo(area: Area, caller: Caller, proof: Proof) {
  let token = await exchangeCode(caller, area, proof)
  if (area === "customer" && !isRegistered(token)) {
    await registerCustomer({ ...caller, token }, proof.phone)
    token = await refreshToken({ ...caller, token })
  }
  return { cookie: await keepToken(area, token), registered: isRegistered(token) }
}
