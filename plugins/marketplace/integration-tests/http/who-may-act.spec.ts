import { readdirSync } from "node:fs"
import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  approveListingWorkflow,
  approveSellerWorkflow,
  createListingWorkflow,
  createMemberWorkflow,
  createSellerWorkflow,
  grantMandateWorkflow,
  revokeMandateWorkflow,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import supertest from "supertest"
import { applicant, farmerSteps } from "../applicants"
import { buildTown, eggs, phonePhoto, tokenOf, type Town } from "../market-town"

jest.setTimeout(120_000)

const DAY = 24 * 3600 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY)

/** Every route of the plugin under a prefix, read from the files, so that a new one cannot be forgotten here. */
function routesUnder(prefix: string): string[] {
  const root = resolve(__dirname, "../../src/api")
  return readdirSync(`${root}/${prefix}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => `/${prefix}/${file.replace(/\\/g, "/")}`)
    .map((path) => path.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "$1_unknown"))
}

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let town: Town
    let container: MedusaContainer
    const http = () => supertest(api.defaults.baseURL ?? "")
    const answerOf = (answer: supertest.Response) => [answer.status, answer.body.code]
    const ACTS = { owner: "", stranger: "", clerk: "" }
    let seller_id = ""
    let listing_id = ""

    async function personOf(name: string) {
      return (await createMemberWorkflow(container).run({ input: { name } })).result.id
    }

    const listingsAs = (member: string, seller = seller_id) =>
      http().get(`/seller/${seller}/listings`).set(tokenOf("member", member))
    const sellerAs = (member: string, path: string) =>
      http().get(`/seller/${seller_id}/${path}`).set(tokenOf("member", member))
    const grant = (scopes: ("list" | "orders" | "earnings")[], from: number, to?: number) =>
      grantMandateWorkflow(container).run({
        input: {
          ...{ seller_id, member_id: ACTS.clerk, scopes },
          ...{ valid_from: inDays(from), valid_to: to === undefined ? undefined : inDays(to) },
        },
      })
    const suspend = () =>
      http()
        .post(`/admin/marketplace/sellers/${seller_id}/suspend`)
        .set(town.operator)
        .send({ reason: "投诉查证中" })

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      ACTS.owner = await personOf("李大爷")
      ACTS.stranger = await personOf("路人")
      ACTS.clerk = await personOf("服务中心小张")
      const { result: seller } = await createSellerWorkflow(container).run({
        input: {
          ...{ name: { zh: "李家竹笋", en: "Li family" }, kind: "household" as const },
          ...{ place_id: town.village.id, phone: "13800000002", owner_member_id: ACTS.owner },
        },
      })
      seller_id = seller.id
      await approveSellerWorkflow(container).run({ input: { seller_id } })
      const { result: image } = await storeListingImageWorkflow(container).run({
        input: { seller_id, content: (await phonePhoto()).toString("base64") },
      })
      const { result: listing } = await createListingWorkflow(container).run({
        input: { ...eggs([image.id]), seller_id },
      })
      listing_id = listing.id
      await approveListingWorkflow(container).run({ input: { listing_id } })
    })

    describe("without a token", () => {
      it("every route answers 401", async () => {
        const paths = [...routesUnder("seller"), ...routesUnder("admin")]
        expect(paths.length).toBeGreaterThan(15)
        const open: string[] = []
        for (const path of paths)
          for (const answer of [await http().get(path), await http().post(path).send({})])
            if (answer.status !== 401) open.push(`${path} ${answer.status}`)
        expect(open).toEqual([])
      })

      it("a customer's or an operator's token opens no seller's door", async () => {
        for (const headers of [tokenOf("customer", "cus_1"), town.operator])
          expect((await http().get("/seller/me").set(headers)).status).toBe(401)
      })

      it("a member's token opens no operator's door", async () => {
        const answer = await http()
          .get("/admin/marketplace/listings")
          .set(tokenOf("member", ACTS.owner))
        expect(answer.status).toBe(401)
      })
    })

    describe("acting for a seller", () => {
      it("its owner may; a stranger does not even learn that it exists", async () => {
        expect((await listingsAs(ACTS.owner)).status).toBe(200)
        const strange = await listingsAs(ACTS.stranger)
        expect(answerOf(strange)).toEqual([404, "MARKET-ACTING-01"])
        expect(strange.body).toEqual((await listingsAs(ACTS.stranger, "sel_nobody")).body)
      })

      it("every route under a seller refuses a stranger", async () => {
        for (const path of routesUnder("seller/[seller_id]")) {
          const url = path.replace("seller_id_unknown", seller_id).replace("[seller_id]", seller_id)
          const headers = tokenOf("member", ACTS.stranger)
          const answers = [await http().get(url).set(headers), await http().post(url).set(headers)]
          const refused = answers.filter(({ body }) => body.code === "MARKET-ACTING-01")
          expect([url, refused.length > 0]).toEqual([url, true])
          expect(answers.map(({ status }) => status)).toEqual([404, 404])
        }
      })

      it("a listing of another seller is not found under one's own", async () => {
        const { result: other } = await createSellerWorkflow(container).run({
          input: {
            ...{ name: { zh: "别家", en: "Other" }, kind: "farmer" as const },
            ...{ place_id: town.village.id, phone: "13800000003", owner_member_id: ACTS.stranger },
          },
        })
        await approveSellerWorkflow(container).run({ input: { seller_id: other.id } })
        const path = `/seller/${other.id}/listings/${listing_id}`
        const as = tokenOf("member", ACTS.stranger)
        expect(answerOf(await http().get(path).set(as))).toEqual([404, "MARKET-LISTING-01"])
        const edit = await http().post(path).set(as).send({ stock: 0 })
        expect(answerOf(edit)).toEqual([404, "MARKET-LISTING-01"])
        const archive = await http().post(`${path}/archive`).set(as)
        expect(answerOf(archive)).toEqual([404, "MARKET-LISTING-01"])
      })

      it("an agent may do what a mandate in force says, and nothing else", async () => {
        const refused = [403, "MARKET-ACTING-04"]
        await grant(["orders"], -10)
        expect(answerOf(await listingsAs(ACTS.clerk))).toEqual(refused)
        // Nobody can give a mandate that is over; this one ran out by itself.
        const over = { valid_from: inDays(-30), valid_to: inDays(-1) }
        const terms = { seller_id, member_id: ACTS.clerk, scopes: ["list"], ...over }
        await container.resolve(MARKET_MODULE).createMandates(terms)
        expect(answerOf(await listingsAs(ACTS.clerk))).toEqual(refused)
        await grant(["list"], 1)
        expect(answerOf(await listingsAs(ACTS.clerk))).toEqual(refused)
        const { result: mandate } = await grant(["list"], -1, 30)
        expect((await listingsAs(ACTS.clerk)).status).toBe(200)
        await revokeMandateWorkflow(container).run({ input: { mandate_id: mandate.id } })
        expect(answerOf(await listingsAs(ACTS.clerk))).toEqual(refused)
      })

      it("a suspended seller is refused at once, and its goods leave every shop until it is back", async () => {
        const counts = async () => [
          (await http().get("/store/market/listings").set(town.shopper)).body.count,
          (await http().get("/store/products").set(town.shopper)).body.count,
        ]
        expect(await counts()).toEqual([1, 1])
        expect((await suspend()).status).toBe(200)
        expect(answerOf(await listingsAs(ACTS.owner))).toEqual([403, "MARKET-ACTING-03"])
        for (const path of ["orders", "earnings", "members"])
          expect((await sellerAs(ACTS.owner, path)).status).toBe(200)
        expect(answerOf(await sellerAs(ACTS.owner, "audit"))).toEqual([403, "MARKET-ACTING-03"])
        expect(await counts()).toEqual([0, 0])
        await http().post(`/admin/marketplace/sellers/${seller_id}/reinstate`).set(town.operator)
        expect((await listingsAs(ACTS.owner)).status).toBe(200)
        expect(await counts()).toEqual([1, 1])
      })

      it("a listing of a suspended seller cannot be approved", async () => {
        const owner = tokenOf("member", ACTS.owner)
        await http()
          .post(`/seller/${seller_id}/listings/${listing_id}`)
          .set(owner)
          .send({ net_weight_grams: 1400 })
        await suspend()
        const approve = await http()
          .post(`/admin/marketplace/listings/${listing_id}/approve`)
          .set(town.operator)
        expect(answerOf(approve)).toEqual([400, "MARKET-SELLER-02"])
      })

      it("an applicant lists nothing before approval, and sees why it was sent back", async () => {
        const as = tokenOf("member", ACTS.stranger)
        const desk = applicant(api.defaults.baseURL ?? "", as)
        const { id, seller_id: own } = await desk.register(farmerSteps(town.village.id))
        const list = await http()
          .post(`/seller/${own}/listings`)
          .set(as)
          .send(eggs(["img_x"]))
        expect(answerOf(list)).toEqual([403, "MARKET-ACTING-06"])
        await http()
          .post(`/admin/marketplace/applications/${id}/send-back`)
          .set(town.operator)
          .send({ reason: "请写真实姓名" })
        const me = await http().get("/seller/me").set(as)
        expect(me.body.memberships[0].seller).toMatchObject({
          state: "sent_back",
          state_reason: "请写真实姓名",
        })
      })
    })
  },
})
