import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { auditOf } from "@xiangji/audit-log/workflows"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import supertest from "supertest"
import { countsOf, importDesk, leftFolders, type ImportDesk } from "../import-desk"
import { buildTown, tokenOf, type Town } from "../market-town"
import { csvOf, eggRow, eggRows, gb18030, HEADER, utf16, xlsxOf } from "../sheet-files"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let town: Town
    let desk: ImportDesk
    const baseURL = () => api.defaults.baseURL ?? ""
    const sql = async <Row>(statement: string, values: Record<string, unknown> = {}) =>
      (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values))
        .rows as Row[]
    const listings = () =>
      container
        .resolve(MARKET_MODULE)
        .listListings({ seller_id: desk.seller_id }, { order: { sku: "ASC" }, take: null })

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      desk = await importDesk(container, baseURL, town)
    })

    afterEach(() => queueIdle())

    const withPhoto = (sku: string, photos: string) => [...eggRow(sku), photos]

    describe("a file of goods", () => {
      it("is checked, saved whole, and waits for an operator", async () => {
        await desk.photo("eggs.jpg")
        const rows = [[...HEADER, "照片"], withPhoto("A1", "eggs.jpg"), withPhoto("A2", "")]
        const checked = await desk.check(xlsxOf(rows))
        expect(checked).toMatchObject({
          state: "ready",
          format: "xlsx",
          total_rows: 2,
          creates: 2,
          error_rows: 0,
          without_photo: 1,
          progress: 1,
          error: null,
        })
        expect(await listings()).toEqual([])
        expect(await desk.apply(checked.id)).toMatchObject({ state: "applied", applied_rows: 2 })
        await queueIdle()
        const [first, second] = await listings()
        expect(first).toMatchObject({
          sku: "A1",
          state: "submitted",
          import_id: checked.id,
          title: { zh: "土鸡蛋 A1" },
          sale_unit: "box",
          net_weight_grams: 1500,
          harvest_windows: [{ from: "03-21", to: "04-20" }],
          place_id: town.village.id,
        })
        expect(second).toMatchObject({ sku: "A2", state: "draft" })
        const [product] = await container
          .resolve(Modules.PRODUCT)
          .listProducts({ id: first!.product_id }, { relations: ["images", "variants"] })
        expect(product).toMatchObject({ status: "proposed", images: [expect.anything()] })
        const file = await desk
          .http()
          .get(`/seller/${desk.seller_id}/listings/${first!.id}`)
          .set(desk.headers)
        expect(file.body.listing).toMatchObject({ price_fen: 4550, stock: 20 })
        const audit = await auditOf(container, { for_id: desk.seller_id }, { limit: 5, offset: 0 })
        expect(audit.entries[0]).toMatchObject({
          action: "market.listing_import.applied",
          actor: { id: desk.member_id },
          after: { creates: 2, updates: 0, unchanged: 0 },
        })
        const clocks = await sql("select * from deadline where subject_id = :id", { id: first!.id })
        expect(clocks).toHaveLength(1)
        expect(await leftFolders()).toEqual([])
      })

      it("of a trusted seller is in the shop at once", async () => {
        const trusted = await importDesk(container, baseURL, town, { trusted: true })
        await trusted.photo("eggs.jpg")
        const rows = [[...HEADER, "照片"], withPhoto("T1", "eggs.jpg")]
        await trusted.apply((await trusted.check(xlsxOf(rows))).id)
        const shop = await supertest(baseURL()).get("/store/market/listings").set(town.shopper)
        expect(shop.body.listings).toEqual([expect.objectContaining({ price_fen: 4550 })])
        const core = await supertest(baseURL()).get("/store/products").set(town.shopper)
        expect(core.body.count).toBe(1)
      })

      it.each([
        ["GB18030", (text: string) => gb18030(text), ";", "gb18030"],
        ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`), ",", "utf-8"],
        ["UTF-16 with tabs", (text: string) => utf16(text), "\t", "utf-16le"],
      ])("may be a CSV file in %s", async (_name, encode, delimiter, encoding) => {
        const rows = [
          ["小鱼洞镇商品表"],
          HEADER,
          eggRow("'00123", { 3: "￥１，２３４．５", 5: "公斤", 6: "1.5公斤" }),
        ]
        const checked = await desk.check(encode(csvOf(rows, delimiter)), "商品.csv")
        expect(checked).toMatchObject({ state: "ready", format: "csv", encoding, creates: 1 })
        await desk.apply(checked.id)
        const [listing] = await listings()
        expect(listing).toMatchObject({ sku: "00123", sale_unit: "kg", net_weight_grams: 1500 })
      })

      it("may have English names, other columns, and days of either calendar", async () => {
        const header = ["Title", "Note", "SKU", "Description", "Price (CNY)", "Stock", "Unit"]
        const more = ["Net weight (kg)", "Storage", "Season from", "Season to"]
        for (const date1904 of [false, true]) {
          const shift = date1904 ? 1462 : 0
          const days = [{ day: 46102 - shift }, { day: 46132 - shift }] // 2026-03-21, 2026-04-20
          const sku = `EN-${date1904}`
          const row = ["Eggs", "x", sku, "Fresh", "12.5", 3, "box", 1.5, "ambient", ...days]
          const rows = [[...header, ...more], row]
          const checked = await desk.check(xlsxOf(rows, { date1904 }))
          expect(checked).toMatchObject({ state: "ready", columns: { extra: ["B: Note"] } })
          await desk.apply(checked.id)
          const listing = (await listings()).find((one) => one.sku === sku)
          expect(listing).toMatchObject({
            net_weight_grams: 1500,
            harvest_windows: [{ from: "03-21", to: "04-20" }],
          })
        }
      })
    })

    describe("wrong rows", () => {
      it("are reported cell by cell, and nothing is saved", async () => {
        const before = await countsOf(container)
        const rows = [
          HEADER,
          eggRow("B1"),
          eggRow("B2", { 3: { formula: "D2*2", value: "91" }, 5: "吨" }),
          eggRow("B3", { 8: "春天" }),
          eggRow("B1"),
        ]
        const checked = await desk.check(xlsxOf(rows))
        expect(checked).toMatchObject({ state: "refused", total_rows: 4, error_rows: 4 })
        expect(await desk.errorsOf(checked.id)).toEqual([
          "A2 MARKET-CELL-22",
          "D3 MARKET-CELL-02",
          "F3 MARKET-CELL-08",
          "I4 MARKET-CELL-10",
          "A5 MARKET-CELL-22",
        ])
        const apply = await desk.post(`/${checked.id}/apply`)
        expect([apply.status, apply.body.code]).toEqual([400, "MARKET-IMPORT-STATE-01"])
        expect({ ...(await countsOf(container)), market_listing_import_row: 0 }).toEqual(before)
      })

      it("name photos, places and categories that are not there", async () => {
        const rows = [
          [...HEADER, "照片", "产地", "分类"],
          [...eggRow("B4"), "nowhere.jpg", "太子村", null],
          [...eggRow("B5"), null, "月亮村", "fruit"],
        ]
        const { id } = await desk.check(xlsxOf(rows))
        expect(await desk.errorsOf(id)).toEqual([
          "J2 MARKET-CELL-15",
          "K3 MARKET-CELL-12",
          "L3 MARKET-CELL-14",
        ])
      })
    })

    describe("the same file again", () => {
      it("changes nothing, and changed cells change only what they say", async () => {
        await desk.apply((await desk.check(xlsxOf([HEADER, ...eggRows(3)]))).id)
        const again = await desk.check(xlsxOf([HEADER, ...eggRows(3)]))
        expect(again).toMatchObject({ state: "ready", unchanged: 3, creates: 0, updates: 0 })
        const nothing = await desk.post(`/${again.id}/apply`)
        expect(nothing.body.code).toBe("MARKET-IMPORT-05")

        const before = await listings()
        const rows = [HEADER, eggRow("E00001"), eggRow("E00002", { 3: 48, 4: 7 }), eggRow("E00003")]
        const checked = await desk.check(xlsxOf(rows))
        expect(checked).toMatchObject({ unchanged: 2, updates: 1 })
        const report = await desk.get(`/${checked.id}/rows?only=update`)
        expect(report.body.rows[0].changes.map(({ field }: { field: string }) => field)).toEqual([
          "price_fen",
          "stock",
        ])
        await desk.apply(checked.id)
        const after = await listings()
        expect(after.map(({ updated_at: _at, ...row }) => row)).toEqual(
          before.map(({ updated_at: _at, ...row }) => row)
        )
        const file = await desk
          .http()
          .get(`/seller/${desk.seller_id}/listings/${after[1]!.id}`)
          .set(desk.headers)
        expect(file.body.listing).toMatchObject({ price_fen: 4800, stock: 7 })
      })

      it("exported, edited and imported, it changes what was edited", async () => {
        await desk.photo("a.jpg")
        const rows = [
          [...HEADER, "照片", "可预订", "预订发货天数"],
          [...eggRow("X1", { 1: "=SUM(A1)", 2: "-5 度保存" }), "a.jpg", "是", 3],
          [...eggRow("X2"), null, null, null],
        ]
        await desk.apply((await desk.check(xlsxOf(rows))).id)
        for (const format of ["csv", "xlsx"]) {
          const file = await desk
            .http()
            .get(`/seller/${desk.seller_id}/exports/listings?format=${format}`)
            .set(desk.headers)
            .buffer(true)
            .parse((res, done) => {
              const parts: Buffer[] = []
              res.on("data", (part: Buffer) => parts.push(part))
              res.on("end", () => done(null, Buffer.concat(parts)))
            })
          expect(file.status).toBe(200)
          const bytes = file.body as Buffer
          if (format === "csv") expect(bytes.toString()).toContain("'=SUM(A1)")
          const same = await desk.check(bytes, `我的商品.${format}`)
          expect(same).toMatchObject({ state: "ready", unchanged: 2, updates: 0, creates: 0 })
          if (format === "xlsx") continue
          const edited = Buffer.from(bytes.toString().replace(/45\.5/, "46.8"))
          expect(await desk.check(edited, "改过.csv")).toMatchObject({ unchanged: 1, updates: 1 })
        }
      })

      it("the template is refused only for its example", async () => {
        const file = await desk.get("/template?format=csv").buffer(true)
        const checked = await desk.check(Buffer.from(file.text), "模板.csv")
        expect(checked.state).toBe("refused")
        expect(await desk.errorsOf(checked.id)).toContain("A2 MARKET-CELL-26")
        const xlsx = await desk.get("/template?format=xlsx&lang=en").buffer(true)
        expect(xlsx.headers["content-type"]).toContain("spreadsheetml")
      })
    })

    describe("who may", () => {
      const codeOf = (answer: supertest.Response) => [answer.status, answer.body.code]

      it("only people of the seller see and move an import", async () => {
        const { id } = await desk.check(xlsxOf([HEADER, eggRow("Z1")]))
        const stranger = await importDesk(container, baseURL, town)
        const as = (path: string) =>
          supertest(baseURL()).get(`/seller/${desk.seller_id}${path}`).set(stranger.headers)
        expect(codeOf(await as(`/imports/${id}`))).toEqual([404, "MARKET-ACTING-01"])
        expect(codeOf(await as("/exports/listings"))).toEqual([404, "MARKET-ACTING-01"])
        expect(codeOf(await stranger.get(`/${id}`))).toEqual([404, "MARKET-IMPORT-01"])
        expect(codeOf(await stranger.get(`/${id}/rows`))).toEqual([404, "MARKET-IMPORT-01"])
        expect(codeOf(await stranger.post(`/${id}/apply`))).toEqual([404, "MARKET-IMPORT-01"])
        expect(codeOf(await stranger.post(`/${id}/cancel`))).toEqual([404, "MARKET-IMPORT-01"])
        const nobody = await supertest(baseURL()).get(`/seller/${desk.seller_id}/imports`)
        expect(nobody.status).toBe(401)
      })

      it("an agent needs a mandate to list, and the audit log keeps which", async () => {
        const market = container.resolve(MARKET_MODULE)
        const clerk = await market.createMembers({ name: "小张", phone: null })
        const { seller_id } = desk
        await market.createMemberships({ seller_id, member_id: clerk.id, role: "agent" })
        const as = tokenOf("member", clerk.id)
        const send = () =>
          supertest(baseURL())
            .post(`/seller/${seller_id}/imports`)
            .set(as)
            .attach("file", xlsxOf([HEADER, eggRow("M1")]), "a.xlsx")
        const mandate = (scopes: string[]) =>
          market.createMandates({
            ...{ seller_id, member_id: clerk.id, scopes },
            valid_from: new Date(Date.now() - 1000),
            granted_by: desk.member_id,
          })
        await mandate(["orders", "earnings"])
        expect(codeOf(await send())).toEqual([403, "MARKET-ACTING-04"])
        const listing = await mandate(["list"])
        const { body } = await send()
        await desk.settled(body.import.id)
        await supertest(baseURL())
          .post(`/seller/${seller_id}/imports/${body.import.id}/apply`)
          .set(as)
        await desk.settled(body.import.id, ["applied"])
        const { entries } = await auditOf(container, { for_id: seller_id }, { limit: 1, offset: 0 })
        expect(entries[0]).toMatchObject({
          actor: { id: clerk.id, name: "小张" },
          via: { role: "agent", mandate_id: listing.id },
        })
      })

      it("a seller that is not approved cannot import", async () => {
        await container
          .resolve(MARKET_MODULE)
          .updateSellers({ id: desk.seller_id, state: "applied" })
        const answer = await desk.upload(xlsxOf([HEADER, eggRow("Z1")]), "a.xlsx")
        expect(codeOf(answer)).toEqual([403, "MARKET-ACTING-06"])
      })
    })
  },
})
