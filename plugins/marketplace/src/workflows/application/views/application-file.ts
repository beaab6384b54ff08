import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { noSuchApplication } from "../../../domain/application/application-faults"
import { factsInForce } from "../../../domain/application/seller-facts"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { SellerRow } from "../../../modules/market/sql/applications/sellers"
import type { ApplicationFile } from "../../../types/application"
import { localText } from "../../../modules/market/local-text"
import { marketOf } from "../../market-service"
import { applicationViews, movesOf, type MoveRow } from "./application-view"
import { lookUpName } from "./look-up-name"

/** Everything an operator judges an application by. The identity number stays masked; see `readIdentityNumberWorkflow`. */
export async function applicationFile(
  container: MedusaContainer,
  id: string
): Promise<ApplicationFile> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await db<ApplicationRow>("market_application")
    .where({ id })
    .whereNull("deleted_at")
    .first()
  if (!row) throw noSuchApplication()
  const application = row as ApplicationRow
  const [[view], seller, [applicant], moves, same_number] = await Promise.all([
    applicationViews(container, [application]),
    sellerOf(db, application.seller_id),
    marketOf(container).listMembers({ id: application.member_id }, { take: 1 }),
    movesOf(db, [id]),
    sameNumber(db, application),
  ])
  const place_id = application.facts.place_id ?? seller?.place_id
  const [place] = place_id
    ? await marketOf(container).listPlaces({ id: place_id }, { take: 1 })
    : []
  const {
    id: member_id,
    name,
    phone,
  } = applicant ?? { id: application.member_id, name: "", phone: null }
  return {
    ...view!,
    applicant: { id: member_id, name, phone },
    place: place ? { id: place.id, code: place.code, name: localText(place.name) } : null,
    has_number: application.id_sealed !== null,
    current: application.purpose === "change" && seller ? factsInForce(seller) : null,
    seller: seller && pickSeller(seller),
    similar: await similarTo(container, application),
    same_number,
    history: await withNames(container, moves),
  }
}

const pickSeller = ({ id, name, state, hub_id }: SellerRow) => ({ id, name, state, hub_id })

/** Null for a draft; a withdrawn registration's seller is hidden, but its file can still be read. */
async function sellerOf(db: Knex, id: string | null): Promise<SellerRow | null> {
  const row = id && (await db("market_seller").where({ id }).first())
  return row ? (row as SellerRow) : null
}

async function similarTo(container: MedusaContainer, { facts, seller_id }: ApplicationRow) {
  if (!facts.name) return []
  const { similar } = await lookUpName(container, facts.name.zh, seller_id ? [seller_id] : [])
  return similar.map(({ key: _key, ...found }) => found) as ApplicationFile["similar"]
}

/** Sellers with the same number, and what is open under it without a seller of its own; but for this application's. */
async function sameNumber(db: Knex, { id, id_hash, seller_id }: ApplicationRow) {
  if (!id_hash) return []
  const { rows } = await db.raw(
    `select 'seller' as type, s.id, s.name, s.state from market_seller s
      where s.id_hash = :id_hash and s.deleted_at is null and s.id is distinct from :seller_id
     union all
     select 'application', a.id, a.facts -> 'name', a.state from market_application a
      where a.id_hash = :id_hash and a.deleted_at is null and a.id <> :id
        and a.state in ('draft', 'submitted', 'sent_back')
        and (a.seller_id is null or a.purpose = 'change' and a.seller_id is distinct from :seller_id)`,
    { id, id_hash, seller_id }
  )
  return rows as ApplicationFile["same_number"]
}

/** History with the names of operators and applicants. */
async function withNames(container: MedusaContainer, moves: readonly MoveRow[]) {
  const ids = [...new Set(moves.flatMap((move) => move.actor_id ?? []))]
  const [users, members] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: ids }),
    marketOf(container).listMembers({ id: ids }),
  ])
  const names = new Map<string, string>([
    ...members.map((member) => [member.id, member.name] as const),
    ...users.map((user) => {
      const name = `${user.last_name ?? ""}${user.first_name ?? ""}`.trim()
      return [user.id, name || user.email] as const
    }),
  ])
  return moves.map(({ application_id: _id, actor_id, ...move }) => {
    return { ...move, by: actor_id && (names.get(actor_id) ?? actor_id) }
  })
}
