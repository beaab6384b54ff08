import { existsSync, mkdtempSync, readdirSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { forgetPaperJob } from "@xiangji/marketplace/workflows/application/jobs/forget-paper"
import sharp from "sharp"
import supertest from "supertest"
import { openDesk, type Desk } from "../application-desk"
import { farmerSteps } from "../applicants"
import { phonePhoto } from "../market-town"

jest.setTimeout(120_000)

// A folder of its own: other specs store papers at the same time.
const files = mkdtempSync(join(tmpdir(), "xiangji-papers-"))
process.env.XIANGJI_TEST_FILES = files
const papers = join(files, "private")
const filesNow = () => (existsSync(papers) ? readdirSync(papers) : [])
const gray = (level: number) => `#${level.toString(16).padStart(2, "0").repeat(3)}`
const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n")

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    const http = () => supertest(api.defaults.baseURL ?? "")
    const wang = () => desk.as(desk.people.wang)
    const paperOf = async (id: string, kind = "id_front") =>
      (await wang().paper(id, kind, await phonePhoto())).body.paper

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
    })
    afterAll(() => rm(files, { recursive: true }))

    it("are kept privately, without where they were taken, and shown by their link alone", async () => {
      const before = new Set(filesNow())
      const { id } = await wang().start()
      const paper = await paperOf(id)
      expect(paper).toMatchObject({ kind: "id_front", mime: "image/jpeg" })
      const [file] = filesNow().filter((name) => !before.has(name))
      expect(file).toMatch(/^private-/)

      const shown = await http().get(paper.url).buffer(true)
      expect(shown.status).toBe(200)
      expect(shown.headers).toMatchObject({
        "content-type": "image/jpeg",
        "content-disposition": 'inline; filename="id_front.jpg"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("sandbox"),
      })
      const { exif, orientation, width, height } = await sharp(shown.body).metadata()
      expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined })
      expect([width, height]).toEqual([1200, 1600])
    })

    it("are the same one when a bad line makes the phone send them twice", async () => {
      const { id } = await wang().start()
      const before = filesNow().length
      const [first, again] = await Promise.all([paperOf(id), paperOf(id)])
      expect(again.id).toBe(first.id)
      expect(filesNow()).toHaveLength(before + 1)
      expect((await wang().read(id)).body.application.papers).toHaveLength(1)
      expect((await paperOf(id, "id_back")).id).not.toBe(first.id)
    })

    it("leave with their file when they are removed", async () => {
      const { id } = await wang().start()
      const before = filesNow().length
      const { id: paper_id, url } = await paperOf(id)
      expect((await wang().removePaper(id, paper_id)).body).toMatchObject({ deleted: true })
      expect(filesNow()).toHaveLength(before)
      expect(desk.refused(await http().get(url))).toEqual([404, "MARKET-PAPER-07"])
      const again = await wang().removePaper(id, paper_id)
      expect(desk.refused(again)).toEqual([404, "MARKET-PAPER-07"])
    })

    it("that were being removed when the process was killed are forgotten afterwards", async () => {
      const { id } = await wang().start()
      const before = filesNow().length
      const paper = await paperOf(id)
      await desk.sql(
        `update market_seller_paper set deleted_at = now() - interval '1 hour' where id = '${paper.id}'`
      )
      const due = await forgetPaperJob.sweep!.find(container)
      expect(due).toMatchObject([{ id: paper.id }])
      for (const payload of due) await forgetPaperJob.handle({ payload, container } as never)
      expect(filesNow()).toHaveLength(before)
      expect(await forgetPaperJob.sweep!.find(container)).toEqual([])
    })

    it("are nobody's without a link: a forged, bent or expired one gets a code", async () => {
      const { id } = await wang().start()
      const { url, id: paper_id } = await paperOf(id)
      const other = (await paperOf(id, "id_back")).id
      const forged = [404, "MARKET-PAPER-10"]
      for (const path of [
        "/papers/x",
        `/papers/${paper_id}`,
        url.replace(paper_id, other),
        `${url}x`,
      ])
        expect(desk.refused(await http().get(path))).toEqual(forged)
      const { vault } = container.resolve(MARKET_MODULE)
      const past = Math.floor(Date.now() / 1000 - 1).toString(36)
      const claim = `${paper_id}.${past}`
      const expired = await http().get(`/papers/${claim}.${vault.sign(claim)}`)
      expect(desk.refused(expired)).toEqual([403, "MARKET-PAPER-11"])
    })

    it("are shown to operators, and their links to no other member", async () => {
      const { id } = await wang().register(farmerSteps(desk.town.village.id))
      const file = (await desk.ask(`applications/${id}`)).body.application
      expect(file.papers).toHaveLength(2)
      expect((await http().get(file.papers[0].url)).status).toBe(200)
      const li = desk.as(desk.people.li)
      expect(desk.refused(await li.read(id))).toEqual([404, "MARKET-APPLICATION-01"])
      expect(JSON.stringify((await li.read(id)).body)).not.toContain("/papers/")
      expect(desk.refused(await wang().paper(id, "other", await phonePhoto()))).toEqual([
        400,
        "MARKET-APPLICATION-03",
      ])
      const mine = await desk.me(desk.people.wang)
      expect(JSON.stringify(mine.body)).not.toContain("/papers/")
    })

    it("come as PDF too, in no frame and never taken for anything else", async () => {
      const { id } = await wang().start()
      const paper = (await wang().paper(id, "permit", PDF, "permit.pdf")).body.paper
      const shown = await http().get(paper.url)
      expect(shown.headers).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
        "content-security-policy": "frame-ancestors 'none'",
      })
    })

    it("that are none are refused with a code, and leave no file and no row", async () => {
      const { id } = await wang().start()
      const before = filesNow()
      const photo = await phonePhoto()
      const bomb = sharp({
        create: { width: 12_000, height: 8_000, channels: 3, background: "#fff" },
      })
      const hostile: [Buffer, string, string][] = [
        [Buffer.from("<html><script>alert(1)</script>"), "id.jpg", "MARKET-PAPER-02"],
        [Buffer.from("<svg onload='alert(1)'/>"), "id.svg", "MARKET-PAPER-02"],
        [Buffer.from("MZ\x90\x00"), "licence.exe", "MARKET-PAPER-02"],
        [Buffer.concat([Buffer.from("GIF89a"), photo]), "id.jpg", "MARKET-PAPER-02"],
        [Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "IMG_1.HEIC", "MARKET-PAPER-03"],
        [photo.subarray(0, photo.length / 2), "id.jpg", "MARKET-PAPER-04"],
        [Buffer.concat([PDF, Buffer.from("PK\x03\x04")]), "both.pdf", "MARKET-PAPER-04"],
        [await bomb.png().toBuffer(), "bomb.png", "MARKET-PAPER-05"],
        [
          Buffer.from(String(PDF).replace("<<>>", "<</JS(app.alert(1))>>")),
          "x.pdf",
          "MARKET-PAPER-09",
        ],
        [Buffer.alloc(20 * 1024 * 1024 + 1), "large.jpg", "MARKET-PAPER-01"],
        [Buffer.alloc(0), "empty.jpg", "MARKET-PAPER-06"],
      ]
      for (const [bytes, name, code] of hostile)
        expect([name, ...desk.refused(await wang().paper(id, "other", bytes, name))]).toEqual([
          ...[name, 400, code],
        ])
      expect(desk.refused(await wang().paper(id, "passport", photo))).toEqual([
        400,
        "MARKET-INPUT-02",
      ])
      expect(filesNow()).toEqual(before)
      expect((await wang().read(id)).body.application.papers).toEqual([])
    })

    it("are twelve at most", async () => {
      const { id } = await wang().start()
      for (let index = 0; index < 12; index += 1)
        expect((await wang().paper(id, "other", await phonePhoto(gray(index * 18)))).status).toBe(
          201
        )
      const more = await wang().paper(id, "other", await phonePhoto("#ffffff"))
      expect(desk.refused(more)).toEqual([400, "MARKET-PAPER-08"])
    })
  },
})
