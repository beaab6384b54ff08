import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { fenFromMajor, type Fen } from "@xiangji/kernel"

/**
 * What core has written down about a payment. Core hands a provider neither the amount of a capture nor what was refunded
 * before, so the provider reads it where it stands. Amounts in whole fen, rounded where all money is.
 */
export class Books {
  constructor(private readonly manager: SqlEntityManager) {}

  /** What a session asks for, and what its cart comes to by now. */
  async due(sessionId: string): Promise<{ session_fen: Fen; collection_fen: Fen } | null> {
    const [row] = await this.rows<{ session: string; collection: string }>(
      `select s.amount::text as session, c.amount::text as collection from payment_session s
       join payment_collection c on c.id = s.payment_collection_id where s.id = ?`,
      [sessionId]
    )
    if (!row) return null
    return { session_fen: fenFromMajor(row.session), collection_fen: fenFromMajor(row.collection) }
  }

  /** What one capture takes, and what all captures of its payment take together. */
  async capture(captureId: string): Promise<{ amount_fen: Fen; total_fen: Fen } | null> {
    const rows = await this.rows<{ id: string; amount: string }>(
      `select one.id, one.amount::text as amount from capture one
       join capture this on this.payment_id = one.payment_id
       where this.id = ? and one.deleted_at is null`,
      [captureId]
    )
    const own = rows.find(({ id }) => id === captureId)
    if (!own) return null
    const total_fen = rows.reduce((sum, { amount }) => sum + fenFromMajor(amount), 0)
    return { amount_fen: fenFromMajor(own.amount), total_fen }
  }

  /** What was captured of a session's payment, when its order stands; null while there is no order. */
  async capturedOfOrder(sessionId: string): Promise<Fen | null> {
    const rows = await this.rows<{ amount: string | null }>(
      `select c.amount::text as amount from payment p
       join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
         and o.deleted_at is null
       left join capture c on c.payment_id = p.id and c.deleted_at is null
       where p.payment_session_id = ? and p.deleted_at is null`,
      [sessionId]
    )
    if (!rows.length) return null
    return rows.reduce((sum, { amount }) => sum + (amount ? fenFromMajor(amount) : 0), 0)
  }

  /** Which of these refunds core still has. */
  async standingRefunds(ids: string[]): Promise<Set<string>> {
    if (!ids.length) return new Set()
    const rows = await this.rows<{ id: string }>(
      `select id from refund where deleted_at is null and id in (${ids.map(() => "?").join(",")})`,
      ids
    )
    return new Set(rows.map(({ id }) => id))
  }

  private rows<Row>(sql: string, values: string[]): Promise<Row[]> {
    return this.manager.fork().execute(sql, values) as Promise<Row[]>
  }
}
