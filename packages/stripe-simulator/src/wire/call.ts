import type { Base } from "../state/objects"
import type { Store } from "../state/store"
import type { Params } from "./form"

/** One request at an interface, read and allowed. */
export type Call = {
  store: Store
  /** Values of the path's `:names`. */
  path: Record<string, string>
  params: Params
  /** Public key: a browser, which may only touch a payment whose client secret it knows. */
  publishable: boolean
  /** Address of the simulator itself, for its own pages. */
  origin: string
  emit(type: string, object: Base): void
}

export type Handler = (call: Call) => unknown
export type Route = {
  method: "GET" | "POST" | "DELETE"
  path: string
  open?: boolean
  run: Handler
}

/** The route of a request and the values in its path. */
export function matchRoute(routes: readonly Route[], method: string, pathname: string) {
  const parts = pathname.split("/")
  for (const route of routes) {
    const wanted = route.path.split("/")
    if (route.method !== method || wanted.length !== parts.length) continue
    const fits = wanted.every((part, index) => part.startsWith(":") || part === parts[index])
    if (!fits) continue
    const path = Object.fromEntries(
      wanted.flatMap((part, index) =>
        part.startsWith(":") ? [[part.slice(1), decodeURIComponent(parts[index]!)]] : []
      )
    )
    return { route, path }
  }
  return null
}
