import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openDesk, type Desk } from "../application-desk"
import { farmerSteps } from "../applicants"

jest.setTimeout(120_000)

const APPLICATION_MOVES: Record<string, string[]> = {
  draft: ["submit", "withdraw"],
  submitted: ["approve", "send-back", "reject", "withdraw"],
  sent_back: ["submit", "withdraw"],
  approved: [],
  rejected: [],
  withdrawn: [],
}
const SELLER_MOVES: Record<string, string[]> = {
  applied: ["distrust"],
  approved: ["suspend", "trust", "distrust"],
  sent_back: ["distrust"],
  rejected: ["distrust"],
  suspended: ["reinstate", "distrust"],
}

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let desk: Desk

    beforeAll(async () => {
      desk = await openDesk(api.defaults.baseURL ?? "", getContainer()!)
    })

    it("of an application in every state is made or refused as the table says", async () => {
      const wang = desk.as(desk.people.wang)
      const { id } = await wang.register(farmerSteps(desk.town.village.id))
      const moves: Record<string, () => PromiseLike<{ status: number; body: { code?: string } }>> =
        {
          submit: () => wang.submit(id),
          withdraw: () => wang.withdraw(id),
          approve: () => desk.decide(id, "approve"),
          reject: () => desk.decide(id, "reject", { reason: "不合格" }),
          "send-back": () => desk.decide(id, "send-back", { notes: { name: "太长" } }),
        }
      const wrong: string[] = []
      for (const [state, legal] of Object.entries(APPLICATION_MOVES))
        for (const [move, make] of Object.entries(moves)) {
          const seller = state === "draft" || state === "sent_back" ? "sent_back" : "applied"
          await desk.sql(`update market_application set state = '${state}'`)
          await desk.sql(`update market_seller set state = '${seller}', deleted_at = null`)
          const { status, body } = await make()
          const made = status === 200
          const refused = status === 400 && body.code === "MARKET-APPLICATION-STATE-01"
          if (legal.includes(move) ? !made : !refused)
            wrong.push(`${state} ${move}: ${status} ${body.code}`)
        }
      expect(wrong).toEqual([])
    })

    it("of a seller in every state is made or refused as the table says", async () => {
      const { seller_id } = await desk.approved()
      const wrong: string[] = []
      for (const [state, legal] of Object.entries(SELLER_MOVES))
        for (const move of ["suspend", "reinstate", "trust", "distrust"]) {
          await desk.sql(`update market_seller set state = '${state}'`)
          const body = move === "suspend" ? { reason: "查证中" } : {}
          const answer = await desk.act(seller_id, move, body)
          const code = move === "trust" ? "MARKET-SELLER-02" : "MARKET-SELLER-STATE-01"
          const right = legal.includes(move)
            ? answer.status === 200
            : answer.status === 400 && answer.body.code === code
          if (!right) wrong.push(`${state} ${move}: ${answer.status} ${answer.body.code}`)
        }
      expect(wrong).toEqual([])
    })
  },
})
