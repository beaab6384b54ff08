import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import supertest from "supertest"
import { tokenOf, type Town } from "./market-town"

/** An approved seller of the town with its owner, and what a spec about imports asks of them. */
export async function importDesk(
  container: MedusaContainer,
  baseURL: () => string,
  town: Town,
  options: { trusted?: boolean; kind?: "farmer" | "household" } = {}
) {
  const market = container.resolve(MARKET_MODULE)
  const handle = `seller-${Math.random().toString(36).slice(2)}`
  const seller = await market.createSellers({
    handle,
    name: { zh: handle, en: handle },
    kind: options.kind ?? "farmer",
    state: "approved",
    place_id: town.village.id,
    hub_id: town.hub.id,
    phone: "+8613800000000",
    taxpayer_kind: "exempt_farmer",
    issuance_route: "self",
    legal_name: handle,
    trusted_at: options.trusted ? new Date() : null,
  })
  const member = await market.createMembers({ name: "王大娘", phone: null })
  await market.createMemberships({ seller_id: seller.id, member_id: member.id, role: "owner" })
  const headers = tokenOf("member", member.id)
  const http = () => supertest(baseURL())
  const path = (rest = "") => `/seller/${seller.id}/imports${rest}`

  const get = (rest: string) => http().get(path(rest)).set(headers)
  const post = (rest: string) => http().post(path(rest)).set(headers)
  const upload = (bytes: Buffer, filename: string) =>
    http().post(path()).set(headers).attach("file", bytes, filename)

  /** Waits until an import stands still, or is in one of these states. */
  async function settled(id: string, states = SETTLED) {
    for (let tries = 0; tries < 600; tries++) {
      const { body } = await get(`/${id}`)
      if (states.includes(body.import.state)) return body.import
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`The import ${id} never came to ${states.join(" or ")}`)
  }

  return {
    seller_id: seller.id as string,
    member_id: member.id as string,
    headers,
    http,
    get,
    post,
    upload,
    settled,
    /** Uploads a file and waits for its report. */
    async check(bytes: Buffer, filename = "商品.xlsx") {
      const answer = await upload(bytes, filename)
      if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
      return settled(answer.body.import.id)
    },
    async apply(id: string) {
      const answer = await post(`/${id}/apply`)
      if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
      return settled(id, ["applied", "failed", "cancelled"])
    },
    errorsOf: async (id: string) => {
      const { body } = await get(`/${id}/rows?only=errors&limit=100`)
      return body.rows.flatMap((row: ReportRow) =>
        row.errors.map(({ cell, code }) => `${cell} ${code}`)
      ) as string[]
    },
    /** A photo that is ready, under this name. */
    photo: async (filename: string) => {
      const variants = (["webp", "jpeg"] as const).map((format) => ({
        ...{ width: 320, height: 240, format },
        ...{ url: `http://localhost/files/${filename}.${format}`, file_id: filename },
      }))
      const image = await market.createListingImages({
        seller_id: seller.id,
        content_hash: filename,
        filename,
        state: "ready",
        variants: variants as never,
      })
      return image.id as string
    },
  }
}

export type ImportDesk = Awaited<ReturnType<typeof importDesk>>
type ReportRow = { row_number: number; errors: { cell: string; code: string }[] }
const SETTLED = ["refused", "ready", "applied", "cancelled", "failed"]

/** How much there is of everything that an import could leave behind. */
export async function countsOf(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tables = [
    "market_listing",
    "market_listing_vat_rate",
    "market_review_note",
    "market_listing_import_row",
    "product",
    "product_variant",
    "product_option",
    "product_option_value",
    "inventory_item",
    "inventory_level",
    "price_set",
    "price",
  ]
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await knex.raw(`select count(*)::int as count from ${table}`)
    counts[table] = rows[0].count
  }
  return counts
}

/** Folders of uploads in the machine's temporary folder that are still there after a moment. */
export async function leftFolders(): Promise<string[]> {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("xiangji-import-"))
  for (let tries = 0; left().length && tries < 20; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return left()
}
