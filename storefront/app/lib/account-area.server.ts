import { redirect } from "react-router"
import type { Area } from "./cookies.server"
import type { Caller } from "./api/call.server"
import { signedIn } from "./api/caller.server"
import { isRegistered } from "./api/sign-in.server"

/** The areas of the web app that have accounts, by the name in the address. */
const AREAS = {
  sell: { area: "member", home: "/sell", register: "/sell/register" },
  invoices: { area: "customer", home: "/invoices", register: "/invoices/sign-in" },
} as const satisfies Record<string, { area: Area; home: string; register: string }>

/** Name of an area in the address of an account page. */
export type AccountArea = keyof typeof AREAS

/** Where an account page belongs; 404 for any other address. */
export function accountArea(name: string) {
  if (!(name in AREAS)) throw new Response(null, { status: 404 })
  return AREAS[name as AccountArea]
}

/** Whoever is signed in to the area of an account page; a phone without a person registers first. */
export async function accountCaller(name: string, request: Request): Promise<Required<Caller>> {
  const { area, register } = accountArea(name)
  const caller = await signedIn(area, request)
  if (!isRegistered(caller.token)) throw redirect(register)
  return caller
}
