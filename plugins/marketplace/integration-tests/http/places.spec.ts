import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { auditOf } from "@xiangji/audit-log/workflows"
import {
  approveListingWorkflow,
  createListingWorkflow,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import { openDesk, type Desk } from "../application-desk"
import { eggs, phonePhoto } from "../market-town"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    const post = (path: string, body: object) =>
      desk.http().post(`/admin/marketplace/places${path}`).set(desk.town.operator).send(body)
    const shop = (path: string) => desk.http().get(`/store/market/${path}`).set(desk.town.shopper)
    const name = { zh: "大坪村", en: "Daping" }

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
    })

    async function eggsInTheShop() {
      const { seller_id } = await desk.approved()
      const photo = (await phonePhoto()).toString("base64")
      const image = await storeListingImageWorkflow(container).run({
        input: { seller_id, content: photo },
      })
      const { result: listing } = await createListingWorkflow(container).run({
        input: { ...eggs([image.result.id]), seller_id },
      })
      await approveListingWorkflow(container).run({ input: { listing_id: listing.id } })
      return seller_id
    }
    const found = async (q: string) =>
      (await shop(`listings?q=${encodeURIComponent(q)}`)).body.count

    it("are added below the place their code lies in, on record", async () => {
      const story = { zh: "山里的村子。", en: "A village in the hills." }
      const added = await post("", { code: "510182103202", name, story })
      expect(added.status).toBe(201)
      expect(added.body.place).toMatchObject({ level: "village", name })
      const shown = (await shop("places/510182103202")).body.place
      expect(shown).toMatchObject({ story, above: [{ code: "510182" }, { code: "510182103" }] })
      const { entries } = await auditOf(
        container,
        { actor_id: "user_operator" },
        { limit: 1, offset: 0 }
      )
      expect(entries[0]).toMatchObject({
        ...{ action: "market.place.created", subject: { label: "大坪村" } },
        actor: { name: "陈科长" },
      })
    })

    it("are refused where their code does not fit", async () => {
      const { village, county } = desk.town
      const refusals: [object, string][] = [
        [{ code: "510182103201", name }, "MARKET-PLACE-03"],
        [{ code: "510182999201", name }, "MARKET-PLACE-04"],
        [{ code: "510182103202", name, parent_id: county.id }, "MARKET-PLACE-05"],
        [{ code: "5101821", name }, "MARKET-PLACE-01"],
        [{ code: "510182103202", name: { zh: " " } }, "MARKET-INPUT-01"],
      ]
      for (const [body, code] of refusals)
        expect(desk.refused(await post("", body))).toEqual([400, code])
      expect(desk.refused(await post(`/${county.id}`, { code: "510183" }))).toEqual([
        400,
        "MARKET-PLACE-06",
      ])
      expect(desk.refused(await post(`/${village.id}`, {}))).toEqual([400, "MARKET-INPUT-01"])
      expect(desk.refused(await post("/plc_x", { name }))).toEqual([404, "MARKET-PLACE-02"])
      expect((await desk.ask("places")).body.places).toHaveLength(3)
    })

    it("are renamed, and goods are found under the new name and no longer under the old", async () => {
      await eggsInTheShop()
      expect([await found("太子村"), await found("大坪村")]).toEqual([1, 0])
      const renamed = await post(`/${desk.town.village.id}`, { name, story: null })
      expect(renamed.body.place).toMatchObject({ name, story: null })
      expect([await found("太子村"), await found("大坪村")]).toEqual([0, 1])
      const [village] = (await desk.ask("places")).body.places.slice(-1)
      expect(village).toMatchObject({ sellers: 1, listings: 1, hubs: 0 })
    })

    it("and sellers are both names that goods are found by", async () => {
      const seller_id = await eggsInTheShop()
      expect(await found("大娘")).toBe(1)
      const { id } = (await desk.change(seller_id, { name: { zh: "老王山货" } })).body.application
      expect(await found("老王")).toBe(0)
      await desk.decide(id, "approve")
      expect([await found("大娘"), await found("老王")]).toEqual([0, 1])
    })

    it("keep their old words when the change fails at the end", async () => {
      const seller_id = await eggsInTheShop()
      const { id } = (await desk.change(seller_id, { name: { zh: "老王山货" } })).body.application
      const broken = desk.breakBus()
      expect((await desk.decide(id, "approve")).status).toBe(500)
      broken.mockRestore()
      expect([await found("大娘"), await found("老王")]).toEqual([1, 0])
    })

    it("take a corrected code while nothing hangs below them", async () => {
      const { body } = await post("", { code: "510182103202", name })
      const corrected = await post(`/${body.place.id}`, { code: "510182103203" })
      expect(corrected.body.place).toMatchObject({ code: "510182103203", name })
      expect(desk.refused(await post(`/${body.place.id}`, { code: "510182103" }))).toEqual([
        400,
        "MARKET-PLACE-01",
      ])
    })

    it("have a picture without where it was taken", async () => {
      const { village, operator } = desk.town
      const path = `/admin/marketplace/places/${village.id}/picture`
      const send = (bytes: Buffer) =>
        desk.http().post(path).set(operator).attach("file", bytes, "IMG_1.jpg")
      const sent = await send(await phonePhoto())
      expect(sent.body.place.picture_url).toMatch(/^http:\/\/localhost\/files\/.*\.jpg$/)
      expect((await shop("places/510182103201")).body.place.picture_url).toBe(
        sent.body.place.picture_url
      )
      expect(desk.refused(await send(Buffer.from("%PDF-1.4")))).toEqual([400, "MARKET-IMAGE-02"])
    })
  },
})
