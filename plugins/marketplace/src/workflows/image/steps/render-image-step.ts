import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertPicture } from "../../../domain/picture"
import { known, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { renderVariants } from "../render-variants"

export type StoreImageInput = {
  seller_id: string
  /** The uploaded file, base64: workflow input has to survive being written down as JSON. */
  content: string
}

/** Renders a photo, unless this seller has uploaded the very same one before: then that one is the answer. */
export const renderImageStep = createStep(
  "market-render-image-step",
  async ({ seller_id, content }: StoreImageInput, { container }) => {
    const market = marketOf(container)
    const [seller] = await market.listSellers({ id: seller_id }, { take: 1, select: ["id"] })
    known(seller, ...SELLER_UNKNOWN)
    const bytes = Buffer.from(content, "base64")
    assertPicture(bytes)
    const content_hash = createHash("sha256").update(bytes).digest("hex")
    const [image = null] = await market.listListingImages({ seller_id, content_hash }, { take: 1 })
    const rendered = image ? [] : await renderVariants(bytes)
    const variants = rendered.map(({ bytes, ...size }) => ({
      ...size,
      filename: `${content_hash.slice(0, 32)}-${size.width}.${size.format}`,
      mimeType: `image/${size.format}`,
      content: bytes.toString("base64"),
      access: "public" as const,
    }))
    return new StepResponse({ image, content_hash, variants })
  }
)
