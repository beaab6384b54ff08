import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { startSmsSimulator, type SmsSimulator } from "@xiangji/phone-auth/simulator"

const PHONE = "13800138000"
const anyStatus = { validateStatus: () => true }
const decode = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as Record<string, unknown>
let sms: SmsSimulator

// Before the runner's own beforeAll, which reads the configuration.
beforeAll(async () => {
  const [accessKeyId, accessKeySecret] = ["key-of-the-test", "secret-of-the-test"]
  sms = await startSmsSimulator({ accessKeyId, accessKeySecret })
  process.env.TEST_SMS_ENDPOINT = sms.url
})
afterAll(() => sms.close())

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    const ask = (phone: unknown, from?: string) =>
      api.post(
        "/phone-codes",
        { phone, purpose: "sign_in" },
        { ...anyStatus, headers: from ? { "x-forwarded-for": from } : {} }
      )
    const enter = (phone: string, code: unknown, actor = "member") =>
      api.post(`/auth/${actor}/phone`, { phone, code }, anyStatus)
    const codeOf = (phone: string) => sms.messages(phone).at(-1)!.parameters.code!
    const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0")
    const sql = (text: string, values: unknown[] = []) => dbConnection.raw(text, values)

    it("sends a code and signs in with it, making the identity at the first sign-in", async () => {
      const asked = await ask("+86 138-0013-8000")
      expect(asked.status).toBe(201)
      const inMinutes = (at: string) => (Date.parse(at) - Date.now()) / 60_000
      expect(inMinutes(asked.data.expires_at)).toBeCloseTo(5, 0)
      expect(inMinutes(asked.data.resend_after)).toBeCloseTo(1, 0)
      expect(sms.messages(PHONE).at(-1)!.text).toContain("【乡集】您的验证码为：")

      const signedIn = await enter(PHONE, codeOf(PHONE))
      expect(signedIn.status).toBe(200)
      expect(decode(signedIn.data.token)).toMatchObject({
        actor_id: "",
        actor_type: "member",
        auth_provider: "phone",
        user_metadata: { phone: "+8613800138000" },
      })
    })

    it("finds the same identity again, whatever it signs in as", async () => {
      const tokens = []
      for (const actor of ["member", "customer"]) {
        await ask(PHONE)
        tokens.push(decode((await enter(PHONE, codeOf(PHONE), actor)).data.token))
        await sql("update phone_auth_code set created_at = created_at - interval '2 minutes'")
      }
      const [first, second] = tokens.map(({ auth_identity_id }) => auth_identity_id)
      expect(first).toMatch(/^authid_/)
      expect(second).toBe(first)
    })

    it("keeps neither code nor address anywhere in the database", async () => {
      await ask(PHONE, "203.0.113.9")
      const codes = await sql("select * from phone_auth_code")
      const notifications = await sql("select * from notification")
      const stored = JSON.stringify([codes.rows, notifications.rows])
      expect(codes.rows).toHaveLength(1)
      expect(notifications.rows).toMatchObject([{ status: "success", data: null }])
      expect(stored).not.toContain(codeOf(PHONE))
      expect(stored).not.toContain("203.0.113.9")
    })

    it("refuses a code after five wrong tries, also the right one", async () => {
      await ask(PHONE)
      const code = codeOf(PHONE)
      for (const left of [4, 3, 2, 1]) {
        const answer = await enter(PHONE, wrong(code))
        expect(answer.status).toBe(401)
        expect(answer.data).toMatchObject({ code: "PHONE-CODE-02" })
        expect(answer.data.message).toContain(`${left}次`)
      }
      expect((await enter(PHONE, wrong(code))).data).toMatchObject({ code: "PHONE-CODE-05" })
      expect((await enter(PHONE, code)).data).toMatchObject({ code: "PHONE-CODE-05" })
    })

    it("lets forty guesses at once have five tries", async () => {
      await ask(PHONE)
      const guesses = Array.from({ length: 40 }, () => enter(PHONE, wrong(codeOf(PHONE))))
      await Promise.all(guesses)
      const { rows } = await sql("select attempts from phone_auth_code")
      expect(rows).toEqual([{ attempts: 5 }])
    })

    it("lets one of many sign-ins with one code through", async () => {
      await ask(PHONE)
      const code = codeOf(PHONE)
      const answers = await Promise.all(Array.from({ length: 8 }, () => enter(PHONE, code)))
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 401)])
      expect((await enter(PHONE, code)).data).toMatchObject({ code: "PHONE-CODE-04" })
    })

    it("refuses an old code, one that was never asked for, and what is no code", async () => {
      expect((await enter(PHONE, "123456")).data).toMatchObject({ code: "PHONE-CODE-03" })
      await ask(PHONE)
      await sql("update phone_auth_code set expires_at = now()")
      expect((await enter(PHONE, codeOf(PHONE))).data).toMatchObject({ code: "PHONE-CODE-03" })
      const typo = await enter(PHONE, "12345")
      expect([typo.status, typo.data.code]).toEqual([400, "PHONE-CODE-01"])
    })

    it("accepts only the newest code", async () => {
      await ask(PHONE)
      const old = codeOf(PHONE)
      await sql("update phone_auth_code set created_at = created_at - interval '2 minutes'")
      await ask(PHONE)
      expect((await enter(PHONE, old)).status).toBe(401)
      expect((await enter(PHONE, codeOf(PHONE))).status).toBe(200)
    })

    it("makes a number wait before the next code, also when asked twice at once", async () => {
      const answers = await Promise.all([ask(PHONE), ask(PHONE), ask(PHONE)])
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
      const refused = answers.find(({ status }) => status === 400)!
      expect(refused.data).toMatchObject({ type: "not_allowed", code: "PHONE-LIMIT-01" })
      expect((await ask("13900139000")).status).toBe(201)
    })

    it("makes an address wait that asks for many numbers", async () => {
      const many = Array.from(
        { length: 31 },
        (_, index) => `139001390${String(index).padStart(2, "0")}`
      )
      const codes: (string | undefined)[] = []
      for (const phone of many) codes.push((await ask(phone, "203.0.113.7")).data.code)
      expect(codes.filter(Boolean)).toEqual(["PHONE-LIMIT-02"])
      expect((await ask("13700137000", "203.0.113.8")).status).toBe(201)
    })

    it("refuses what is no mobile number, and a purpose there is no code for", async () => {
      for (const phone of ["12345", "010-12345678", "", null, 13800138000, { a: 1 }]) {
        const answer = await ask(phone)
        expect([answer.status, answer.data.code]).toEqual([400, "PHONE-NUMBER-01"])
      }
      const other = await api.post("/phone-codes", { phone: PHONE, purpose: "pay" }, anyStatus)
      expect([other.status, other.data.code]).toEqual([400, "PHONE-PURPOSE-01"])
    })

    it("does not sign in administrators or accounts it does not know", async () => {
      await ask(PHONE)
      for (const actor of ["user", "courier"]) {
        const answer = await enter(PHONE, codeOf(PHONE), actor)
        expect([actor, answer.status]).toEqual([actor, 400])
      }
      expect((await enter(PHONE, codeOf(PHONE))).status).toBe(200)
    })

    it("is not fooled by a caller who goes round the check", async () => {
      const around = await api.request({
        url: "/auth/member/phone",
        data: { phone: PHONE },
        ...anyStatus,
      })
      expect(around.status).toBe(401)
      const registering = await api.post("/auth/member/phone/register", { phone: PHONE }, anyStatus)
      expect(registering.status).toBe(401)
      const auth = getContainer()!.resolve(Modules.AUTH)
      expect(await auth.listAuthIdentities()).toEqual([])
    })

    it.each([
      ["isv.BUSINESS_LIMIT_CONTROL", 400, "PHONE-SMS-01"],
      ["isv.MOBILE_NUMBER_ILLEGAL", 400, "PHONE-SMS-02"],
      ["isv.AMOUNT_NOT_ENOUGH", 500, "PHONE-SMS-03"],
    ])("takes a code back that the vendor refused with %s", async (refusal, status, code) => {
      sms.refuseNext(refusal)
      const answer = await ask(PHONE)
      expect(answer.status).toBe(status)
      if (status < 500) expect(answer.data).toMatchObject({ code })
      const { rows } = await sql("select data from notification")
      expect(rows).toEqual([{ data: null }])
      expect((await ask(PHONE)).status).toBe(201)
    })
  },
})
