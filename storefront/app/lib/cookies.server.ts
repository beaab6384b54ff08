import { createCookie } from "react-router"
import { settings } from "./settings.server"

const DAY = 24 * 60 * 60

/** What the basket cookie remembers; the count saves a request on every page. */
export type BasketCookie = { cart: string; count: number }

const signed = (name: string, days: number) => {
  const { sessionSecret, secureCookies } = settings()
  return createCookie(name, {
    secrets: [sessionSecret],
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: secureCookies,
    maxAge: days * DAY,
  })
}

const jar = {
  basket: signed("xiangji_basket", 30),
  customer: signed("xiangji_customer", 7),
  member: signed("xiangji_member", 30),
}

const read = async <T>(name: keyof typeof jar, request: Request) =>
  (await jar[name].parse(request.headers.get("Cookie"))) as T | null

/** The visitor's basket, if there is one. */
export const readBasket = (request: Request) => read<BasketCookie>("basket", request)

/** The token of whoever is signed in as customer (invoices) or member (selling). */
export const readToken = (area: Area, request: Request) => read<string>(area, request)

/** The two areas that ask for a sign-in. */
export type Area = "customer" | "member"

/** `Set-Cookie` for a changed basket. */
export const keepBasket = (basket: BasketCookie) => jar.basket.serialize(basket)

/** `Set-Cookie` that forgets the basket, after its order is placed. */
export const dropBasket = () => jar.basket.serialize("", { maxAge: 0 })

/** `Set-Cookie` for a sign-in. */
export const keepToken = (area: Area, token: string) => jar[area].serialize(token)

/** `Set-Cookie` for a sign-out. */
export const dropToken = (area: Area) => jar[area].serialize("", { maxAge: 0 })
