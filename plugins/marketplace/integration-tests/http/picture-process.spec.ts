import { mkdtempSync, readdirSync } from "node:fs"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { getPriority, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { PicturesService } from "@xiangji/marketplace/modules/pictures"
import type { PictureOptions } from "@xiangji/marketplace/images/options"
import { grainyPhoto } from "../photo-files"

jest.setTimeout(60_000)

const tempDir = mkdtempSync(join(tmpdir(), "xiangji-process-"))
let open: PicturesService | undefined

/** What opens pictures, with limits of its own. */
const pictures = (options: Partial<PictureOptions> = {}) =>
  (open = new PicturesService({}, { pictures: { tempDir, ...options } }))

async function photo(width = 4000, height = 3000) {
  const file = join(tempDir, `${width}.jpg`)
  await writeFile(file, await grainyPhoto(width, height))
  return { file, kind: "jpeg" as const, folder: tempDir }
}

afterEach(() => open?.close())
afterAll(() => rm(tempDir, { recursive: true }))

const fatal = (reason: string) =>
  expect.objectContaining({ name: "PictureFatal", reason: expect.stringContaining(reason) })

describe("the process that opens pictures", () => {
  it("gives way to everything else, most of all when it renders", async () => {
    const service = pictures()
    await service.check(await photo(400, 300))
    await service.render(await photo(400, 300), () => undefined)
    expect(service.processIds().map((id) => getPriority(id))).toEqual([10, 15])
  })

  it("ends with a picture that needs too much memory, and the next one is opened", async () => {
    const service = pictures({ memoryMb: 128 })
    await expect(service.render(await photo(), () => undefined)).rejects.toEqual(
      fatal("more than 128 MB")
    )
    expect(await service.render(await photo(400, 300), () => undefined)).toHaveLength(3)
  })

  it("ends with a picture that takes too much work", async () => {
    const service = pictures({ renderSeconds: 0.3 })
    await expect(service.render(await photo(), () => undefined)).rejects.toEqual(
      fatal("too much work")
    )
  })

  it("is started anew when it was killed with nothing to do", async () => {
    const service = pictures()
    await service.check(await photo(400, 300))
    const [first] = service.processIds()
    process.kill(first!, "SIGKILL")
    await pause(200)
    expect(await service.check(await photo(400, 300))).toMatchObject({ width: 300, height: 400 })
    expect(service.processIds()).not.toEqual([first])
  })

  it("lets go of a picture when the job is called off", async () => {
    const service = pictures()
    const off = new AbortController()
    const work = service.render({ ...(await photo()), signal: off.signal }, () => off.abort("off"))
    await expect(work).rejects.toBe("off")
    expect(service.processIds()).toEqual([])
  })

  it("goes when there is nothing to do", async () => {
    const service = pictures({ idleSeconds: 0.2 })
    await service.check(await photo(400, 300))
    expect(service.processIds()).toHaveLength(1)
    await pause(600)
    expect(service.processIds()).toEqual([])
  })

  it("has its folders cleared away by the next server when the last one was killed", async () => {
    const service = pictures()
    const own = await service.folder()
    const root = join(own.path, "..")
    await mkdir(join(root, `${2 ** 22 + 1}-0123abcd-left`))
    await mkdir(join(root, `${process.pid}-0123abcd-left`)) // an earlier life of the same id
    const again = await pictures().folder()
    expect(readdirSync(root)).toHaveLength(2)
    await own.close()
    await again.close()
    expect(readdirSync(root)).toEqual([])
  })
})
