import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { startSmsSimulator, type SmsSimulator } from "@xiangji/phone-auth/simulator"
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
    const { post, get, sql, rest, ask, codeFor, enter, signIn } = people(
      { api, dbConnection },
      () => sms
    )
    const identityOf = (token: string) => decode(token).auth_identity_id

    /** Somebody who has registered, as far as the auth module knows. */
    const registered = async (phone: string) => {
      const { auth_identity_id } = decode(await signIn(phone))
      const auth = getContainer()!.resolve(Modules.AUTH)
      const app_metadata = { customer_id: `cus_${phone}` }
      await auth.updateAuthIdentities({ id: auth_identity_id, app_metadata })
      return signIn(phone)
    }
    const codes = async (token: string, from: string, to: string) => ({
      old_code: await codeFor(from, "change_old", token),
      new_code: await codeFor(to, "change_new", token),
    })
    const change = (token: string, body: object) => post("/phone-number/change", body, token)

    it("keeps the account: the new number opens it, the old one makes a new account", async () => {
      const token = await registered(OLD)
      const heard: unknown[] = []
      getContainer()!
        .resolve(Modules.EVENT_BUS)
        .subscribe("phone-auth.number.changed", async ({ data }) => void heard.push(data))
      const changed = await change(token, {
        new_phone: `+86 ${NEW}`,
        ...(await codes(token, OLD, NEW)),
      })
      expect([changed.status, changed.data]).toEqual([200, { phone: `+86${NEW}` }])

      const again = decode(await signIn(NEW))
      expect(again).toMatchObject({
        auth_identity_id: identityOf(token),
        actor_id: `cus_${OLD}`,
        user_metadata: { phone: `+86${NEW}` },
      })
      const left = decode(await signIn(OLD))
      expect(left.auth_identity_id).not.toBe(again.auth_identity_id)
      expect(left.actor_id).toBe("")
      expect((await get("/phone-number", token)).data).toEqual({ phone: `+86${NEW}`, claim: null })
      expect(heard).toEqual([
        { auth_identity_id: identityOf(token), actor_type: "customer", actor_id: `cus_${OLD}` },
      ])
    })

    it("wants both codes; a wrong one costs a try and leaves the other as it was", async () => {
      const token = await registered(OLD)
      const { old_code, new_code } = await codes(token, OLD, NEW)
      const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0")
      const refused = [
        await change(token, { new_phone: NEW, old_code: wrong(old_code), new_code }),
        await change(token, { new_phone: NEW, old_code, new_code: wrong(new_code) }),
        await change(token, { new_phone: NEW, old_code }),
      ]
      expect(refused.map(({ status, data }) => [status, data.code])).toEqual([
        [401, "PHONE-CODE-02"],
        [401, "PHONE-CODE-02"],
        [400, "PHONE-CODE-01"],
      ])
      expect(refused[0]!.data.message).toContain("旧号码的验证码不正确，还可以试4次")
      expect(refused[1]!.data.message).toContain("新号码的验证码不正确，还可以试4次")
      expect((await change(token, { new_phone: NEW, old_code, new_code })).status).toBe(200)
      const used = await change(token, { new_phone: NEW, old_code, new_code })
      expect(used.data.code).toBe("PHONE-CHANGE-04")
    })

    it("refuses a number that is somebody's without saying whose, and leaves the codes good", async () => {
      const token = await registered(OLD)
      await registered(NEW)
      const typed = { new_phone: NEW, ...(await codes(token, OLD, NEW)) }
      for (const _again of [1, 2]) {
        const refused = await change(token, typed)
        expect([refused.status, refused.data.code]).toEqual([400, "PHONE-CHANGE-01"])
        expect(Object.keys(refused.data).sort()).toEqual(["code", "message", "type"])
        expect(JSON.stringify(refused.data)).not.toMatch(/cus_|authid_|1[3-9]\d{9}/)
      }
      expect(decode(await signIn(OLD)).actor_id).toBe(`cus_${OLD}`)
      expect(decode(await signIn(NEW)).actor_id).toBe(`cus_${NEW}`)
    })

    it("takes the number from an account nobody has registered with", async () => {
      const token = await registered(OLD)
      const empty = identityOf(await signIn(NEW))
      expect(
        (await change(token, { new_phone: NEW, ...(await codes(token, OLD, NEW)) })).status
      ).toBe(200)
      expect(identityOf(await signIn(NEW))).toBe(identityOf(token))
      const { rows } = await sql(
        "select released_phone from phone_identity where auth_identity_id = ?",
        [empty]
      )
      expect(rows).toEqual([{ released_phone: `+86${NEW}` }])
    })

    it("sends no codes for a change to strangers, or for another's number", async () => {
      const token = await registered(OLD)
      await rest()
      const refused = [
        await ask(OLD, "change_old"),
        await ask(NEW, "change_new"),
        await ask(NEW, "change_old", token),
        await ask(OLD, "change_new", token),
      ]
      expect(refused.map(({ status, data }) => [status, data.code])).toEqual([
        [401, "PHONE-PURPOSE-02"],
        [401, "PHONE-PURPOSE-02"],
        [400, "PHONE-CHANGE-02"],
        [400, "PHONE-CHANGE-04"],
      ])
      expect((await ask(undefined, "change_old", token)).status).toBe(201)
      expect((await post("/phone-number/change", { new_phone: NEW })).status).toBe(401)
      expect((await get("/phone-number")).status).toBe(401)
    })

    it("lets a code be used by the account alone that asked for it, and for nothing else", async () => {
      const [mine, theirs] = [await registered(OLD), await registered(OTHER)]
      const own = await codeFor(OLD, "change_old", mine)
      const stolen = await codeFor(NEW, "change_new", theirs)
      const refused = await change(mine, { new_phone: NEW, old_code: own, new_code: stolen })
      expect([refused.status, refused.data.code]).toEqual([401, "PHONE-CODE-02"])
      expect((await enter(NEW, stolen)).data.code).toBe("PHONE-CODE-03")
      const signInCode = await codeFor(OLD)
      const mixed = await change(mine, { new_phone: NEW, old_code: signInCode, new_code: stolen })
      expect(mixed.status).toBe(401)
    })

    it("gives a number that two accounts want to the one that asked for its code last", async () => {
      const [one, two] = [await registered(OLD), await registered(OTHER)]
      const first = { new_phone: NEW, ...(await codes(one, OLD, NEW)) }
      const second = { new_phone: NEW, ...(await codes(two, OTHER, NEW)) }
      const answers = await Promise.all([change(one, first), change(two, second)])
      expect(answers.map(({ status }) => status)).toEqual([401, 200])
      expect(decode(await signIn(NEW)).auth_identity_id).toBe(identityOf(two))
    })

    it("lets one of many equal changes through", async () => {
      const token = await registered(OLD)
      const typed = { new_phone: NEW, ...(await codes(token, OLD, NEW)) }
      const answers = await Promise.all(Array.from({ length: 6 }, () => change(token, typed)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(decode(await signIn(NEW)).auth_identity_id).toBe(identityOf(token))
    })

    it("refuses a change of an account that signs in otherwise", async () => {
      const body = { email: "somebody@example.test", password: "a good password" }
      const { data } = await post("/auth/customer/emailpass/register", body)
      const { auth_identity_id } = decode(data.token)
      const auth = getContainer()!.resolve(Modules.AUTH)
      await auth.updateAuthIdentities({
        id: auth_identity_id,
        app_metadata: { customer_id: "cus_1" },
      })
      const signedIn = await post("/auth/customer/emailpass", body)
      expect(signedIn.status).toBe(200)
      const refused = await ask(NEW, "change_new", signedIn.data.token)
      expect([refused.status, refused.data.code]).toEqual([400, "PHONE-CHANGE-03"])
      expect((await get("/phone-number", signedIn.data.token)).data.phone).toBeNull()
    })
  },
})
