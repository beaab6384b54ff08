import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { queueIdle } from "@xiangji/job-queue/jobs"
import supertest from "supertest"
import { HOSTILE_FILES, type HostileFile } from "../hostile-files"
import { countsOf, importDesk, leftFolders, type ImportDesk } from "../import-desk"
import { buildTown, type Town } from "../market-town"
import { eggRow, HEADER, xlsxOf } from "../sheet-files"

// A folder of its own: what is left behind is counted.
const files = join(tmpdir(), `xiangji-hostile-sheets-${process.pid}`)
mkdirSync(files, { recursive: true })
process.env.XIANGJI_TEST_FILES = files

jest.setTimeout(300_000)

/** More than the process may grow by on any of these files, whatever it unpacks to. */
const MOST_MEGABYTES = 256

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let town: Town
    let desk: ImportDesk
    const baseURL = () => api.defaults.baseURL ?? ""

    beforeAll(async () => {
      container = getContainer()!
      town = await buildTown(container)
      desk = await importDesk(container, baseURL, town)
    })

    afterAll(() => rmSync(files, { recursive: true, force: true }))

    const stored = () => {
      const names = readdirSync(files, { recursive: true, encoding: "utf8" })
      return names.filter((name) => name.includes("imp_"))
    }

    /** Sends a file and answers the code by which it is refused. */
    async function refusalOf({ filename, at }: HostileFile, bytes: Buffer): Promise<string> {
      const answer = await desk.upload(bytes, filename)
      if (at === "upload") {
        expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(/./)])
        return answer.body.code
      }
      expect(answer.status).toBe(201)
      const { id } = answer.body.import
      const checked = await desk.settled(id)
      expect(checked.state).toBe("refused")
      if (at === "check") return checked.error.code
      const { body } = await desk.get(`/${id}/rows?only=errors`)
      expect(body.count).toBeGreaterThan(0)
      await desk.post(`/${id}/apply`).expect(400)
      return body.rows[0].errors[0].code
    }

    /** Everything that a refused file may leave behind, and how much the process has grown. */
    async function leftOf(file: HostileFile, before: Record<string, number>) {
      await queueIdle()
      const counts = await countsOf(container)
      const kept = file.at === "rows" ? "market_listing_import_row" : ""
      const rows = Object.keys(counts).filter(
        (table) => table !== kept && counts[table] !== before[table]
      )
      return [...rows, ...stored(), ...(await leftFolders())]
    }

    it("there are at least forty", () => {
      const all = Object.values(HOSTILE_FILES).flat()
      expect(all.length).toBeGreaterThanOrEqual(40)
      expect(new Set(all.map(({ what }) => what)).size).toBe(all.length)
    })

    it.each(Object.entries(HOSTILE_FILES))(
      "%s are refused, each with its code, and nothing is left of them",
      async (_group, hostile) => {
        const seen: Record<string, unknown> = {}
        for (const file of hostile) {
          const before = await countsOf(container)
          const bytes = file.make()
          const memory = process.memoryUsage().rss
          const code = await refusalOf(file, bytes)
          const grown = (process.memoryUsage().rss - memory) / 1024 / 1024
          const healthy = (await supertest(baseURL()).get("/health")).status === 200
          const left = await leftOf(file, before)
          seen[file.what] = { code, left, healthy, bounded: grown < MOST_MEGABYTES }
        }
        const expected = hostile.map(({ what, code }) => [
          what,
          { code, left: [], healthy: true, bounded: true },
        ])
        expect(seen).toEqual(Object.fromEntries(expected))
      }
    )

    it("after all of them a good file is read as ever", async () => {
      const checked = await desk.check(xlsxOf([HEADER, eggRow("A1")]))
      expect(checked).toMatchObject({ state: "ready", creates: 1 })
      await queueIdle()
    })

    it("an upload that breaks off leaves nothing", async () => {
      const answer = await desk
        .http()
        .post(`/seller/${desk.seller_id}/imports`)
        .set(desk.headers)
        .set("content-type", "multipart/form-data; boundary=x")
        .send('--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc')
      expect([answer.status, answer.body.code]).toEqual([400, "MARKET-SHEET-02"])
      const none = await desk.post("")
      expect([none.status, none.body.code]).toEqual([400, "MARKET-SHEET-02"])
      expect(await leftFolders()).toEqual([])
    })
  },
})
