import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import {
  bookCorrectionWorkflow,
  startPayoutsWorkflow,
  startSettlementRunWorkflow,
} from "@xiangji/marketplace/workflows"
import { openSeller } from "../market-sellers"
import { allDays, moneyDesk } from "../money-desk"

jest.setTimeout(120_000)

type Input<Workflow extends { runAsStep: (given: never) => unknown }> = Parameters<
  Workflow["runAsStep"]
>[0] extends { input: infer Given }
  ? Given
  : never

const failStep = createStep("test-fail-after-money", async () => {
  throw new Error("the next step failed")
})
const runThenFail = createWorkflow(
  "test-settle-then-fail",
  (input: Input<typeof startSettlementRunWorkflow>) => {
    startSettlementRunWorkflow.runAsStep({ input })
    failStep()
  }
)
const correctThenFail = createWorkflow(
  "test-correct-then-fail",
  (input: Input<typeof bookCorrectionWorkflow>) => {
    bookCorrectionWorkflow.runAsStep({ input })
    failStep()
  }
)
const payThenFail = createWorkflow(
  "test-pay-then-fail",
  (input: Input<typeof startPayoutsWorkflow>) => {
    startPayoutsWorkflow.runAsStep({ input })
    failStep()
  }
)

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer
    let desk: ReturnType<typeof moneyDesk>
    const operator = { user_id: "user_operator", user_name: "王站长" }
    const failed = { message: "the next step failed" }

    beforeEach(() => {
      container = getContainer()!
      desk = moneyDesk(container)
    })
    afterEach(() => queueIdle())

    async function settle() {
      const { result } = await startSettlementRunWorkflow(container).run({
        input: { days: allDays() },
      })
      await runJob(container, "market-settle-sellers", { run_id: result.id })
      await queueIdle()
    }

    describe("when a later step fails", () => {
      it("a correction is booked back, and its form can be sent again", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const input = {
          ...{ seller_id: seller.id, amount_fen: 500, against: "rounding" as const },
          ...{ reason: "补差", request_key: "form-undone", operator },
        }
        await expect(correctThenFail(container).run({ input })).rejects.toMatchObject(failed)
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 0 })
        expect(await desk.db("settlement_correction")).toEqual([])
        await bookCorrectionWorkflow(container).run({ input })
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 500 })
        // A failure of somebody who only asked again takes nothing back.
        await expect(correctThenFail(container).run({ input })).rejects.toMatchObject(failed)
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 500 })
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("a run that has settled nobody is taken back, and another can begin", async () => {
        const input = { days: allDays(), operator }
        await expect(runThenFail(container).run({ input })).rejects.toMatchObject(failed)
        await queueIdle()
        const running = await desk.db("settlement_run").where({ state: "running" })
        expect(running).toEqual([])
        await settle()
      })

      it("payouts that have not left the house are taken back, and the money is owed again", async () => {
        const seller = await openSeller(container, "eggs", "household")
        await desk.bankOf(seller.id, "6228480402564890001")
        await desk.sell(seller.id, { goods_fen: 10_000 })
        await settle()
        const pay = payThenFail(container).run({ input: { operator } })
        await expect(pay).rejects.toMatchObject(failed)
        expect(await desk.owed(seller.id)).toMatchObject({ seller_due: 9_700, payout_in_flight: 0 })
        expect(await desk.db("payout").select("state")).toEqual([{ state: "failed" }])
        const { result } = await startPayoutsWorkflow(container).run({ input: { operator } })
        expect(result.count).toBe(1)
        expect(await desk.ledgerSum()).toBe(0)
      })
    })

    it("settling tells of the statement and of every order that is done with", async () => {
      const seller = await openSeller(container, "eggs", "household")
      const told: string[] = []
      const bus = container.resolve(Modules.EVENT_BUS)
      for (const name of ["marketplace.settlement.settled", "marketplace.seller_order.settled"])
        bus.subscribe(
          name,
          async ({ data }) => void told.push(`${name} ${(data as { id: string }).id}`),
          { subscriberId: `test-${name}` }
        )
      const sold = await desk.sell(seller.id, { goods_fen: 10_000 })
      const later = await desk.sell(seller.id, { goods_fen: 10_000 }, 2)
      await settle()
      const [statement] = await desk.db("settlement").select("id")
      const settled = `marketplace.seller_order.settled ${sold.id}`
      expect(told.sort()).toEqual([settled, `marketplace.settlement.settled ${statement.id}`])
      const states = await desk
        .db("seller_order")
        .whereIn("id", [sold.id, later.id])
        .select("id", "state")
      expect(
        new Map(states.map((row: { id: string; state: string }) => [row.id, row.state]))
      ).toEqual(
        new Map([
          [sold.id, "settled"],
          [later.id, "delivered"],
        ])
      )
    })
  },
})
