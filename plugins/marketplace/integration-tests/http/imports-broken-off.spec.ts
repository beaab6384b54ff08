import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { applyImport } from "@xiangji/marketplace/workflows/listing-import/apply-import"
import { checkImport } from "@xiangji/marketplace/workflows/listing-import/check-import"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { countsOf, importDesk, type ImportDesk } from "../import-desk"
import { buildTown, type Town } from "../market-town"
import { eggRow, eggRows, HEADER, xlsxOf } from "../sheet-files"

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
    const products = async (status?: string) =>
      container
        .resolve(Modules.PRODUCT)
        .listProducts(status ? { status: [status as "draft"] } : {}, { take: null })

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      desk = await importDesk(container, baseURL, town)
    })

    afterEach(() => {
      jest.restoreAllMocks()
      return queueIdle()
    })

    /** Hands an import to nobody, so that a test can be the worker. */
    async function begun(rows: Parameters<typeof xlsxOf>[0]) {
      const checked = await desk.check(xlsxOf(rows))
      await sql(
        `update market_listing_import set state = 'applying', next_attempt_at = now(),
           applied_by = actor where id = :id`,
        { id: checked.id }
      )
      return checked.id as string
    }
    const stateOf = async (id: string) => (await desk.get(`/${id}`)).body.import.state as string

    /** What a killed worker leaves: its lease, which runs out after a while. */
    const leaseRunsOut = (id: string) =>
      sql(
        "update market_listing_import set next_attempt_at = now(), lease = 'dead' where id = :id",
        {
          id,
        }
      )

    /** Puts another file in the place of a checked one, to be checked by the test. */
    async function uploadedAgain(id: string, bytes: Buffer) {
      const { id: file_id } = await container.resolve(Modules.FILE).createFiles({
        ...{ filename: `${id}.xlsx`, mimeType: "application/octet-stream" },
        ...{ content: bytes.toString("base64"), access: "private" as const },
      })
      await sql("delete from market_listing_import_row where import_id = :id", { id })
      await sql(
        `update market_listing_import set state = 'checking', file_id = :file_id, checked_to = 0,
           checked_rows = 0, lease = null, next_attempt_at = now() where id = :id`,
        { id, file_id }
      )
    }

    describe("a worker that dies", () => {
      it("while saving loses nothing and saves nothing twice", async () => {
        const id = await begun([HEADER, ...eggRows(250)])
        expect(await applyImport(container, id, { batches: 1 })).toBe(false)
        expect(await products()).toHaveLength(100)
        expect(await products("draft")).toHaveLength(100)
        // The next batch was planned, and its first product made, when the process was killed.
        const [row] = await sql<{ id: string }>(
          `update market_listing_import_row set stage = 'planned', listing_id = 'lst_HALFDONE01'
           where import_id = :id and row_number = 102 returning id`,
          { id }
        )
        expect(row).toEqual({ id: expect.any(String) })
        await createProductsWorkflow(container).run({
          input: {
            products: [
              {
                title: "half",
                handle: "e00101-halfdone01",
                options: [{ title: "规格", values: ["默认"] }],
                variants: [
                  {
                    title: "half",
                    sku: "e00101-halfdone01",
                    options: { 规格: "默认" },
                    manage_inventory: false,
                    prices: [{ currency_code: "cny", amount: 1 }],
                  },
                ],
              },
            ],
          },
        })
        await leaseRunsOut(id)
        while (!(await applyImport(container, id)));
        expect(await desk.settled(id)).toMatchObject({ state: "applied", applied_rows: 250 })
        expect(await products()).toHaveLength(250)
        const skus = (await listings()).map(({ sku }) => sku)
        expect(new Set(skus).size).toBe(250)
        const counts = await countsOf(container)
        expect([counts.inventory_item, counts.price_set, counts.market_listing]).toEqual([
          250, 250, 250,
        ])
      })

      it("while checking goes on behind the last row that was kept", async () => {
        const { id } = await desk.check(xlsxOf([HEADER, ...eggRows(1)]))
        await uploadedAgain(id, xlsxOf([HEADER, ...eggRows(300)]))
        // Killed when it looked at the third batch.
        let looks = 0
        const dying = {
          get aborted() {
            return ++looks > 2
          },
        } as AbortSignal
        expect(await checkImport(container, id, dying)).toBe(false)
        expect((await desk.get(`/${id}`)).body.import).toMatchObject({
          state: "checking",
          checked_rows: 200,
        })
        await leaseRunsOut(id)
        await checkImport(container, id)
        expect(await desk.settled(id)).toMatchObject({ state: "ready", creates: 300 })
        const rows = await desk.get(`/${id}/rows?limit=1&offset=299`)
        expect(rows.body).toMatchObject({ count: 300, rows: [{ row_number: 301 }] })
      })
    })

    describe("core that fails", () => {
      it("every time ends the import, and nothing is left", async () => {
        const before = await countsOf(container)
        const id = await begun([HEADER, ...eggRows(120)])
        expect(await applyImport(container, id, { batches: 1 })).toBe(false)
        jest
          .spyOn(container.resolve(Modules.PRICING), "createPriceSets")
          .mockRejectedValue(new Error("out of order"))
        // The worker in the background may take one of the tries.
        while ((await stateOf(id)) === "applying") {
          expect(await products()).toHaveLength(100)
          await leaseRunsOut(id)
          await applyImport(container, id).catch((error: Error) =>
            expect(error.message).toBe("out of order")
          )
        }
        jest.restoreAllMocks()
        while (!(await applyImport(container, id)));
        expect(await desk.settled(id)).toMatchObject({
          state: "failed",
          error: { code: "MARKET-IMPORT-06" },
        })
        // Core's own compensation forgets the options of products that it takes back; nobody sees them.
        const forgotten = {
          product_option: expect.any(Number),
          product_option_value: expect.any(Number),
        }
        const rows = { market_listing_import_row: expect.any(Number), ...forgotten }
        expect({ ...(await countsOf(container)), ...rows }).toEqual({ ...before, ...rows })
      })
    })

    describe("cancelling", () => {
      it("while saving leaves nothing", async () => {
        await desk.apply((await desk.check(xlsxOf([HEADER, ...eggRows(2, "OLD")]))).id)
        const before = await countsOf(container)
        const [old] = await listings()
        const id = await begun([
          HEADER,
          eggRow("OLD00001", { 1: "新名字", 3: 99, 4: 1 }),
          ...eggRows(150, "NEW"),
        ])
        // Two batches of new listings and one of changes, but not the end.
        expect(await applyImport(container, id, { batches: 3 })).toBe(false)
        expect(await products()).toHaveLength(152)
        expect((await desk.get(`/${id}`)).body.import).toMatchObject({ applied_rows: 151 })
        const answer = await desk.post(`/${id}/cancel`)
        expect(answer.body.import.state).toBe("cancelling")
        expect(await desk.settled(id)).toMatchObject({ state: "cancelled", applied_rows: 0 })
        await queueIdle()
        const rows = { market_listing_import_row: expect.any(Number) }
        expect({ ...(await countsOf(container)), ...rows }).toEqual({ ...before, ...rows })
        const [restored] = await listings()
        expect({ ...restored, updated_at: null }).toEqual({ ...old, updated_at: null })
        const file = await desk
          .http()
          .get(`/seller/${desk.seller_id}/listings/${old!.id}`)
          .set(desk.headers)
        expect(file.body.listing).toMatchObject({ price_fen: 4550, stock: 20 })
      })

      it("a checked file forgets its rows", async () => {
        const { id } = await desk.check(xlsxOf([HEADER, ...eggRows(3)]))
        const answer = await desk.post(`/${id}/cancel`)
        expect(answer.body.import.state).toBe("cancelled")
        expect((await countsOf(container)).market_listing_import_row).toBe(0)
      })
    })

    describe("what was checked no longer holds", () => {
      it("refuses before anything is written", async () => {
        const first = await desk.check(xlsxOf([HEADER, ...eggRows(2)]))
        const second = await desk.check(xlsxOf([HEADER, ...eggRows(2)]))
        await desk.apply(first.id)
        const answer = await desk.post(`/${second.id}/apply`)
        expect([answer.status, answer.body.code]).toEqual([400, "MARKET-IMPORT-04"])
      })

      it("takes back what was written when it shows in the middle", async () => {
        const before = await countsOf(container)
        const id = await begun([HEADER, ...eggRows(150)])
        await applyImport(container, id, { batches: 1 })
        const second = await desk.check(xlsxOf([HEADER, eggRow("E00150")]))
        const refused = await desk.post(`/${second.id}/apply`)
        expect([refused.status, refused.body.code]).toEqual([400, "MARKET-IMPORT-02"])
        await sql(
          `insert into market_listing (id, handle, product_id, variant_id, inventory_item_id,
             seller_id, place_id, hub_id, title, description, sale_unit, net_weight_grams,
             gross_weight_grams, storage_class, harvest_windows, image_ids, search_tokens, sku, state)
           values ('lst_hand', 'hand', 'p', 'v', 'i', :seller, :place, :hub, '{}', '{}', 'box', 1, 1,
             'ambient', '[]', '{}', '{}', 'E00150', 'draft')`,
          { seller: desk.seller_id, place: town.village.id, hub: town.hub.id }
        )
        while (!(await applyImport(container, id)));
        expect(await desk.settled(id)).toMatchObject({
          state: "failed",
          applied_rows: 0,
          error: { code: "MARKET-IMPORT-04" },
        })
        await sql("delete from market_listing where id = 'lst_hand'")
        const rows = { market_listing_import_row: expect.any(Number) }
        expect({ ...(await countsOf(container)), ...rows }).toEqual({ ...before, ...rows })
      })
    })
  },
})
