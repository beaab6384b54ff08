import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { MARKET_MODULE } from ".."
import type { MarketModuleService } from "../service"
import { claimName, nameKey, takenNames } from "../sql/applications/names"
import { insertSeller } from "../sql/applications/sellers"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<MarketModuleService>({
  moduleName: MARKET_MODULE,
  resolve: path.join(__dirname, ".."),
  moduleOptions: { secret: "a secret that is only good enough for tests" },
  // Names are compared by a function that only the migrations make.
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const key = (name: string) => service.transact((db) => nameKey(db, name))
    const seller = (name: string) => ({
      ...({ kind: "farmer", name: { zh: name, en: name }, place_id: "plc_x", phone: "1" } as const),
      ...({ taxpayer_kind: "exempt_farmer", issuance_route: "self", legal_name: name } as const),
    })
    const open = (name: string, claiming = true) =>
      service.transact(async (db) => {
        if (claiming) await claimName(db, name, null)
        return insertSeller(db, seller(name))
      })

    describe("names", () => {
      it.each([
        ["云上茶园", " 云 上　茶园 "],
        ["云上茶园", "云上·茶园（合作社）"],
        ["云上茶园", "云上茶园农民专业合作社"],
        ["龙门山食品", "龙门山食品有限公司"],
        ["ＡＢＣ农场", "abc"],
        ["王大娘", "王大娘家"],
      ])("%s and %s are the same", async (a, b) => {
        expect(await key(a)).toBe(await key(b))
      })

      it.each([
        ["云上茶园", "云上果园"],
        ["王家", "李家"],
        ["万家", "万"],
      ])("%s and %s are not", async (a, b) => {
        expect(await key(a)).not.toBe(await key(b))
      })

      it("are refused by the database itself where nobody has asked first", async () => {
        await open("云上茶园", false)
        await expect(open("云上茶园合作社", false)).rejects.toThrow(
          /IDX_market_seller_name_key|unique|exists/i
        )
      })

      it("are claimed by one of twenty at the same moment", async () => {
        const place = {
          code: "510182103201",
          name: { zh: "太子村", en: "Taizi" },
          level: "village",
        } as const
        await service.createPlaces({ id: "plc_x", ...place })
        const attempts = Array.from({ length: 20 }, () => open("云上茶园"))
        const results = await Promise.allSettled(attempts)
        const lost = results.flatMap((result) =>
          result.status === "rejected" ? [result.reason] : []
        )
        expect(lost).toHaveLength(19)
        expect(lost.map(({ code }) => code)).toEqual(lost.map(() => "MARKET-NAME-01"))
        expect(await service.transact((db) => takenNames(db, []))).toHaveLength(1)
      })

      it("are free again once a seller is rejected or removed", async () => {
        const [rejected, removed] = [await open("云上茶园"), await open("龙门山食品")]
        await service.updateSellers({ id: rejected, state: "rejected" })
        await service.softDeleteSellers([removed])
        await open("云上茶园")
        await open("龙门山食品")
      })
    })
  },
})
