import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createListingWorkflow,
  loadCartOrigins,
  loadListingTax,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import supertest from "supertest"
import { applicant, farmerSteps } from "../applicants"
import { buildTown, eggs, phonePhoto, type Town } from "../market-town"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let town: Town
    const http = () => supertest(api.defaults.baseURL ?? "")
    const seller = { token: {}, id: "" }

    async function signUp() {
      const credentials = { email: "wang@village.cn", password: "a good password" }
      const fresh = await http().post("/auth/member/emailpass/register").send(credentials)
      const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
      const member = await http()
        .post("/seller/members")
        .set(bearer(fresh.body.token))
        .send({ name: "王大娘" })
      expect(member.status).toBe(201)
      const signedIn = await http().post("/auth/member/emailpass").send(credentials)
      seller.token = bearer(signedIn.body.token)
    }

    async function apply() {
      const steps = farmerSteps(town.village.id, "王大娘农家")
      return applicant(api.defaults.baseURL ?? "", seller.token).register(steps)
    }

    const operator = (path: string, body = {}) =>
      http().post(`/admin/marketplace/${path}`).set(town.operator).send(body)
    const own = (path: string) => `/seller/${seller.id}/${path}`
    const upload = (bytes: Buffer) =>
      http().post(own("images")).set(seller.token).attach("file", bytes, "IMG_0001.jpg")
    const list = (body: object) => http().post(own("listings")).set(seller.token).send(body)
    const shop = (query = {}) => http().get("/store/market/listings").set(town.shopper).query(query)

    const photo = async () =>
      (
        await storeListingImageWorkflow(getContainer()!).run({
          input: { seller_id: seller.id, content: (await phonePhoto()).toString("base64") },
        })
      ).result.id

    async function listEggs() {
      const listed = await list(eggs([await photo()]))
      expect(listed.status).toBe(201)
      return listed.body.listing
    }

    beforeAll(async () => {
      town = await buildTown(getContainer()!)
      await signUp()
      const application = await apply()
      seller.id = application.seller_id
      expect((await operator(`applications/${application.id}/approve`)).status).toBe(200)
    })

    describe("from an application to the shop", () => {
      it("gives an approved seller the nearest hub and tells its owner", async () => {
        const me = await http().get("/seller/me").set(seller.token)
        expect(me.body.member.name).toBe("王大娘")
        expect(me.body.memberships).toEqual([
          expect.objectContaining({
            role: "owner",
            scopes: ["list", "orders", "earnings"],
            seller: expect.objectContaining({ state: "approved", hub_id: town.hub.id }),
          }),
        ])
      })

      it("brings a listing with a photo from the phone into our shop and into core's", async () => {
        const listing = await listEggs()
        expect(listing.state).toBe("submitted")
        expect((await shop()).body).toMatchObject({ listings: [], count: 0 })
        const queue = await http()
          .get("/admin/marketplace/listings?state=submitted")
          .set(town.operator)
        expect(queue.body.listings.map((row: { id: string }) => row.id)).toEqual([listing.id])

        expect((await operator(`listings/${listing.id}/approve`)).status).toBe(200)
        const { listings, count } = (await shop()).body
        expect(count).toBe(1)
        expect(listings[0]).toMatchObject({
          handle: expect.stringMatching(/^free-range-eggs-[0-9a-z]{10}$/),
          price_fen: 4550,
          stock: 20,
          in_season: true,
          season: null,
          availability: { kind: "all_year", from: null, promise_date: null },
          unit_price: { fen_per_500g: 1517, text: { zh: "¥15.17/斤" } },
          place: { code: "510182103201", name: { zh: "太子村", en: "Taizi" } },
          seller: { kind: "farmer", verified: true, name: { zh: "王大娘农家", en: "王大娘农家" } },
        })
        const core = await http()
          .get("/store/products")
          .query({ region_id: town.region_id, fields: "id,handle,*variants.calculated_price" })
          .set(town.shopper)
        expect(core.body.products[0]).toMatchObject({
          id: listing.product_id,
          variants: [{ calculated_price: { calculated_amount: 45.5, currency_code: "cny" } }],
        })
        const page = await http().get(`/store/market/listings/${listing.handle}`).set(town.shopper)
        expect(page.body.listing).toMatchObject({
          hub: { id: town.hub.id },
          gross_weight_grams: 1800,
          images: [
            {
              blur: expect.stringMatching(/^data:image\//),
              variants: expect.arrayContaining([expect.objectContaining({ format: "webp" })]),
            },
          ],
        })
      })

      it("finds goods by Chinese words, English beginnings, place and season", async () => {
        const listing = await listEggs()
        await operator(`listings/${listing.id}/approve`)
        const found = async (query: object) => (await shop(query)).body.count
        expect(await found({ q: "鸡蛋" })).toBe(1)
        expect(await found({ q: "EGG" })).toBe(1)
        expect(await found({ q: "太子村" })).toBe(1)
        expect(await found({ q: "鸭蛋" })).toBe(0)
        expect(await found({ place_id: town.county.id })).toBe(1)
        expect(await found({ place_id: "510182103201", seller_id: seller.id })).toBe(1)
        expect(await found({ place_id: "510183" })).toBe(0)
        expect(await found({ in_season: true })).toBe(1)
        expect(await found({ in_season: false })).toBe(0)
        expect(await found({ offset: 5 })).toBe(1)
      })

      it("changes price and stock at once but shows other changes only after review", async () => {
        const listing = await listEggs()
        await operator(`listings/${listing.id}/approve`)
        const edit = (body: object) =>
          http()
            .post(own(`listings/${listing.id}`))
            .set(seller.token)
            .send(body)
        expect((await edit({ price_fen: 4800, stock: 7 })).body.listing.state).toBe("published")
        expect((await shop()).body.listings[0]).toMatchObject({ price_fen: 4800, stock: 7 })
        const changed = await edit({ title: { zh: "山里土鸭蛋" } })
        expect(changed.body.listing.state).toBe("submitted")
        expect((await shop()).body.count).toBe(0)
        const core = await http().get("/store/products").set(town.shopper)
        expect(core.body.count).toBe(0)
      })

      it("sends a listing back with its reason and takes it in again", async () => {
        const listing = await listEggs()
        const back = await operator(`listings/${listing.id}/send-back`, { reason: "照片太暗" })
        expect(back.body.listing).toMatchObject({ state: "sent_back", state_reason: "照片太暗" })
        const again = await http()
          .post(own(`listings/${listing.id}`))
          .set(seller.token)
          .send({ stock: 30 })
        expect(again.body.listing).toMatchObject({ state: "submitted", stock: 30 })
      })

      it("knows where goods leave from and how they are taxed", async () => {
        const { product_id } = await listEggs()
        const container = getContainer()!
        expect(await loadCartOrigins(container, [product_id, "prod_unknown"])).toEqual([
          {
            product_id,
            seller_id: seller.id,
            seller_kind: "farmer",
            place_ids: expect.arrayContaining([expect.any(String)]),
            category_ids: expect.any(Array),
            hub_id: town.hub.id,
            hub_name: { zh: "小鱼洞集散点", en: "Xiaoyudong hub" },
            hub_division_code: "510182103",
            stock_location_id: town.hub.stock_location_id,
            gross_weight_grams: 1800,
            storage_class: "ambient",
          },
        ])
        const [tax] = await loadListingTax(container, [product_id])
        expect(tax).toMatchObject({ product_id, rate_bp: 0, exempt: true })
      })
    })

    it("dates a new tax rate after the one before, and leaves the past alone", async () => {
      const listing = await listEggs()
      const rates = `listings/${listing.id}/vat-rates`
      const nine = { rate_bp: 900, legal_ref: "增值税法第十条" }
      expect((await operator(rates, nine)).status).toBe(201)
      const [now] = await loadListingTax(getContainer()!, [listing.product_id])
      expect(now).toMatchObject({ rate_bp: 900, exempt: false })
      const past = new Date(new Date(listing.created_at).getTime() + 1)
      const [then] = await loadListingTax(getContainer()!, [listing.product_id], past)
      expect(then).toMatchObject({ rate_bp: 0, exempt: true })
      const early = await operator(rates, { ...nine, valid_from: "2020-01-01" })
      expect(early.body.code).toBe("MARKET-VAT-01")
    })

    it("takes product, stock and listing back when the last step fails", async () => {
      const container = getContainer()!
      const image_id = await photo()
      const at = new Date()
      const twice = { rate_bp: 900, legal_ref: "增值税法第十条", valid_from: at }
      const { errors } = await createListingWorkflow(container).run({
        input: {
          ...eggs([image_id]),
          seller_id: seller.id,
          vat_rates: [twice, twice],
        },
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
      const count = async (query: string) =>
        (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(query)).rows[0].count
      const left = "where deleted_at is null"
      expect(await count(`select count(*)::int from product ${left}`)).toBe(0)
      expect(await count(`select count(*)::int from inventory_item ${left}`)).toBe(0)
      expect(await count("select count(*)::int from market_listing")).toBe(0)
      expect(await count("select count(*)::int from market_listing_vat_rate")).toBe(0)
    })

    describe("bad input is refused whole, with a code", () => {
      const refused = (answer: supertest.Response) => [answer.status, answer.body.code]

      it("names every wrong field of a listing and saves nothing", async () => {
        const answer = await list({ ...eggs([]), price_fen: -1, price: 3, title: { zh: " " } })
        expect(refused(answer)).toEqual([400, "MARKET-INPUT-01"])
        expect(answer.body.message).toContain("image_ids")
        expect(answer.body.message).toContain("title.zh")
        expect((await http().get(own("listings")).set(seller.token)).body.count).toBe(0)
      })

      it("refuses what is not a photo", async () => {
        expect(refused(await upload(Buffer.from("%PDF-1.7 not a photo")))).toEqual([
          400,
          "MARKET-IMAGE-02",
        ])
        const photo = await phonePhoto()
        expect(refused(await upload(photo.subarray(0, 4000)))).toEqual([400, "MARKET-IMAGE-04"])
        expect(refused(await http().post(own("images")).set(seller.token))).toEqual([
          400,
          "MARKET-IMAGE-06",
        ])
      })

      it("leaves no product behind when a listing names somebody else's photo", async () => {
        expect(refused(await list(eggs(["img_unknown"])))).toEqual([404, "MARKET-IMAGE-07"])
        const core = await http().get("/admin/products").set(town.operator)
        expect(core.body.count).toBe(0)
      })

      it("refuses an illegal move and a decision without a reason", async () => {
        const listing = await listEggs()
        await operator(`listings/${listing.id}/approve`)
        expect(refused(await operator(`listings/${listing.id}/approve`))).toEqual([
          400,
          "MARKET-LISTING-STATE-01",
        ])
        expect(refused(await operator(`sellers/${seller.id}/suspend`, {}))).toEqual([
          400,
          "MARKET-INPUT-01",
        ])
      })

      it("refuses an unknown filter instead of ignoring it", async () => {
        expect(refused(await shop({ vilage: "x" }))).toEqual([400, "MARKET-INPUT-02"])
      })
    })
  },
})
