import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { randomUUID } from "node:crypto"
import { control, type Control } from "../control/routes"
import { showPage } from "../pages/buyer-pages"
import { answerApi, type Account, type Answered } from "./api"

/** Opens the server on loopback. */
export async function serve(account: Account, control: Control, port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    const saved = () => request.method === "POST" && account.store.save()
    handle(account, control, request, response).then(saved, (error: Error) => {
      console.error("stripe-simulator", error)
      response.writeHead(500).end(error.message)
    })
  })
  await new Promise<void>((ready, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", ready)
  })
  return server
}

async function handle(
  account: Account,
  controls: Control,
  request: IncomingMessage,
  response: ServerResponse
) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString("utf8")
  const { pathname, search, searchParams } = new URL(request.url ?? "/", "http://loopback")
  const method = request.method ?? "GET"
  if (pathname.startsWith("/_simulator/"))
    return send(response, 200, await control(controls, method, pathname.slice(12), body))
  if (account.knobs.down) return request.socket.destroy()
  if (pathname.startsWith("/v1/")) {
    const { authorization = "" } = request.headers
    const key = request.headers["idempotency-key"]?.toString() ?? null
    const query = search.slice(1)
    const answer = answerApi(account, { method, pathname, query, body, authorization, key })
    return reply(request, response, answer)
  }
  const fields = new URLSearchParams(searchParams)
  if (method === "POST")
    for (const [name, value] of new URLSearchParams(body)) fields.set(name, value)
  const { store, events } = account
  const cause = { id: null, idempotency_key: null }
  const emit: Parameters<typeof showPage>[0]["emit"] = (type, object) =>
    void events.emit(type, object, cause)
  const shown = showPage({ store, origin: account.origin(), method, pathname, fields, emit })
  if (!shown) return response.writeHead(404).end()
  if ("location" in shown) return response.writeHead(303, { Location: shown.location }).end()
  return response.writeHead(200, { "Content-Type": shown.type }).end(shown.body)
}

function reply(request: IncomingMessage, response: ServerResponse, answer: Answered) {
  if (answer === "never") return // the caller's patience ends it
  if (answer === null) return request.socket.destroy()
  response.writeHead(answer.status, {
    "Content-Type": "application/json",
    "Request-Id": `req_${randomUUID().slice(0, 13)}`,
    "Access-Control-Allow-Origin": "*",
    ...answer.headers,
  })
  return response.end(answer.body)
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body))
}
