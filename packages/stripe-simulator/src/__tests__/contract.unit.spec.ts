import { createRequire } from "node:module"
import path from "node:path"
import type StripeClient from "stripe"
import { startStripeSimulator, type StripeSimulator } from "../index"

// Both versions that the market uses: the one of Medusa's payment module, and the one of the payouts.
const root = path.join(__dirname, "../../../..")
const users = ["node_modules/@medusajs/payment-stripe", "plugins/marketplace"]
const KEYS = { apiKey: "sk_test_contract", publishableKey: "pk_test_contract" }

describe.each(users)("Stripe's own library as %s has it", (user) => {
  let simulator: StripeSimulator
  let stripe: StripeClient
  let Stripe: new (key: string, config: object) => StripeClient
  const client = (key = KEYS.apiKey, more: object = {}) => {
    const { hostname, port } = new URL(simulator.url)
    const where = { host: hostname, port: Number(port), protocol: "http" }
    return new Stripe(key, { ...where, maxNetworkRetries: 0, timeout: 500, ...more })
  }

  beforeAll(async () => {
    const loaded = createRequire(path.join(root, user, "package.json"))("stripe")
    Stripe = loaded.default ?? loaded
    simulator = await startStripeSimulator({ ...KEYS, openingBalance: 100_000 })
    stripe = client()
  })
  afterAll(() => simulator.close())
  beforeEach(() => {
    simulator.knobs.failNext = null
  })

  const paid = (more: object = {}) =>
    stripe.paymentIntents.create({
      ...{ amount: 5_000, currency: "cny", payment_method: "pm_card_visa", confirm: true },
      ...more,
    })
  const refused = (work: Promise<unknown>) =>
    work.then(
      () => Promise.reject(new Error("was not refused")),
      (error: { type: string; statusCode: number; code?: string; raw: Record<string, unknown> }) =>
        error
    )

  it("creates, changes and reads a payment, with what is to be expanded", async () => {
    const made = await stripe.paymentIntents.create({
      ...{ amount: 1_234, currency: "cny", payment_method_types: ["card", "alipay"] },
      metadata: { session_id: "payses_1" },
    })
    expect(made).toMatchObject({
      status: "requires_payment_method",
      amount: 1_234,
      currency: "cny",
    })
    const changed = await stripe.paymentIntents.update(made.id, {
      amount: 2_000,
      metadata: { a: "b", session_id: "" },
    })
    expect(changed).toMatchObject({ amount: 2_000, metadata: { a: "b" } })
    await stripe.paymentIntents.confirm(made.id, { payment_method: "pm_card_visa" })
    const read = await stripe.paymentIntents.retrieve(made.id, {
      expand: ["payment_method", "latest_charge"],
    })
    expect(read.status).toBe("succeeded")
    expect(read.payment_method).toMatchObject({ type: "card", card: { last4: "4242" } })
    expect(read.latest_charge).toMatchObject({ amount: 2_000, captured: true })
  })

  it("holds money, takes a part of it, and lets the rest go", async () => {
    const held = await paid({ capture_method: "manual" })
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 5_000 })
    const tooMuch = await refused(
      stripe.paymentIntents.capture(held.id, { amount_to_capture: 5_001 })
    )
    expect(tooMuch).toMatchObject({ statusCode: 400, code: "amount_too_large" })
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 3_000 })
    expect(taken).toMatchObject({
      status: "succeeded",
      amount_received: 3_000,
      amount_capturable: 0,
    })
    const again = await refused(stripe.paymentIntents.capture(held.id))
    expect(again).toMatchObject({
      code: "payment_intent_unexpected_state",
      raw: { payment_intent: { status: "succeeded" } },
    })
  })

  it("refuses a card with the words and codes of a bank", async () => {
    const error = await refused(paid({ payment_method: "pm_card_chargeDeclined" }))
    expect(error).toMatchObject({
      type: "StripeCardError",
      statusCode: 402,
      code: "card_declined",
      raw: {
        decline_code: "generic_decline",
        payment_intent: { status: "requires_payment_method" },
      },
    })
  })

  it("cancels what is not paid, and nothing else", async () => {
    const held = await paid({ capture_method: "manual" })
    expect((await stripe.paymentIntents.cancel(held.id)).status).toBe("canceled")
    const error = await refused(stripe.paymentIntents.cancel((await paid()).id))
    expect(error).toMatchObject({ code: "payment_intent_unexpected_state" })
  })

  it("sends the buyer to Alipay and shows a code for WeChat Pay", async () => {
    const alipay = await stripe.paymentIntents.create({
      ...{ amount: 900, currency: "cny", payment_method_types: ["alipay"], confirm: true },
      ...{ payment_method_data: { type: "alipay" }, return_url: "http://shop.test/back" },
    })
    const { url, return_url } = alipay.next_action!.alipay_handle_redirect!
    expect(alipay.status).toBe("requires_action")
    expect(return_url).toBe("http://shop.test/back")
    const form = new URLSearchParams(new URL(url!).searchParams)
    form.set("decision", "pay")
    const answer = await fetch(url!, { method: "POST", body: form, redirect: "manual" })
    expect(answer.headers.get("location")).toContain("redirect_status=succeeded")
    expect((await stripe.paymentIntents.retrieve(alipay.id)).status).toBe("succeeded")

    const wechat = await stripe.paymentIntents.create({
      ...{ amount: 900, currency: "cny", payment_method_types: ["wechat_pay"], confirm: true },
      payment_method_data: { type: "wechat_pay" },
      payment_method_options: { wechat_pay: { client: "web" } },
    })
    expect(wechat.next_action!.wechat_pay_display_qr_code!.image_data_url).toMatch(/^data:image/)
    simulator.decide(wechat.id, "refuse")
    expect(await stripe.paymentIntents.retrieve(wechat.id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "payment_intent_authentication_failure" },
    })
  })

  it("puts no money on hold for ways of paying that cannot", async () => {
    const error = await refused(
      stripe.paymentIntents.create({
        ...{ amount: 900, currency: "cny", payment_method_types: ["alipay"] },
        capture_method: "manual",
      })
    )
    expect(error).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400 })
  })

  it("refunds in parts, lists them, and never more than was taken", async () => {
    const intent = await paid()
    const part = { payment_intent: intent.id, amount: 2_000, metadata: { n: "1" } }
    const first = await stripe.refunds.create(part)
    expect(first).toMatchObject({ amount: 2_000, status: "succeeded" })
    const tooMuch = await refused(
      stripe.refunds.create({ payment_intent: intent.id, amount: 3_001 })
    )
    expect(tooMuch).toMatchObject({ statusCode: 400, raw: { param: "amount" } })
    await stripe.refunds.create({ payment_intent: intent.id })
    const over = await refused(stripe.refunds.create({ payment_intent: intent.id, amount: 1 }))
    expect(over.code).toBe("charge_already_refunded")
    const { data } = await stripe.refunds.list({ payment_intent: intent.id })
    expect(data.map(({ amount }) => amount)).toEqual([3_000, 2_000])
    expect((await stripe.refunds.retrieve(first.id)).metadata).toEqual({ n: "1" })
  })

  it("does a thing once per key, and refuses a key for another thing", async () => {
    const key = { idempotencyKey: `once-${user}` }
    const ask = (amount: number) => stripe.paymentIntents.create({ amount, currency: "cny" }, key)
    const first = await ask(700)
    const again = await ask(700)
    expect(again.id).toBe(first.id)
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true")
    const other = await refused(ask(800))
    expect(other).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 })
  })

  it("is retried by the library after an answer that got lost, and still does it once", async () => {
    const before = simulator.intents().length
    simulator.knobs.failNext = {
      failure: "reset after",
      times: 1,
      match: "POST /v1/payment_intents",
    }
    const made = await client(KEYS.apiKey, { maxNetworkRetries: 2 }).paymentIntents.create({
      amount: 100,
      currency: "cny",
    })
    expect(simulator.intents()).toHaveLength(before + 1)
    expect(simulator.intents()[0]!.id).toBe(made.id)
  })

  it("times out, fails and limits as told", async () => {
    const failing = async (failure: "timeout before" | "error before" | "limit") => {
      simulator.knobs.failNext = { failure, times: 1, match: "GET /v1/balance" }
      return (await refused(stripe.balance.retrieve())).type
    }
    expect(await failing("timeout before")).toBe("StripeConnectionError")
    expect(await failing("error before")).toBe("StripeAPIError")
    expect(await failing("limit")).toBe("StripeRateLimitError")
  })

  it("knows its keys, its objects and its parameters", async () => {
    const stranger = await refused(client("sk_test_other").balance.retrieve())
    expect(stranger).toMatchObject({ type: "StripeAuthenticationError", statusCode: 401 })
    const nothing = await refused(stripe.paymentIntents.retrieve("pi_none"))
    expect(nothing).toMatchObject({ statusCode: 404, code: "resource_missing" })
    const strange = await refused(
      stripe.paymentIntents.create({ amount: 1, currency: "cny", amuont: 2 } as never)
    )
    expect(strange).toMatchObject({ code: "parameter_unknown" })
    const without = await refused(stripe.paymentIntents.create({ currency: "cny" } as never))
    expect(without).toMatchObject({ code: "parameter_missing", raw: { param: "amount" } })
  })

  it("keeps customers", async () => {
    const made = await stripe.customers.create({
      email: "a@example.com",
      address: { city: "成都" },
    })
    await stripe.customers.update(made.id, { name: "陈敏" })
    expect(await stripe.customers.retrieve(made.id)).toMatchObject({
      name: "陈敏",
      email: "a@example.com",
    })
  })

  it("pays out to accounts that may be paid, and takes back", async () => {
    const account = await stripe.accounts.create({
      type: "express",
      capabilities: { transfers: { requested: true } },
    })
    const pay = () =>
      stripe.transfers.create({ amount: 4_000, currency: "cny", destination: account.id })
    expect(await refused(pay())).toMatchObject({ code: "insufficient_capabilities_for_transfer" })
    const link = await stripe.accountLinks.create({
      ...{ account: account.id, type: "account_onboarding" },
      ...{ refresh_url: "http://shop.test/again", return_url: "http://shop.test/done" },
    })
    await fetch(link.url, { method: "POST", redirect: "manual" })
    expect((await stripe.accounts.retrieve(account.id)).payouts_enabled).toBe(true)

    const before = (await stripe.balance.retrieve()).available[0]!.amount
    const transfer = await pay()
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 1_500 })
    expect(reversal).toMatchObject({ object: "transfer_reversal", amount: 1_500 })
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({
      amount_reversed: 1_500,
      reversed: false,
    })
    expect((await stripe.balance.retrieve()).available[0]!.amount).toBe(before - 2_500)
    expect((await stripe.transfers.list({ destination: account.id })).data).toHaveLength(1)
    const rich = { amount: 9_999_999, currency: "cny", destination: account.id }
    expect(await refused(stripe.transfers.create(rich))).toMatchObject({
      code: "balance_insufficient",
    })
  })

  it("tells what happened", async () => {
    const intent = await paid()
    const { data } = await stripe.events.list({ type: "payment_intent.succeeded", limit: 1 })
    expect(data[0]!.data.object).toMatchObject({ id: intent.id, amount_received: 5_000 })
    expect((await stripe.events.retrieve(data[0]!.id)).type).toBe("payment_intent.succeeded")
  })
})
