import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { startSmsSimulator, type SmsSimulator } from "@xiangji/phone-auth/simulator"
import { operatorToken } from "../operator"
import { decode, people } from "../people"

const [OLD, NEW, OTHER] = ["13800138000", "13900139000", "13700137000"] as const
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
  testSuite: ({ api, dbConnection, getContainer }) => {
    const { post, get, sql, ask, codeFor, enter, signIn } = people({ api, dbConnection }, () => sms)
    const identityOf = (token: string) => decode(token).auth_identity_id
    const outcome = ({ status, data }: Awaited<ReturnType<typeof post>>) => [status, data.code]

    /** Somebody registered with this number, who was last here so many days ago. */
    const lastSeen = async (phone: string, daysAgo: number) => {
      const auth_identity_id = identityOf(await signIn(phone))
      const auth = getContainer()!.resolve(Modules.AUTH)
      const app_metadata = { customer_id: `cus_${phone}` }
      await auth.updateAuthIdentities({ id: auth_identity_id, app_metadata })
      await sql("update provider_identity set created_at = now() - interval '3 years'")
      await sql(
        "update phone_identity set last_sign_in_at = now() - ? * interval '1 day' where auth_identity_id = ?",
        [daysAgo, auth_identity_id]
      )
      return auth_identity_id
    }
    const claim = (body: object, token?: string) => post("/phone-number/claims", body, token)
    const decide = (id: string, decision: string, token: string, body: object = {}) =>
      post(`/admin/phone-claims/${id}/${decision}`, body, token)
    const operator = () => operatorToken(getContainer()!, api)

    it("opens for whoever was here within ninety days, and every sign-in starts them anew", async () => {
      const account = await lastSeen(OLD, 89)
      expect(identityOf(await signIn(OLD))).toBe(account)
      const { rows } = await sql(
        "select now() - last_sign_in_at < interval '1 minute' as just_now from phone_identity"
      )
      expect(rows).toEqual([{ just_now: true }])
    })

    it("does not open after ninety days; the right code stays good, a wrong one learns nothing", async () => {
      await lastSeen(OLD, 90)
      const code = await codeFor(OLD)
      const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0")
      expect(outcome(await enter(OLD, wrong))).toEqual([401, "PHONE-CODE-02"])
      expect(outcome(await enter(OLD, code))).toEqual([401, "PHONE-DORMANT-01"])
      expect(outcome(await enter(OLD, code))).toEqual([401, "PHONE-DORMANT-01"])
      const { rows } = await sql("select attempts, consumed_at from phone_auth_code")
      expect(rows).toContainEqual({ attempts: 1, consumed_at: null })
    })

    it("lets who is new at the number begin anew, and keeps the old account for operators", async () => {
      const old = await lastSeen(OLD, 200)
      const code = await codeFor(OLD)
      expect((await enter(OLD, code)).status).toBe(401)
      const fresh = await enter(OLD, code, { fresh: true })
      expect(fresh.status).toBe(200)
      const claims = decode(fresh.data.token)
      expect(claims).toMatchObject({ actor_id: "", user_metadata: { phone: `+86${OLD}` } })
      expect(claims.auth_identity_id).not.toBe(old)
      expect(identityOf(await signIn(OLD))).toBe(claims.auth_identity_id)
      const kept = await sql(
        "select p.entity_id, a.app_metadata, i.released_phone from provider_identity p join auth_identity a on a.id = p.auth_identity_id join phone_identity i on i.auth_identity_id = a.id where a.id = ?",
        [old]
      )
      expect(kept.rows).toEqual([
        {
          entity_id: expect.stringMatching(/^released:\+8613800138000:\d{4}-\d\d-\d\d:/),
          app_metadata: { customer_id: `cus_${OLD}` },
          released_phone: `+86${OLD}`,
        },
      ])
    })

    it("lets one of many who begin anew at the same instant through", async () => {
      await lastSeen(OLD, 200)
      const code = await codeFor(OLD)
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => enter(OLD, code, { fresh: true }))
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const { rows } = await sql(
        "select count(*)::int as n from provider_identity where entity_id not like 'released:%'"
      )
      expect(rows).toEqual([{ n: 1 }])
    })

    it("does not throw away an account in use, whatever is sent", async () => {
      const account = await lastSeen(OLD, 3)
      expect(identityOf(await signIn(OLD, { fresh: true }))).toBe(account)
    })

    it("opens again when an operator confirms that it was me; the audit log says who did", async () => {
      const account = await lastSeen(OLD, 120)
      const code = await codeFor(OLD)
      expect(outcome(await enter(OLD, code))).toEqual([401, "PHONE-DORMANT-01"])
      const made = await claim({ new_phone: OLD, new_code: code, reason: "在外地打工，一年没上来" })
      expect(made.status).toBe(201)
      expect(outcome(await enter(OLD, await codeFor(OLD)))).toEqual([401, "PHONE-DORMANT-02"])

      const token = await operator()
      const { data } = await get("/admin/phone-claims?state=open", token)
      expect(data).toMatchObject({
        count: 1,
        phone_claims: [
          {
            kind: "back",
            state: "open",
            old_phone: `+86${OLD}`,
            actors: [{ actor_type: "customer", actor_id: `cus_${OLD}` }],
          },
        ],
      })
      expect((await decide(made.data.claim!.id, "confirm", token)).status).toBe(200)
      expect(identityOf(await signIn(OLD))).toBe(account)
      const { rows } = await sql("select action, actor_type, subject_id from audit_entry")
      expect(rows).toEqual([
        {
          action: "phone-auth.claim.confirmed",
          actor_type: "user",
          subject_id: made.data.claim!.id,
        },
      ])
    })

    it("stays closed when an operator rejects, who has to say why", async () => {
      await lastSeen(OLD, 120)
      const made = await claim({ new_phone: OLD, new_code: await codeFor(OLD), reason: "我的" })
      const token = await operator()
      const { id } = made.data.claim!
      expect(outcome(await decide(id, "reject", token))).toEqual([400, "PHONE-CLAIM-02"])
      expect((await decide(id, "reject", token, { reason: "证件不符" })).status).toBe(200)
      expect(outcome(await decide(id, "confirm", token))).toEqual([400, "PHONE-CLAIM-04"])
      expect(outcome(await enter(OLD, await codeFor(OLD)))).toEqual([401, "PHONE-DORMANT-01"])
    })

    it("lets one of two operators decide at the same instant", async () => {
      await lastSeen(OLD, 120)
      const made = await claim({ new_phone: OLD, new_code: await codeFor(OLD), reason: "我的" })
      const token = await operator()
      const { id } = made.data.claim!
      const answers = await Promise.all([
        decide(id, "confirm", token),
        decide(id, "reject", token, { reason: "不像" }),
        decide(id, "confirm", token),
      ])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    })

    it("gets a new number when the old phone is gone and an operator believes it", async () => {
      const account = await lastSeen(OLD, 5)
      const body = { old_phone: OLD, new_phone: NEW, reason: "手机丢了" }
      const made = await claim({ ...body, new_code: await codeFor(NEW, "claim") })
      expect(made.status).toBe(201)
      const token = await operator()
      expect((await decide(made.data.claim!.id, "confirm", token)).status).toBe(200)
      expect(identityOf(await signIn(NEW))).toBe(account)
      expect(identityOf(await signIn(OLD))).not.toBe(account)
    })

    it("takes a claim from who is still signed in, and shows it to them", async () => {
      await lastSeen(OLD, 5)
      const mine = await signIn(OLD)
      const new_code = await codeFor(NEW, "claim")
      const made = await claim({ new_phone: NEW, new_code, reason: "手机丢了" }, mine)
      expect(made.status).toBe(201)
      expect((await get("/phone-number", mine)).data.claim).toEqual(made.data.claim)
      expect((await get("/phone-number", mine)).data.phone).toBe(`+86${OLD}`)
    })

    it("answers a claim alike whether the old number is known or not; the unknown cannot be granted", async () => {
      await lastSeen(OLD, 5)
      const reason = "手机丢了"
      const known = await claim({
        old_phone: OLD,
        new_phone: NEW,
        new_code: await codeFor(NEW, "claim"),
        reason,
      })
      const unknown = await claim({
        old_phone: "13600136000",
        new_phone: OTHER,
        new_code: await codeFor(OTHER, "claim"),
        reason,
      })
      const shape = (answer: typeof known) => [
        answer.status,
        Object.keys(answer.data.claim!),
        answer.data.claim!.state,
      ]
      expect(shape(unknown)).toEqual(shape(known))
      const refused = await decide(unknown.data.claim!.id, "confirm", await operator())
      expect(outcome(refused)).toEqual([400, "PHONE-CLAIM-05"])
    })

    it("does not get a number that somebody else has registered with", async () => {
      const account = await lastSeen(OLD, 5)
      await lastSeen(NEW, 5)
      const new_code = await codeFor(NEW, "claim")
      const made = await claim({ old_phone: OLD, new_phone: NEW, new_code, reason: "手机丢了" })
      const refused = await decide(made.data.claim!.id, "confirm", await operator())
      expect(outcome(refused)).toEqual([400, "PHONE-CLAIM-06"])
      expect(identityOf(await signIn(OLD))).toBe(account)
      const { rows } = await sql("select state from phone_claim")
      expect(rows).toEqual([{ state: "open" }])
      const undone = await sql("select action from audit_entry")
      expect(undone.rows.length).toBeGreaterThan(1)
    })

    it("gives a number to one of an operator's claim and a change at the same instant", async () => {
      await lastSeen(OLD, 5)
      await lastSeen(OTHER, 5)
      const changer = await signIn(OTHER)
      const new_code = await codeFor(NEW, "claim")
      const made = await claim({ old_phone: OLD, new_phone: NEW, new_code, reason: "手机丢了" })
      const typed = {
        new_phone: NEW,
        old_code: await codeFor(OTHER, "change_old", changer),
        new_code: await codeFor(NEW, "change_new", changer),
      }
      const token = await operator()
      const answers = await Promise.all([
        decide(made.data.claim!.id, "confirm", token),
        post("/phone-number/change", typed, changer),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const { rows } = await sql("select entity_id from provider_identity where entity_id = ?", [
        `+86${NEW}`,
      ])
      expect(rows).toHaveLength(1)
    })

    it("takes one claim per number; a refused one leaves its code good", async () => {
      await lastSeen(OLD, 5)
      const body = { old_phone: OLD, new_phone: NEW, reason: "手机丢了" }
      const first = await codeFor(NEW, "claim")
      expect(outcome(await claim({ ...body, new_code: first, reason: " " }))).toEqual([
        400,
        "PHONE-CLAIM-02",
      ])
      expect((await claim({ ...body, new_code: first })).status).toBe(201)
      const again = await codeFor(NEW, "claim")
      const typed = { ...body, new_code: again }
      const answers = await Promise.all([claim(typed), claim(typed), claim(typed)])
      // Whoever finds the code just in use is told so; nobody makes a second claim.
      for (const { data } of answers) expect(data.code).toMatch(/^PHONE-(CLAIM-01|CODE-04)$/)
      expect((await sql("select id from phone_claim")).rows).toHaveLength(1)
    })

    it("lets no stranger and no customer near the operators' claims", async () => {
      await lastSeen(OLD, 5)
      const mine = await signIn(OLD)
      for (const token of [undefined, mine]) {
        expect((await get("/admin/phone-claims", token)).status).toBe(401)
        expect((await post("/admin/phone-claims/x/confirm", {}, token)).status).toBe(401)
        expect((await post("/admin/phone-claims/x/reject", { reason: "x" }, token)).status).toBe(
          401
        )
      }
      expect(outcome(await decide("pclaim_none", "confirm", await operator()))).toEqual([
        404,
        "PHONE-CLAIM-03",
      ])
    })

    it("never tells whether a number is known before it is proven", async () => {
      await lastSeen(OLD, 5)
      await lastSeen(OTHER, 300)
      await sql("delete from phone_auth_code")
      const auth = getContainer()!.resolve(Modules.AUTH)
      const looks = jest.spyOn(auth, "listProviderIdentities")
      const seen = []
      for (const phone of [OLD, OTHER, NEW]) {
        const first = await ask(phone)
        const second = await ask(phone)
        const guess = await enter(phone, "000000")
        const refusal = { ...second.data, message: second.data.message.replace(/\d+/g, "n") }
        seen.push([first.status, Object.keys(first.data), second.status, refusal, outcome(guess)])
      }
      expect(seen[1]).toEqual(seen[0])
      expect(seen[2]).toEqual(seen[0])
      expect(looks).not.toHaveBeenCalled()
      looks.mockRestore()
    })
  },
})
