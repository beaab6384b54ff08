import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { defineJob, enqueue, queueIdle, runJob } from "@xiangji/job-queue/jobs"

const stores: (string | undefined)[] = []

defineJob({
  name: "test-name-store",
  attempts: 1,
  backoffMs: 100,
  timeoutMs: 5_000,
  handle: async ({ payload, container }) => {
    const [store] = await container.resolve(Modules.STORE).listStores()
    stores.push(`${payload.greeting} ${store?.name}`)
  },
})

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ getContainer }) => {
    beforeEach(() => void stores.splice(0))

    // Two tests: the application's database is thrown away and restored between them, the queue's is not.
    it.each(["first", "second"])(
      "works in a booted application, %s test of a file",
      async (row) => {
        const container = getContainer()!
        expect(await enqueue(container, "test-name-store", { greeting: row })).toBe(true)
        await queueIdle()
        expect(stores).toEqual([`${row} Medusa Store`])
      }
    )

    it("runs a job inline along the same path", async () => {
      await runJob(getContainer()!, "test-name-store", { greeting: "inline" })
      expect(stores).toEqual(["inline Medusa Store"])
    })

    it("refuses nothing loudly: a job nobody defined is logged and answers false", async () => {
      expect(await enqueue(getContainer()!, "test-unknown", { id: "1" })).toBe(false)
      await expect(runJob(getContainer()!, "test-unknown", {})).rejects.toMatchObject({
        code: "QUEUE-JOB-01",
      })
    })
  },
})
