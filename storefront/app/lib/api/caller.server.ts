import { redirect } from "react-router"
import { languageOf } from "../../i18n/language"
import { readToken, type Area } from "../cookies.server"
import type { Caller } from "./call.server"

const SIGN_IN: Record<Area, string> = { customer: "/invoices/sign-in", member: "/sell/sign-in" }

/** A visitor of the shop. */
export const visitor = (request: Request): Caller => ({ lang: languageOf(request) })

/** Somebody signed in to an area; everybody else is sent to its sign-in and back here afterwards. */
export async function signedIn(area: Area, request: Request): Promise<Required<Caller>> {
  const token = await readToken(area, request)
  const { pathname, search } = new URL(request.url)
  const signIn = `${SIGN_IN[area]}?back=${encodeURIComponent(pathname + search)}`
  if (!token) throw redirect(signIn)
  return { lang: languageOf(request), token, signIn }
}
