import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { SmsSimulator } from "@xiangji/phone-auth/simulator"
import { people } from "../people"

const PHONE = "13800138000"

// Before the runner's own beforeAll, which reads the configuration.
beforeAll(() => {
  process.env.TEST_SMS = "log"
})
afterAll(() => {
  delete process.env.TEST_SMS
})

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, dbConnection }) => {
    const nobody = (): SmsSimulator => {
      throw new Error("no vendor in this test")
    }
    const { ask, enter, sql } = people({ api, dbConnection }, nobody)

    it("shows the code of a demo in the answer, and it signs in", async () => {
      const { status, data } = await ask(PHONE)
      expect([status, data.demo_code]).toEqual([201, expect.stringMatching(/^\d{6}$/)])
      expect((await enter(PHONE, data.demo_code!)).status).toBe(200)
      const stored = await sql("select data from notification")
      expect(stored.rows).toEqual([{ data: null }])
    })

    it("has the same limits, known number or not", async () => {
      await ask(PHONE)
      expect((await ask(PHONE)).data.code).toBe("PHONE-LIMIT-01")
    })
  },
})
