import { PassThrough, Readable } from "node:stream"
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server"
import { ServerRouter, type AppLoadContext, type EntryContext } from "react-router"
import { isLite } from "./lib/lite"
import { NonceContext } from "./lib/nonce"

/** Renders one document: pages of the shop as plain markup, the seller and invoice areas for hydration. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: AppLoadContext
) {
  headers.set("Content-Type", "text/html; charset=utf-8")
  headers.append("Vary", "Cookie, Accept-Language")
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache")
  const page = (
    <NonceContext value={context.nonce}>
      <ServerRouter context={router} url={request.url} nonce={context.nonce} />
    </NonceContext>
  )
  const handles = router.staticHandlerContext.matches.map((match) => match.route.handle as unknown)
  if (isLite(handles))
    return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, { status, headers })
  return renderForHydration(page, { status, headers, nonce: context.nonce })
}

type Answer = { status: number; headers: Headers; nonce: string }

/** Waits for the whole page: our pages never stream, so a phone without scripts sees all of it. */
function renderForHydration(page: React.ReactNode, { status, headers, nonce }: Answer) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough()
        resolve(new Response(Readable.toWeb(body) as ReadableStream, { status, headers }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

/** Logs what is ours to mend; refusals and cancelled requests are answers, not errors. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  console.error(`${request.method} ${new URL(request.url).pathname}`, error)
}
