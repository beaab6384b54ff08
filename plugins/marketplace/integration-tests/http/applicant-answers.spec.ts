import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { tellApplicantJob } from "@xiangji/marketplace/workflows/application/jobs/tell-applicant"
import { openDesk, type Desk } from "../application-desk"
import { farmerSteps } from "../applicants"

jest.setTimeout(120_000)

type Message = { status: "success" | "failure"; idempotency_key: string; to: string }

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    let sent: Message[]
    let refusals: number

    // The notification module as core has it: a provider that refuses is written down, and thrown.
    beforeEach(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
      sent = []
      const notifications = container.resolve(Modules.NOTIFICATION)
      jest.spyOn(notifications, "createNotifications").mockImplementation((async (
        one: Message & { template: string; data: { name: string; answer: string } }
      ) => {
        const status = refusals-- > 0 ? "failure" : "success"
        sent.push({ status, idempotency_key: one.idempotency_key, to: one.to })
        await desk.sql(
          `insert into notification (id, "to", channel, template, status, idempotency_key)
            values ('n_${one.idempotency_key}', '${one.to}', 'sms', '${one.template}', '${status}', '${one.idempotency_key}')`
        )
        if (status === "failure") throw new Error("the vendor refuses")
      }) as never)
    })
    afterEach(async () => {
      await queueIdle()
      jest.restoreAllMocks()
    })

    const rounds = async (count: number) => {
      for (let round = 0; round < count; round += 1)
        for (const payload of await tellApplicantJob.sweep!.find(container))
          await Promise.resolve(tellApplicantJob.handle({ payload, container } as never)).catch(
            ({ message }: Error) => expect(message).toBe("the vendor refuses")
          )
    }

    it.each([
      [1, ["failure", "success"]],
      [9, ["failure", "failure", "failure", "failure", "failure"]],
    ])(
      "are sent once, however often the vendor refused before (%i times)",
      async (times, tries) => {
        refusals = times
        const { id } = await desk.as(desk.people.wang).register(farmerSteps(desk.town.village.id))
        await desk.decide(id, "reject", { reason: "资料不全" })
        await rounds(8)
        await queueIdle()
        await rounds(1)
        expect(sent.map(({ status }) => status)).toEqual(tries)
        expect(new Set(sent.map(({ idempotency_key }) => idempotency_key)).size).toBe(tries.length)
        expect(sent[0]!.to).toBe("+8613800000001")
      }
    )
  },
})
