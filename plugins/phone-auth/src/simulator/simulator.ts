import { once } from "node:events"
import http from "node:http"
import type { AddressInfo } from "node:net"
import type { Credentials } from "../providers/aliyun-sms/signature"
import { messagePage } from "./message-page"
import { SimulatedVendor } from "./simulated-vendor"

/** A message as it would stand on a phone. */
export type SimulatedMessage = {
  phone: string
  text: string
  /** The template's variables, such as `code`. */
  parameters: Record<string, string>
  template: string
  out_id: string
  at: string
}

export type SmsSimulatorOptions = Partial<Credentials> & {
  port?: number
  /** Text of the templates by the vendor's template code, with `${name}` for variables. */
  templates?: Record<string, string>
}

export type SmsSimulator = {
  url: string
  /** Messages to one number (as people write it), oldest first; all without a number. */
  messages(phone?: string): SimulatedMessage[]
  /** Makes the vendor refuse the next messages with this code, such as `isv.BUSINESS_LIMIT_CONTROL`. */
  refuseNext(code: string, times?: number): void
  close(): Promise<void>
}

/**
 * Alibaba Cloud's SendSms over loopback: checks the signature as the real gateway does, takes messages, and shows them on
 * a page. `GET /` is the page, `GET /messages?phone=` the same as JSON.
 */
export async function startSmsSimulator(options: SmsSimulatorOptions = {}): Promise<SmsSimulator> {
  const vendor = new SimulatedVendor({
    accessKeyId: options.accessKeyId ?? "simulated-key",
    accessKeySecret: options.accessKeySecret ?? "simulated-secret",
    templates: options.templates ?? {},
  })
  const server = http.createServer((req, res) => {
    const url = new URL(req.url ?? "/", "http://localhost")
    const json = (status: number, body: unknown) =>
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    if (req.method === "POST")
      return void vendor.receive(req, url).then(({ status, body }) => json(status, body))
    if (url.pathname === "/messages")
      return void json(200, {
        messages: vendor.messages(url.searchParams.get("phone") ?? undefined),
      })
    res
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(messagePage(vendor.messages()))
  })
  server.listen(options.port ?? 0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    messages: (phone) => vendor.messages(phone),
    refuseNext: (code, times = 1) => vendor.refuseNext(code, times),
    close: async () => {
      const closed = once(server, "close")
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
