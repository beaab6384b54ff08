import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { auditOf } from "@xiangji/audit-log/workflows"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import supertest from "supertest"
import { headersOf, type Person, personByPhone, sellerOf, signInBy } from "../market-people"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let owner: Person
    let second: Person
    let clerk: Person
    let stranger: Person
    let seller_id = ""
    const http = () => supertest(api.defaults.baseURL ?? "")
    const answerOf = (answer: supertest.Response) => [answer.status, answer.body.code]
    const get = (person: Person, path: string) =>
      http().get(`/seller/${seller_id}${path}`).set(person.headers)
    const post = (person: Person, path: string, body: object = {}) =>
      http().post(`/seller/${seller_id}${path}`).set(person.headers).send(body)
    const answer = (person: Person, id: string, what: "accept" | "decline") =>
      http().post(`/seller/invitations/${id}/${what}`).set(person.headers)
    const invite = async (phone: string, body: object = { role: "helper" }) =>
      (await post(owner, "/invitations", { phone, ...body })).body.invitation
    const me = async (person: Person) => (await http().get("/seller/me").set(person.headers)).body
    const market = () => container.resolve(MARKET_MODULE)
    const membershipOf = async (person: Person) =>
      (await market().listMemberships({ seller_id, member_id: person.id }))[0]
    const recorded = async () =>
      (await auditOf(container, { for_id: seller_id }, { limit: 50, offset: 0 })).entries.map(
        ({ action }) => action
      )

    beforeAll(async () => {
      container = getContainer()!
      owner = await personByPhone(container, "李大爷", "13880000001")
      second = await personByPhone(container, "李小妹", "13880000002")
      clerk = await personByPhone(container, "服务中心小张", "13880000003")
      stranger = await personByPhone(container, "路人", "13880000004")
      seller_id = await sellerOf(container, "李家竹笋", [owner])
    })

    describe("registering", () => {
      it("takes the number that was proven at sign-in, and none that is typed", async () => {
        const signIn = await signInBy(container, "+8613880000009")
        const fresh = headersOf("", signIn.id)
        const typed = await http()
          .post("/seller/members")
          .set(fresh)
          .send({ name: "赵婆婆", phone: "13900000000" })
        expect(answerOf(typed)).toEqual([400, "MARKET-INPUT-01"])
        const made = await http().post("/seller/members").set(fresh).send({ name: "赵婆婆" })
        expect(made.body.member).toMatchObject({ name: "赵婆婆", phone: "+8613880000009" })
        const again = await http().post("/seller/members").set(fresh).send({ name: "赵婆婆" })
        expect(answerOf(again)).toEqual([400, "MARKET-MEMBER-01"])
      })

      it("makes one member of two taps at once", async () => {
        const signIn = await signInBy(container, "+8613880000010")
        const register = () =>
          http().post("/seller/members").set(headersOf("", signIn.id)).send({ name: "双击" })
        const answers = await Promise.all([register(), register()])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        expect(await market().listMembers({ name: "双击" })).toHaveLength(1)
      })
    })

    describe("inviting", () => {
      it("reaches whoever proves the number, and nobody else", async () => {
        const sent = await post(owner, "/invitations", { phone: "138 8000 0002", role: "helper" })
        expect(sent.status).toBe(201)
        // No SMS vendor here: the invitation stands, and says that nobody has been told.
        expect(sent.body.invitation).toMatchObject({
          ...{ phone: "138****0002", role: "helper", state: "open", told: false },
          seller: { id: seller_id, name: { zh: "李家竹笋" } },
        })
        const { id } = sent.body.invitation
        expect((await me(second)).invitations).toMatchObject([{ id, phone: "+8613880000002" }])
        expect((await me(stranger)).invitations).toEqual([])
        expect(answerOf(await answer(stranger, id, "accept"))).toEqual([
          404,
          "MARKET-INVITATION-01",
        ])
        expect(answerOf(await get(second, "/members"))).toEqual([404, "MARKET-ACTING-01"])
        const joined = await answer(second, id, "accept")
        expect(joined.body).toMatchObject({ seller_id, membership: { role: "helper" } })
        expect((await get(second, "/members")).body.count).toBe(2)
        expect(await recorded()).toEqual(["market.invitation.accepted", "market.invitation.sent"])
      })

      it("accepted twice, or at once, makes one membership", async () => {
        const { id } = await invite(second.phone)
        const answers = await Promise.all([1, 2, 3].map(() => answer(second, id, "accept")))
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect((await answer(second, id, "accept")).status).toBe(200)
        expect(await market().listMemberships({ seller_id, member_id: second.id })).toHaveLength(1)
        expect(answerOf(await answer(second, id, "decline"))).toEqual([400, "MARKET-INVITATION-02"])
      })

      it("refuses what is expired, taken back or declined, each with its code", async () => {
        const expired = await invite(second.phone)
        await market().updateInvitations({ id: expired.id, expires_at: new Date(Date.now() - 1) })
        expect(answerOf(await answer(second, expired.id, "accept"))).toEqual([
          400,
          "MARKET-INVITATION-05",
        ])
        const revoked = await invite(second.phone)
        expect((await post(owner, `/invitations/${revoked.id}/revoke`)).body.invitation.state).toBe(
          "revoked"
        )
        expect(answerOf(await answer(second, revoked.id, "accept"))).toEqual([
          400,
          "MARKET-INVITATION-04",
        ])
        const declined = await invite(second.phone)
        expect((await answer(second, declined.id, "decline")).status).toBe(200)
        expect((await answer(second, declined.id, "decline")).status).toBe(200)
        expect(answerOf(await answer(second, declined.id, "accept"))).toEqual([
          400,
          "MARKET-INVITATION-03",
        ])
        expect(await membershipOf(second)).toBeUndefined()
        const states = (await get(owner, "/members")).body.invitations.map(
          ({ state }: { state: string }) => state
        )
        expect(states).toEqual(["declined", "revoked", "expired"])
      })

      it("keeps one open invitation per number, also when two are sent at once", async () => {
        const send = () => post(owner, "/invitations", { phone: second.phone, role: "helper" })
        const answers = await Promise.all([send(), send()])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        expect(answerOf(await send())).toEqual([400, "MARKET-INVITATION-06"])
        const all = await market().listInvitations({ seller_id })
        expect(all).toHaveLength(1)
      })

      it("refuses a number that is none, members, and more than thirty a day", async () => {
        const body = (phone: string) => ({ phone, role: "helper" })
        expect(answerOf(await post(owner, "/invitations", body("12345")))).toEqual([
          400,
          "MARKET-INVITATION-09",
        ])
        expect(answerOf(await post(owner, "/invitations", body(owner.phone)))).toEqual([
          400,
          "MARKET-INVITATION-07",
        ])
        await market().createInvitations(
          Array.from({ length: 30 }, (_, index) => ({
            ...{ seller_id, phone: `+861399999${1000 + index}`, role: "helper" as const },
            ...{ scopes: [], invited_by: owner.id, expires_at: new Date() },
          }))
        )
        expect(answerOf(await post(owner, "/invitations", body("13880000077")))).toEqual([
          400,
          "MARKET-INVITATION-08",
        ])
      })

      it("does not let people join a seller that has been suspended meanwhile", async () => {
        const { id } = await invite(second.phone)
        await market().updateSellers({ id: seller_id, state: "suspended" })
        expect(answerOf(await answer(second, id, "accept"))).toEqual([403, "MARKET-ACTING-03"])
      })
    })

    describe("the people of a seller", () => {
      const join = async (person: Person, body: object) => {
        await answer(person, (await invite(person.phone, body)).id, "accept")
        return (await membershipOf(person))!.id as string
      }

      it("never lose their last owner, not even by two requests at once", async () => {
        const own = (await membershipOf(owner))!.id
        for (const [path, body] of [
          ["/remove", {}],
          ["/suspend", {}],
          ["", { role: "helper" }],
        ] as const)
          expect(answerOf(await post(owner, `/members/${own}${path}`, body))).toEqual([
            400,
            "MARKET-MEMBER-03",
          ])
        const other = await join(second, { role: "owner" })
        // Each of the two owners removes the other one at the same moment.
        const answers = await Promise.all([
          post(owner, `/members/${other}/remove`),
          post(second, `/members/${own}/remove`),
        ])
        const left = await market().listMemberships({ seller_id, role: "owner" })
        expect([left.length, ...answers.map(({ status }) => status).sort()]).toEqual([
          1,
          200,
          expect.any(Number),
        ])
        const refused = answers.find(({ status }) => status !== 200)!
        expect(["MARKET-MEMBER-03", "MARKET-ACTING-01"]).toContain(refused.body.code)
      })

      it("keep one owner through twenty mixed attempts at once", async () => {
        const own = (await membershipOf(owner))!.id
        const other = await join(second, { role: "owner" })
        const attempts = ["/remove", "/suspend", "/remove", "/suspend", "/remove"]
        await Promise.all(
          attempts.flatMap((path) => [
            post(owner, `/members/${own}${path}`),
            post(owner, `/members/${other}${path}`),
            post(second, `/members/${own}${path}`),
            post(second, `/members/${other}${path}`),
          ])
        )
        const owners = await market().listMemberships({ seller_id, role: "owner" })
        expect(owners.filter((one: { suspended_at: unknown }) => !one.suspended_at)).toHaveLength(1)
      })

      it("may be promoted, suspended and let in again, by owners only", async () => {
        const id = await join(second, { role: "helper" })
        expect(answerOf(await post(second, `/members/${id}`, { role: "owner" }))).toEqual([
          403,
          "MARKET-ACTING-05",
        ])
        expect((await post(owner, `/members/${id}`, { role: "owner" })).status).toBe(200)
        await post(owner, `/members/${id}/suspend`)
        expect(answerOf(await get(second, "/members"))).toEqual([403, "MARKET-ACTING-02"])
        await post(owner, `/members/${id}/reinstate`)
        expect((await get(second, "/members")).status).toBe(200)
      })

      it("may leave by themselves, and lose their mandates for good", async () => {
        const id = await join(clerk, { role: "agent", scopes: ["list"] })
        expect((await get(clerk, "/listings")).status).toBe(200)
        expect(answerOf(await post(second, `/members/${id}/remove`))).toEqual([
          404,
          "MARKET-ACTING-01",
        ])
        expect((await post(clerk, `/members/${id}/remove`)).body.removed).toBe(true)
        expect(answerOf(await get(clerk, "/listings"))).toEqual([404, "MARKET-ACTING-01"])
        await join(clerk, { role: "agent", scopes: ["orders"] })
        expect(answerOf(await get(clerk, "/listings"))).toEqual([403, "MARKET-ACTING-04"])
        expect((await recorded()).filter((action) => action === "market.member.left")).toHaveLength(
          1
        )
      })

      it("of another seller are not found, and agents see only owners and themselves", async () => {
        const id = await join(second, { role: "helper" })
        const elsewhere = await sellerOf(container, "别家", [stranger])
        const strange = await http()
          .post(`/seller/${elsewhere}/members/${id}/remove`)
          .set(stranger.headers)
        expect(answerOf(strange)).toEqual([404, "MARKET-MEMBER-04"])
        await join(clerk, { role: "agent", scopes: ["list"] })
        const seen = (await get(clerk, "/members")).body
        expect(seen.invitations).toEqual([])
        expect(seen.members).toMatchObject([
          { role: "owner", member: { name: "李大爷", phone: "138****0001" } },
          { role: "agent", mandates: [{ scopes: ["list"], in_force: true }] },
        ])
      })
    })

    describe("mandates", () => {
      const grant = (phone: string, body: object) => post(owner, "/mandates", { phone, ...body })

      it("count at once for a member, and end when they are taken back", async () => {
        const given = await grant(clerk.phone, { scopes: ["list", "orders"] })
        expect(given.status).toBe(201)
        expect(given.body.mandate).toMatchObject({
          ...{ scopes: ["list", "orders"], in_force: true, revoked_at: null },
          agent: { name: "服务中心小张", phone: "138****0003" },
        })
        expect((await get(clerk, "/orders")).status).toBe(200)
        expect(answerOf(await get(clerk, "/earnings"))).toEqual([403, "MARKET-ACTING-04"])
        expect((await me(clerk)).memberships).toMatchObject([
          { role: "agent", scopes: ["list", "orders"], mandates: [{ in_force: true }] },
        ])
        const { id } = given.body.mandate
        const revoked = await post(owner, `/mandates/${id}/revoke`)
        expect(revoked.body.mandate).toMatchObject({ in_force: false })
        const { revoked_at } = revoked.body.mandate
        const again = await post(owner, `/mandates/${id}/revoke`)
        expect(again.body.mandate.revoked_at).toBe(revoked_at)
        expect(answerOf(await get(clerk, "/orders"))).toEqual([403, "MARKET-ACTING-04"])
        expect(await recorded()).toEqual(["market.mandate.revoked", "market.mandate.granted"])
        expect((await get(owner, "/mandates")).body).toMatchObject({ count: 1, limit: 20 })
      })

      it("invite a number that no member has, and become one when it is accepted", async () => {
        const given = await grant("13880000055", { scopes: ["list"], valid_to: "2099-01-01" })
        expect(answerOf(given)).toEqual([400, "MARKET-MANDATE-04"])
        const sent = await grant("13880000055", { scopes: ["list"] })
        expect(sent.body).toMatchObject({
          mandate: null,
          invitation: { role: "agent", scopes: ["list"], state: "open" },
        })
        const newcomer = await personByPhone(container, "新来的店员", "13880000055")
        await answer(newcomer, sent.body.invitation.id, "accept")
        expect((await get(newcomer, "/listings")).status).toBe(200)
        const [mandate] = (await get(owner, "/mandates")).body.mandates
        const lasts = Date.parse(mandate.valid_to) - Date.parse(mandate.valid_from)
        expect(Math.round(lasts / 86_400_000)).toBeGreaterThanOrEqual(365)
      })

      it("are refused without a scope, backwards, for owners, and by anybody but owners", async () => {
        const dates = { valid_from: "2026-12-02", valid_to: "2026-12-01" }
        expect(answerOf(await grant(clerk.phone, { scopes: [] }))).toEqual([
          400,
          "MARKET-MANDATE-01",
        ])
        expect(answerOf(await grant(clerk.phone, { scopes: ["list"], ...dates }))).toEqual([
          400,
          "MARKET-MANDATE-03",
        ])
        expect(answerOf(await grant(owner.phone, { scopes: ["list"] }))).toEqual([
          400,
          "MARKET-MANDATE-05",
        ])
        expect(answerOf(await grant(clerk.phone, { scopes: ["everything"] }))).toEqual([
          400,
          "MARKET-INPUT-01",
        ])
        await grant(clerk.phone, { scopes: ["list"] })
        expect(
          answerOf(await post(clerk, "/mandates", { phone: "13880000001", scopes: [] }))
        ).toEqual([403, "MARKET-ACTING-05"])
        const other = await sellerOf(container, "别家", [stranger])
        const [mandate] = (await get(owner, "/mandates")).body.mandates
        const strange = await http()
          .post(`/seller/${other}/mandates/${mandate.id}/revoke`)
          .set(stranger.headers)
        expect(answerOf(strange)).toEqual([404, "MARKET-MANDATE-02"])
      })
    })

    describe("the audit log of a seller", () => {
      it("shows owners who did what for them, in two languages, and as a file", async () => {
        await post(owner, "/mandates", { phone: clerk.phone, scopes: ["list"] })
        const { body } = await get(owner, "/audit")
        expect(body).toMatchObject({ count: 1, limit: 20, offset: 0 })
        expect(body.entries[0]).toMatchObject({
          actor: { type: "member", name: "李大爷" },
          action: "market.mandate.granted",
          action_text: { zh: "授予委托", en: "Gave a mandate" },
          subject: { type: "member", label: "服务中心小张" },
          via: { role: "owner" },
          after: { scopes: ["list"] },
        })
        expect(body.entries[0].actor.id).toBeUndefined()
        const none = await get(owner, "/audit?action=market.member.left&from=2026-01-01")
        expect(none.body.count).toBe(0)
        // What may be asked for does not depend on what was found.
        expect(none.body.actions).toEqual([
          { action: "market.mandate.granted", text: { zh: "授予委托", en: "Gave a mandate" } },
        ])
        const file = await get(owner, "/audit/export.csv")
        expect(file.headers["content-type"]).toContain("text/csv")
        expect(file.text).toContain("李大爷")
        expect(answerOf(await get(clerk, "/audit"))).toEqual([403, "MARKET-ACTING-05"])
        expect(answerOf(await get(clerk, "/audit/export.csv"))).toEqual([403, "MARKET-ACTING-05"])
      })

      it("says that a decision was taken back when it could not be written", async () => {
        // Both pass the plan; under the lock only one of them can be the first.
        const send = () => post(owner, "/invitations", { phone: second.phone, role: "helper" })
        await Promise.all([send(), send()])
        const { entries } = (await get(owner, "/audit")).body
        const undone = entries.filter((entry: { undoes: string | null }) => entry.undoes)
        const done = entries.filter((entry: { undoes: string | null }) => !entry.undoes)
        expect(done.length - undone.length).toBe(1)
      })
    })
  },
})
