import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { createPlacesWorkflow } from "@xiangji/marketplace/workflows"
import sharp from "sharp"
import { PLACES } from "../data/places"
import { PICTURES, type PictureName } from "../pictures"
import { rasterise } from "../pictures/rasterise"
import type { Demo } from "./demo"
import { twoAtATime } from "./two-at-a-time"

/** The tree of places with their stories and pictures. */
export async function places({ container, log }: Demo): Promise<void> {
  const codes = PLACES.map(({ code }) => code)
  const there = await container.resolve(MARKET_MODULE).listPlaces({ code: codes })
  const missing = PLACES.filter(({ code }) => !there.some((place) => place.code === code))
  if (missing.length) {
    const urls = await storePictures(container, [...new Set(missing.map(({ picture }) => picture))])
    await createPlacesWorkflow(container).run({
      input: {
        places: missing.map(({ picture, ...place }) => ({
          ...place,
          picture_url: urls.get(picture),
        })),
      },
    })
  }
  log.info(`demo: ${PLACES.length} places`)
}

async function storePictures(container: MedusaContainer, names: PictureName[]) {
  const urls = new Map<PictureName, string>()
  await twoAtATime(names, async (name) => {
    const jpeg = await rasterise(PICTURES[name]())
    const webp = await sharp(jpeg).resize({ width: 1280 }).webp({ quality: 80 }).toBuffer()
    const file = {
      filename: `place-${name}.webp`,
      mimeType: "image/webp",
      content: webp.toString("base64"),
      access: "public" as const,
    }
    const { result } = await uploadFilesWorkflow(container).run({ input: { files: [file] } })
    urls.set(name, result[0]!.url)
  })
  return urls
}
