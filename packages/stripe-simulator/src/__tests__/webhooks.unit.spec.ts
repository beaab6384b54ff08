import { mkdtempSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import type { AddressInfo } from "node:net"
import Stripe from "stripe"
import { startStripeSimulator, type StripeSimulator } from "../index"

const KEYS = { apiKey: "sk_test_hooks", publishableKey: "pk_test_hooks" }
const SECRET = "whsec_hooks"

describe("events on their way to the shop", () => {
  let simulator: StripeSimulator
  let stripe: Stripe
  let shop: Server
  let heard: { body: string; signature: string }[]
  let answers: number[]

  beforeEach(async () => {
    heard = []
    answers = []
    shop = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const signature = String(request.headers["stripe-signature"])
      heard.push({ body: Buffer.concat(chunks).toString(), signature })
      response.writeHead(answers.shift() ?? 200).end()
    })
    await new Promise<void>((ready) => shop.listen(0, "127.0.0.1", ready))
    const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/hook`
    const webhooks = [{ url, secret: SECRET }]
    simulator = await startStripeSimulator({ ...KEYS, webhooks, webhookRetryMs: 5 })
    const { hostname, port } = new URL(simulator.url)
    stripe = new Stripe(KEYS.apiKey, { host: hostname, port, protocol: "http" })
  })
  afterEach(async () => {
    await simulator.close()
    await new Promise((done) => shop.close(done))
  })

  const pay = async () => {
    await stripe.paymentIntents.create({
      ...{ amount: 100, currency: "cny", payment_method: "pm_card_visa", confirm: true },
    })
    await simulator.webhooks.quiet()
  }
  const types = () => heard.map(({ body }) => JSON.parse(body).type)

  it("are signed so that Stripe's library believes them", async () => {
    await pay()
    const { body, signature } = heard.at(-1)!
    expect(stripe.webhooks.constructEvent(body, signature, SECRET).object).toBe("event")
    expect(() => stripe.webhooks.constructEvent(body + " ", signature, SECRET)).toThrow()
    expect(types().sort()).toEqual([
      "charge.succeeded",
      "payment_intent.created",
      "payment_intent.succeeded",
    ])
  })

  it("come again until somebody acknowledges them", async () => {
    simulator.knobs.holdWebhooks = true
    await pay()
    answers = [500, 500, 200]
    await simulator.webhooks.release((held) =>
      held.filter(({ type }) => type === "charge.succeeded")
    )
    expect(types()).toEqual(["charge.succeeded", "charge.succeeded", "charge.succeeded"])
    expect(simulator.webhooks.deliveries.map(({ answer }) => answer)).toEqual([500, 500, 200])
  })

  it("come from payments of before a restart as well", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "stripe-state-"))
    const stateFile = path.join(folder, "payments.json")
    const start = () => startStripeSimulator({ ...KEYS, stateFile })
    const clientOf = ({ url }: StripeSimulator) => {
      const { hostname, port } = new URL(url)
      return new Stripe(KEYS.apiKey, { host: hostname, port, protocol: "http" })
    }
    const before = await start()
    const made = await clientOf(before).paymentIntents.create({
      ...{ amount: 100, currency: "cny", payment_method: "pm_card_visa", confirm: true },
    })
    await before.close()
    const after = await start()
    await clientOf(after).refunds.create({ payment_intent: made.id })
    expect(after.charges()[0]).toMatchObject({ refunded: true })
    expect(readFileSync(stateFile, "utf8")).not.toContain("4242424242424242")
    await after.close()
  })

  it("come twice, late, in another order, wrongly signed or never, as told", async () => {
    simulator.knobs.holdWebhooks = true
    await pay()
    expect(heard).toEqual([])
    simulator.knobs.duplicateWebhooks = true
    simulator.knobs.signWrongly = true
    await simulator.webhooks.release((held) => [...held].reverse())
    expect(types().filter((_, index) => index % 2 === 0)).toEqual([
      "payment_intent.succeeded",
      "charge.succeeded",
      "payment_intent.created",
    ])
    expect(heard).toHaveLength(6)
    const { body, signature } = heard[0]!
    expect(() => stripe.webhooks.constructEvent(body, signature, SECRET)).toThrow()
    simulator.knobs.holdWebhooks = false
    simulator.knobs.dropWebhooks = true
    await pay()
    expect(heard).toHaveLength(6)
  })
})
