import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { startSmsSimulator, type SmsSimulator } from "@xiangji/phone-auth/simulator"
import tellEveryMinute from "@xiangji/phone-auth/jobs/tell-claimants"
import { operatorToken } from "../operator"
import { decode, people } from "../people"

const [OLD, NEW] = ["13800138000", "13900139000"] as const
let sms: SmsSimulator

// Before the runner's own beforeAll, which reads the configuration.
beforeAll(async () => {
  const [accessKeyId, accessKeySecret] = ["key-of-the-test", "secret-of-the-test"]
  const templates = { SMS_2: "您的换号申请${answer}。" }
  sms = await startSmsSimulator({ accessKeyId, accessKeySecret, templates })
  process.env.TEST_SMS_ENDPOINT = sms.url
})
afterAll(() => sms.close())

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, dbConnection, getContainer }) => {
    const { post, sql, codeFor, signIn } = people({ api, dbConnection }, () => sms)

    let before = 0
    const answers = () =>
      sms
        .messages(NEW)
        .slice(before)
        .filter(({ template }) => template === "SMS_2")
    const told = async () => {
      for (let tries = 0; tries < 100 && !answers().length; tries += 1) await pause(50)
      return answers().map(({ text }) => text)
    }
    beforeEach(() => {
      before = sms.messages(NEW).length
    })

    /** Somebody whose phone is gone asks for their account at a new number. */
    const claim = async () => {
      const { auth_identity_id } = decode(await signIn(OLD))
      await getContainer()!
        .resolve(Modules.AUTH)
        .updateAuthIdentities({ id: auth_identity_id, app_metadata: { customer_id: "cus_1" } })
      const new_code = await codeFor(NEW, "claim")
      const body = { old_phone: OLD, new_phone: NEW, new_code, reason: "手机丢了" }
      return (await post("/phone-number/claims", body)).data.claim!.id
    }
    const decide = async (id: string, decision: string, body: object = {}) => {
      const token = await operatorToken(getContainer()!, api)
      return (await post(`/admin/phone-claims/${id}/${decision}`, body, token)).status
    }
    const everyMinute = () => tellEveryMinute(getContainer()!)
    const statuses = async () =>
      (await sql("select status from notification where resource_type = 'phone_claim' order by id"))
        .rows

    it("reach the new number when the claim is granted, once however often anybody looks", async () => {
      expect(await decide(await claim(), "confirm")).toBe(200)
      expect(await told()).toEqual(["【乡集】您的换号申请已经通过。"])
      await everyMinute()
      await everyMinute()
      expect(answers()).toHaveLength(1)
      expect(Object.values(answers()[0]!.parameters)).toEqual(["已经通过"])
    })

    it("reach it when the claim is turned down", async () => {
      expect(await decide(await claim(), "reject", { reason: "证件不符" })).toBe(200)
      expect(await told()).toEqual(["【乡集】您的换号申请没有通过。"])
    })

    it("are sent by the job when the process was killed before it told anybody", async () => {
      const id = await claim()
      await everyMinute()
      expect(answers()).toEqual([])
      await sql("update phone_claim set state = 'rejected', decided_at = now() where id = ?", [id])
      await everyMinute()
      expect(await told()).toEqual(["【乡集】您的换号申请没有通过。"])
    })

    it("are tried again when the vendor refuses, and sent once", async () => {
      const id = await claim()
      sms.refuseNext("isv.BUSINESS_LIMIT_CONTROL", 2)
      await sql("update phone_claim set state = 'rejected', decided_at = now() where id = ?", [id])
      await everyMinute()
      await everyMinute()
      expect(answers()).toEqual([])
      for (let tries = 0; tries < 3; tries += 1) await everyMinute()
      expect(answers()).toHaveLength(1)
      expect((await statuses()).map(({ status }) => status)).toEqual([
        ...["failure", "failure", "success"],
      ])
    })

    it("are given up after five refusals", async () => {
      const id = await claim()
      sms.refuseNext("isv.BUSINESS_LIMIT_CONTROL", 5)
      await sql("update phone_claim set state = 'rejected', decided_at = now() where id = ?", [id])
      for (let tries = 0; tries < 8; tries += 1) await everyMinute()
      expect(answers()).toEqual([])
      expect(await statuses()).toHaveLength(5)
    })

    it("are sent by one of several who look at the same instant", async () => {
      const id = await claim()
      await sql("update phone_claim set state = 'rejected', decided_at = now() where id = ?", [id])
      await Promise.all([everyMinute(), everyMinute(), everyMinute()])
      expect(await told()).toHaveLength(1)
    })

    it("of long ago are left alone", async () => {
      const id = await claim()
      await sql(
        "update phone_claim set state = 'rejected', decided_at = now() - interval '4 days' where id = ?",
        [id]
      )
      await everyMinute()
      expect(answers()).toEqual([])
    })
  },
})
