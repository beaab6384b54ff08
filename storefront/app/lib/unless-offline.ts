import { data } from "react-router"
import { textsOf } from "../i18n"
import type { FieldErrors } from "../forms/parsed"
import type { Problem } from "./api/problem"
import { valuesOf, type Values } from "./form"

/** The network was gone: a form shows this sentence and keeps all that was typed. */
const OFFLINE: Problem = {
  code: "WEB-OFFLINE-01",
  messages: { zh: textsOf("zh").sell.offline, en: textsOf("en").sell.offline },
}

/** What a form gets instead of its action's answer when nothing came back. */
export type Offline = { values: Values; errors: FieldErrors; problem: Problem }

/** Sends a form; without a network the page stays as it is instead of making way for an error. */
export async function unlessOffline<T>(request: Request, send: () => Promise<T>) {
  const values = valuesOf(await request.clone().formData())
  try {
    return await send()
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown
    const offline: Offline = { values, errors: {}, problem: OFFLINE }
    // After a refusal nothing on the page is asked for anew, which would fail as well.
    return data(offline, { status: 503 })
  }
}
