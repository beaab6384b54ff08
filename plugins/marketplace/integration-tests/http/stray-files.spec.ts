import { mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { Writable } from "node:stream"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { keepInFlight, settle } from "@xiangji/marketplace/workflows/files/in-flight"
import { forgetStrayFileJob } from "@xiangji/marketplace/workflows/files/jobs/forget-stray-file"
import { openDesk, type Desk } from "../application-desk"
import { phonePhoto } from "../market-town"
import { leftBehind } from "../photo-files"

jest.setTimeout(120_000)

const files = mkdtempSync(join(tmpdir(), "xiangji-stray-"))
process.env.XIANGJI_TEST_FILES = files

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    const wang = () => desk.as(desk.people.wang)

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
    })
    afterEach(() => queueIdle())
    afterAll(() => rm(files, { recursive: true }))

    const db = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const inFlight = () => desk.sql("select file_id, removing_at from market_file_in_flight")
    const anHourLater = () =>
      desk.sql("update market_file_in_flight set created_at = now() - interval '61 minutes'")
    const due = () => forgetStrayFileJob.sweep!.find(container)
    const sweep = async () => {
      for (const payload of await due())
        await forgetStrayFileJob.handle({ payload, container } as never)
    }
    const paper = () => ({
      ...{ filename: "paper_x.jpg", mimeType: "image/jpeg", access: "private" as const },
      bytes: Buffer.from("somebody's identity card"),
    })

    it("are none when everything goes well: papers, and pictures of places", async () => {
      const { id } = await wang().start()
      expect((await wang().paper(id, "id_front", await phonePhoto())).status).toBe(201)
      const picture = await desk
        .http()
        .post(`/admin/marketplace/places/${desk.town.village.id}/picture`)
        .set(desk.town.operator)
        .attach("file", await phonePhoto(), "village.jpg")
      expect(picture.status).toBe(200)
      expect(await inFlight()).toEqual([])
      expect(await leftBehind(files)).toMatchObject({ public: 1, private: 1 })
    })

    it("are known by a row before their first byte is written", async () => {
      const store = container.resolve(Modules.FILE)
      const open = store.getUploadStream.bind(store)
      const known: number[] = []
      const spy = jest.spyOn(store, "getUploadStream").mockImplementationOnce(async (about) => {
        const opened = await open(about)
        const writeStream = new Writable({
          write(chunk, _encoding, next) {
            void inFlight().then((rows) => {
              known.push(rows.length)
              opened.writeStream.write(chunk, next)
            }, next)
          },
          final: (next) => void opened.writeStream.end(next),
        })
        return { ...opened, writeStream }
      })
      const { file_id } = await keepInFlight(container, paper())
      spy.mockRestore()
      expect(known).toEqual([1])
      expect(await inFlight()).toEqual([{ file_id, removing_at: null }])
    })

    it("of a process killed before it wrote its row are removed, also at the second try", async () => {
      const before = await leftBehind(files)
      await keepInFlight(container, paper())
      expect((await leftBehind(files)).private).toBe(before.private + 1)
      expect(await due()).toEqual([])
      await anHourLater()
      const away = jest
        .spyOn(container.resolve(Modules.FILE), "deleteFiles")
        .mockRejectedValueOnce(new Error("the store is away"))
      await expect(sweep()).rejects.toThrow("the store is away")
      away.mockRestore()
      expect(await inFlight()).toMatchObject([{ removing_at: expect.any(Date) }])
      await sweep()
      expect(await inFlight()).toEqual([])
      expect(await leftBehind(files)).toEqual(before)
    })

    it("that a row names after all are kept", async () => {
      const { id } = await wang().start()
      const { file_id } = await keepInFlight(container, paper())
      await container.resolve(MARKET_MODULE).createSellerPapers({
        ...{ application_id: id, kind: "id_front", mime: "image/jpeg", size: 1 },
        ...{ content_hash: "x", file_id },
      })
      await anHourLater()
      const before = await leftBehind(files)
      await sweep()
      expect(await inFlight()).toEqual([])
      expect(await leftBehind(files)).toEqual(before)
    })

    it("are taken over by nobody once they are being removed", async () => {
      const { file_id } = await keepInFlight(container, paper())
      await desk.sql("update market_file_in_flight set removing_at = now()")
      await expect(settle(db(), file_id)).rejects.toMatchObject({ code: "MARKET-FILE-01" })
    })

    it("are none when the disk is full, or the application takes no more papers", async () => {
      const before = await leftBehind(files)
      const store = container.resolve(Modules.FILE)
      const open = store.getUploadStream.bind(store)
      jest.spyOn(store, "getUploadStream").mockImplementationOnce(async (about) => {
        const opened = await open(about)
        opened.writeStream.destroy(new Error("no space left on device"))
        return opened
      })
      const { id } = await wang().start()
      const photo = await phonePhoto()
      expect((await wang().paper(id, "id_front", photo)).status).toBe(500)
      const handed = await wang().withdraw(id)
      expect(handed.status).toBe(200)
      expect((await wang().paper(id, "id_front", photo)).status).toBe(400)
      expect(await inFlight()).toEqual([])
      expect(await leftBehind(files)).toEqual(before)
    })
  },
})
