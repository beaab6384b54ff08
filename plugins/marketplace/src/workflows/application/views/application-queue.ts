import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deadlinesOf, type DeadlineView } from "@xiangji/deadlines/workflows"
import type { ApplicationPurpose, ApplicationState } from "../../../domain/application-states"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import type { ApplicationInQueue } from "../../../types/application"
import { APPLICATION_SUBJECT } from "../review-clock"
import { warningsOfRow } from "../standing"
import { summaryOf } from "./summaries"

type Question = {
  state?: ApplicationState
  purpose?: ApplicationPurpose
  limit: number
  offset: number
}

type QueueRow = ApplicationRow &
  Pick<ApplicationInQueue, "place" | "applicant"> & { kind: string | null }

/** Clocks live in another module; so many open applications are sorted by them, a hundred times what a town has. */
const MOST_OPEN = 5000

const ROWS = `
  select a.*, json_build_object('id', m.id, 'name', m.name, 'phone', m.phone) as applicant,
         case when p.id is null then null
              else json_build_object('id', p.id, 'code', p.code, 'name', p.name) end as place,
         coalesce(a.facts ->> 'kind', s.kind) as kind
    from market_application a
    join market_member m on m.id = a.member_id
    left join market_seller s on s.id = a.seller_id
    left join market_place p on p.id = coalesce(a.facts ->> 'place_id', s.place_id)`

/** Applications for operators: what is due first stands first; what is decided, the latest first. */
export async function applicationQueue(
  container: MedusaContainer,
  { state, purpose, limit, offset }: Question
): Promise<{ applications: ApplicationInQueue[]; count: number }> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const wanted = { ...(state && { state }), ...(purpose && { purpose }) }
  const hits = () =>
    db("market_application").where(wanted).whereNull("deleted_at").whereNot({ state: "draft" })
  const open = state === "submitted" || state === "sent_back"
  const [[{ count }], ids] = await Promise.all([
    hits().count({ count: "*" }) as unknown as Promise<[{ count: string }]>,
    hits()
      .orderBy(open ? [{ column: "submitted_at" }] : [{ column: "updated_at", order: "desc" }])
      .limit(open ? MOST_OPEN : limit)
      .offset(open ? 0 : offset)
      .pluck("id"),
  ])
  const clocks = await deadlinesOf(container, {
    subject_type: APPLICATION_SUBJECT,
    subject_ids: ids,
  })
  const page = open ? byDueTime(ids, clocks).slice(offset, offset + limit) : ids
  const { rows } = await db.raw(`${ROWS} where a.id = any(?)`, [page])
  const byId = new Map((rows as QueueRow[]).map((row) => [row.id, row]))
  const applications = page.map((id) => inQueue(byId.get(id)!, clocks[id] ?? null))
  return { applications, count: Number(count) }
}

/** Ids by when their clocks are due; those without one come last, in the order they had. */
function byDueTime(ids: readonly string[], clocks: Readonly<Record<string, DeadlineView>>) {
  const due = (id: string) => clocks[id]?.due_at.getTime() ?? Number.MAX_SAFE_INTEGER
  return [...ids].sort((a, b) => due(a) - due(b))
}

function inQueue(row: QueueRow, clock: DeadlineView | null): ApplicationInQueue {
  const { kind, place, applicant } = row
  return { ...summaryOf(row, clock), kind, place, applicant, warnings: warningsOfRow(row) }
}
