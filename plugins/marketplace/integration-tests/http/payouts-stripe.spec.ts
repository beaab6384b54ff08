import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import {
  signatureHeader,
  startStripeSimulator,
  type Failure,
  type StripeSimulator,
} from "@xiangji/stripe-simulator"
import supertest from "supertest"
import { doomedPayer } from "../doomed-payer"
import { openSeller } from "../market-sellers"
import { tokenOf } from "../market-town"
import { allDays, moneyDesk } from "../money-desk"

jest.setTimeout(180_000)

const KEY = "sk_test_market"
const SECRET = "whsec_market"
let simulator: StripeSimulator

beforeAll(async () => {
  simulator = await startStripeSimulator({
    ...{ apiKey: KEY, publishableKey: "pk_test_market", openingBalance: 100_000_000 },
    webhookRetries: 0,
  })
  process.env.XIANGJI_TEST_STRIPE_URL = simulator.url
})
afterAll(() => simulator.close())

type Transfer = { id: string; amount: number; transfer_group: string; destination: string }

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    let container: MedusaContainer
    let desk: ReturnType<typeof moneyDesk>
    const operator = tokenOf("user", "user_operator")
    const http = () => supertest(api.defaults.baseURL ?? "")
    const adminGet = (url: string) => http().get(`/admin/marketplace/${url}`).set(operator)
    const adminPost = (url: string, body: object = {}) =>
      http().post(`/admin/marketplace/${url}`).set(operator).send(body)
    const answerOf = (answer: supertest.Response) => [answer.status, answer.body.code]

    const hook = () => `${api.defaults.baseURL}/hooks/payouts/stripe`

    beforeEach(() => {
      container = getContainer()!
      desk = moneyDesk(container)
      simulator.webhooks.endpoints.splice(0)
      Object.assign(simulator.knobs, {
        ...{ failNext: null, down: false, dropWebhooks: false, holdWebhooks: false },
        ...{ duplicateWebhooks: false, signWrongly: false },
      })
    })
    afterEach(async () => {
      await simulator.webhooks.quiet()
      await queueIdle()
    })

    const listen = () =>
      simulator.webhooks.endpoints.push({ id: "we_market", url: hook(), secret: SECRET })

    const stripe = async (route: string, body?: string) => {
      const answer = await fetch(`${simulator.url}${route}`, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          authorization: `Bearer ${KEY}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body,
      })
      return answer.json()
    }
    const transfersOf = async (payout_id: string): Promise<Transfer[]> =>
      (await stripe(`/v1/transfers?transfer_group=${payout_id}`)).data

    /** A seller with an account at Stripe that can take money, and 97 yuan due. */
    async function dueSeller(name: string) {
      const seller = await openSeller(container, name, "household")
      const owner = tokenOf("member", seller.member_id)
      const own = (url: string, body: object) =>
        http().post(`/seller/${seller.id}/payout-account${url}`).set(owner).send(body)
      const chosen = await own("", { provider: "stripe-connect" })
      expect(chosen.status).toBe(200)
      const link = await own("/onboarding", { return_url: "https://xiangji.example/money" })
      expect([link.status, link.body.code]).toEqual([200, undefined])
      const row = await desk.db("payout_account").where({ seller_id: seller.id }).first()
      await desk.db("payout_account").where({ seller_id: seller.id }).update({ stripe_ready: true })
      await fetch(
        `${simulator.url}/connect/${row.stripe_account_id}?return_url=${encodeURIComponent("https://xiangji.example/money")}`,
        { method: "POST", redirect: "manual" }
      )
      await desk.sell(seller.id, { goods_fen: 10_000 })
      const started = await adminPost("settlement-runs", allDays())
      await runJob(container, "market-settle-sellers", { run_id: started.body.run.id })
      await queueIdle()
      return { ...seller, owner, account: row.stripe_account_id as string }
    }

    const payoutOf = (seller_id: string) =>
      desk.db("payout").where({ seller_id }).orderBy("reference", "desc").first()

    /** Lets the time pass that a lease or a rest takes, and looks after the payout. */
    async function lookAfter(payout_id: string, submitted_seconds_ago?: number) {
      const next_attempt_at = new Date(Date.now() - 1_000)
      await desk
        .db("payout")
        .where({ id: payout_id })
        .update({
          next_attempt_at,
          ...(submitted_seconds_ago !== undefined && {
            submitted_at: new Date(Date.now() - submitted_seconds_ago * 1000),
          }),
        })
      await runJob(container, "market-move-payout", { payout_id })
    }

    /** Stripe's library repeats a request once when the connection broke, under the same key. */
    const failNextTransfer = (failure: Failure) => {
      const times = failure.startsWith("reset") ? 2 : 1
      simulator.knobs.failNext = { failure, times, match: "POST /v1/transfers" }
    }

    const settledBooks = { seller_payable: 0, seller_due: 0, payout_in_flight: 0 }

    describe("an account at Stripe", () => {
      it("is opened once, and can be paid when Stripe says so – a notice out of order does no harm", async () => {
        listen()
        const seller = await openSeller(container, "onboarding", "household")
        const owner = tokenOf("member", seller.member_id)
        const url = `/seller/${seller.id}/payout-account`
        const ask = () =>
          http()
            .post(`${url}/onboarding`)
            .set(owner)
            .send({ return_url: "https://xiangji.example/money" })
        const [first, second] = [await ask(), await ask()]
        expect(first.body.url).toMatch(/\/connect\/acct_/)
        expect(second.body.url).toBe(first.body.url)
        await http().post(url).set(owner).send({ provider: "stripe-connect" })
        const before = await http().get(url).set(owner)
        expect(before.body.payout_account).toMatchObject({
          ...{
            provider: "stripe-connect",
            destination: null,
            stripe: { opened: true, ready: false },
          },
          missing: { en: "The Stripe account is not finished yet" },
        })
        simulator.knobs.holdWebhooks = true
        const finish = await fetch(first.body.url, { method: "POST", redirect: "manual" })
        expect(finish.status).toBeLessThan(400)
        simulator.knobs.duplicateWebhooks = true
        await simulator.webhooks.release((held) => [...held].reverse())
        const after = await http().get(url).set(owner)
        expect(after.body.payout_account).toMatchObject({ missing: null, stripe: { ready: true } })
      })
    })

    describe("a transfer", () => {
      it("pays what is due, once, and says so to the seller", async () => {
        listen()
        simulator.knobs.duplicateWebhooks = true
        const seller = await dueSeller("pays")
        expect((await adminGet("payouts/due")).body.totals).toEqual({ count: 1, amount_fen: 9_700 })
        const started = await adminPost("payouts")
        expect(started.body.payouts).toMatchObject([
          { amount_fen: 9_700, provider: "stripe-connect" },
        ])
        await queueIdle()
        await simulator.webhooks.quiet()
        const payout = await payoutOf(seller.id)
        expect(payout).toMatchObject({ state: "paid", attempts: 1 })
        expect(await transfersOf(payout.id)).toMatchObject([
          { amount: 9_700, destination: seller.account, transfer_group: payout.id },
        ])
        expect(await desk.owed(seller.id)).toEqual(settledBooks)
        const money = await http().get(`/seller/${seller.id}/money`).set(seller.owner)
        expect(money.body.money).toMatchObject({ paid_fen: 9_700, settled_fen: 0, next: [] })
        expect(answerOf(await adminPost("payouts"))).toEqual([400, "PAYOUT-02"])
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("that five operators start at once is made once", async () => {
        const seller = await dueSeller("at-once")
        await Promise.all(Array.from({ length: 5 }, () => adminPost("payouts")))
        await queueIdle()
        const rows = await desk.db("payout").where({ seller_id: seller.id })
        expect(rows).toHaveLength(1)
        expect(await transfersOf(rows[0].id)).toHaveLength(1)
      })

      it.each(["timeout after", "reset after", "error after"] as const)(
        "that was made though nobody heard of it (%s) is found, not made again",
        async (failure) => {
          const seller = await dueSeller(`unheard-${failure.replace(" ", "-")}`)
          failNextTransfer(failure)
          await adminPost("payouts")
          await queueIdle()
          const open = await payoutOf(seller.id)
          expect(open).toMatchObject({ state: "submitted", attempts: 1 })
          expect(await desk.owed(seller.id)).toMatchObject({
            seller_due: 0,
            payout_in_flight: 9_700,
          })
          await lookAfter(open.id)
          expect(await payoutOf(seller.id)).toMatchObject({ state: "paid", attempts: 1 })
          expect(await transfersOf(open.id)).toHaveLength(1)
          expect(await desk.owed(seller.id)).toEqual(settledBooks)
        }
      )

      it.each(["timeout before", "reset before", "error before", "limit"] as const)(
        "that never arrived (%s) is asked for, and made when nothing can be on its way any more",
        async (failure) => {
          const seller = await dueSeller(`lost-${failure.replace(" ", "-")}`)
          failNextTransfer(failure)
          await adminPost("payouts")
          await queueIdle()
          const open = await payoutOf(seller.id)
          expect(open).toMatchObject({ state: "submitted", attempts: 1 })
          await lookAfter(open.id, 0)
          // Too early: a request may still be on its way.
          expect(await payoutOf(seller.id)).toMatchObject({ state: "submitted", attempts: 1 })
          expect(await transfersOf(open.id)).toEqual([])
          await lookAfter(open.id, 60)
          expect(await payoutOf(seller.id)).toMatchObject({ state: "paid", attempts: 2 })
          expect(await transfersOf(open.id)).toHaveLength(1)
          expect(await desk.owed(seller.id)).toEqual(settledBooks)
        }
      )

      it("waits while Stripe is away, however long, and is made once when it is back", async () => {
        const seller = await dueSeller("away")
        simulator.knobs.down = true
        await adminPost("payouts")
        await queueIdle()
        const open = await payoutOf(seller.id)
        for (let asked = 0; asked < 3; asked++) await lookAfter(open.id, 3_600)
        expect(await payoutOf(seller.id)).toMatchObject({ state: "submitted", attempts: 1 })
        simulator.knobs.down = false
        await lookAfter(open.id, 3_600)
        expect(await payoutOf(seller.id)).toMatchObject({ state: "paid" })
        expect(await transfersOf(open.id)).toHaveLength(1)
      })

      it("that Stripe refuses fails with a reason; the money is owed again and can be paid later", async () => {
        const seller = await openSeller(container, "refused", "household")
        const owner = tokenOf("member", seller.member_id)
        const url = `/seller/${seller.id}/payout-account`
        await http().post(url).set(owner).send({ provider: "stripe-connect" })
        await http()
          .post(`${url}/onboarding`)
          .set(owner)
          .send({ return_url: "https://xiangji.example/" })
        // As Stripe said before it took the account's ability away.
        await desk
          .db("payout_account")
          .where({ seller_id: seller.id })
          .update({ stripe_ready: true })
        await desk.sell(seller.id, { goods_fen: 10_000 })
        const run = await adminPost("settlement-runs", allDays())
        await runJob(container, "market-settle-sellers", { run_id: run.body.run.id })
        await queueIdle() // the bell may have rung first
        await adminPost("payouts")
        await queueIdle()
        const failed = await payoutOf(seller.id)
        expect(failed).toMatchObject({ state: "failed", failure: { code: "PAYOUT-STRIPE-02" } })
        expect(await desk.owed(seller.id)).toMatchObject({ seller_due: 9_700, payout_in_flight: 0 })
        // The same account again would fail again.
        expect(answerOf(await adminPost("payouts"))).toEqual([400, "PAYOUT-02"])
        const { stripe_account_id } = await desk
          .db("payout_account")
          .where({ seller_id: seller.id })
          .first()
        await fetch(`${simulator.url}/connect/${stripe_account_id}?return_url=x`, {
          method: "POST",
          redirect: "manual",
        })
        const again = await adminPost(`payouts/${failed.id}/retry`)
        expect([again.status, again.body.payout.retry_of]).toEqual([200, failed.id])
        await queueIdle()
        expect(await payoutOf(seller.id)).toMatchObject({ state: "paid", retry_of: failed.id })
        expect(answerOf(await adminPost(`payouts/${failed.id}/retry`))).toEqual([400, "PAYOUT-02"])
        expect(await desk.owed(seller.id)).toEqual(settledBooks)
      })

      it("that is reversed, in part and then whole, is owed again to the fen, whatever the order of the notices", async () => {
        listen()
        const seller = await dueSeller("reversed")
        await adminPost("payouts")
        await queueIdle()
        const payout = await payoutOf(seller.id)
        const [transfer] = await transfersOf(payout.id)
        await stripe(`/v1/transfers/${transfer!.id}/reversals`, "amount=1000")
        await simulator.webhooks.quiet()
        await queueIdle()
        expect(await payoutOf(seller.id)).toMatchObject({ state: "paid", returned_fen: 1_000 })
        expect(await desk.owed(seller.id)).toMatchObject({ seller_due: 1_000 })
        simulator.knobs.holdWebhooks = true
        await stripe(`/v1/transfers/${transfer!.id}/reversals`, "amount=2000")
        await stripe(`/v1/transfers/${transfer!.id}/reversals`, "")
        simulator.knobs.duplicateWebhooks = true
        await simulator.webhooks.release((held) => [...held].reverse())
        await queueIdle()
        expect(await payoutOf(seller.id)).toMatchObject({ state: "returned", returned_fen: 9_700 })
        expect(await desk.owed(seller.id)).toEqual({ ...settledBooks, seller_due: 9_700 })
        expect(await desk.ledgerSum()).toBe(0)
      })
    })

    describe("a process that is killed", () => {
      it.each([
        ["before", 0, 2],
        ["after", 1, 1],
      ] as const)(
        "%s the request that pays has made %i transfers, and in the end there is one",
        async (dieAt, made, attempts) => {
          const seller = await dueSeller(`killed-${dieAt}`)
          const doomed = await doomedPayer(dbConfig.clientUrl, dieAt)
          expect(await doomed.press("payouts", operator)).toBe("SIGKILL")
          const left = await payoutOf(seller.id)
          expect(left).toMatchObject({ state: "submitted", attempts: 1 })
          expect(await transfersOf(left.id)).toHaveLength(made)
          expect(await desk.owed(seller.id)).toMatchObject({ payout_in_flight: 9_700 })
          // The lease still runs: nobody else touches it.
          await runJob(container, "market-move-payout", { payout_id: left.id })
          expect(await payoutOf(seller.id)).toMatchObject({ state: "submitted", attempts: 1 })
          await lookAfter(left.id, 60)
          expect(await payoutOf(seller.id)).toMatchObject({ state: "paid", attempts })
          expect(await transfersOf(left.id)).toHaveLength(1)
          expect(await desk.owed(seller.id)).toEqual(settledBooks)
          expect(await desk.ledgerSum()).toBe(0)
        }
      )
    })

    describe("the webhook", () => {
      const event = JSON.stringify({
        id: "evt_1",
        object: "event",
        type: "transfer.created",
        data: { object: {} },
      })
      const send = (headers: Record<string, string>) =>
        http()
          .post("/hooks/payouts/stripe")
          .set("content-type", "application/json")
          .set(headers)
          .send(event)

      it("hears nobody but Stripe", async () => {
        const now = Math.floor(Date.now() / 1000)
        const refused = [401, "PAYOUT-HOOK-01"]
        expect(answerOf(await send({}))).toEqual(refused)
        expect(answerOf(await send({ "stripe-signature": "t=1,v1=00" }))).toEqual(refused)
        const wrong = { "stripe-signature": signatureHeader(event, "whsec_other") }
        expect(answerOf(await send(wrong))).toEqual(refused)
        const old = { "stripe-signature": signatureHeader(event, SECRET, now - 3_600) }
        expect(answerOf(await send(old))).toEqual(refused)
        const right = { "stripe-signature": signatureHeader(event, SECRET) }
        expect((await send(right)).body).toEqual({ received: true })
      })
    })
  },
})
