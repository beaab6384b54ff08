import { AsyncLocalStorage } from "node:async_hooks"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingProvider } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { Locking } from "./models/locking"
import { Turns } from "./turns"

type Keys = string | string[]
type Owner = { ownerId?: string | null }

// One order for all, so that two callers with the same keys wait for each other instead of deadlocking.
const inOrder = (keys: Keys) => [...new Set([keys].flat())].sort()

const PATIENCE_SECONDS = 30
const LOCK_NOT_AVAILABLE = "55P03" // https://www.postgresql.org/docs/current/errcodes-appendix.html

// Rows of an array are visited, and so locked, in its order.
const LOCK_IN_ORDER =
  "select pg_advisory_xact_lock(hashtextextended(key, 0)) from jsonb_array_elements_text(?::jsonb) as key"

const TAKE = `insert into locking (id, owner_id, expiration)
  values (?, ?, now() + make_interval(secs => ?::float8))
  on conflict (id) do update
    set owner_id = excluded.owner_id, expiration = coalesce(excluded.expiration, locking.expiration)
    where locking.expiration <= now() or locking.owner_id = excluded.owner_id
  returning id`

// A job needs connections of its own, and may hold a second lock for a part of its work: those who hold locks must never
// be able to take them all.
const quarterOfThePool = (manager: SqlEntityManager) => {
  const { pool } = manager.getKnex().client as { pool?: { max?: number } }
  return Math.max(1, Math.floor((pool?.max ?? 4) / 4))
}

const waitedInVain = (keys: string[]) =>
  new MedusaError(MedusaError.Types.CONFLICT, `lock timeout: ${keys.join(", ")}`)

const heldBySomebody = (key: string) =>
  new MedusaError(MedusaError.Types.CONFLICT, `Failed to acquire lock for key "${key}"`)

/**
 * Locks in PostgreSQL, for every process of the market. Core's own provider (2.21.2) lets two callers that insert the
 * same key at the same instant both believe they hold it, and never gives up the lock of a process that was killed:
 * its cart could not be completed any more. Here one statement decides, and an expired lock is free.
 */
export class RowLockProvider extends MedusaService({ Locking }) implements ILockingProvider {
  static identifier = "row-lock"
  private readonly manager: SqlEntityManager
  private readonly turns: Turns
  /** Set in whatever is called by a job that holds a lock. */
  private readonly inside = new AsyncLocalStorage<{ holding: boolean }>()

  constructor(cradle: { manager: SqlEntityManager }) {
    super(...arguments)
    this.manager = cradle.manager
    this.turns = new Turns(quarterOfThePool(this.manager))
  }

  /**
   * Runs the job while this connection holds the keys. Waits for them up to `timeout` seconds (30): first in line in this
   * process, then for other processes. Whoever waits in vain is told to try again (HTTP 409).
   */
  async execute<T>(keys: Keys, job: () => Promise<T>, args: { timeout?: number } = {}): Promise<T> {
    const until = Date.now() + Math.max(1, args.timeout ?? PATIENCE_SECONDS) * 1000
    const ordered = inOrder(keys)
    const within = this.inside.getStore()?.holding ?? false
    const giveBack = await this.turns.take(ordered, until - Date.now(), within)
    if (!giveBack) throw waitedInVain(ordered)
    // What a job leaves running behind it holds nothing any more.
    const turn = { holding: true }
    try {
      const waitMs = Math.max(1, until - Date.now())
      return await this.withKeys(ordered, waitMs, () => this.inside.run(turn, job))
    } finally {
      turn.holding = false
      giveBack()
    }
  }

  private withKeys<T>(keys: string[], waitMs: number, job: () => Promise<T>): Promise<T> {
    return this.manager.getKnex().transaction(async (transaction) => {
      await transaction.raw(`set local lock_timeout = ${Math.round(waitMs)}`)
      await transaction
        .raw(LOCK_IN_ORDER, [JSON.stringify(keys)])
        .catch((error: { code?: string }) => {
          throw error.code === LOCK_NOT_AVAILABLE ? waitedInVain(keys) : error
        })
      return job()
    })
  }

  /** Takes all keys or none, for `expire` seconds (for ever when absent). HTTP 409 when somebody holds one. */
  async acquire(keys: Keys, args: Owner & { expire?: number } = {}): Promise<void> {
    const { ownerId = null, expire = null } = args
    const ordered = inOrder(keys)
    const takeAll = async (manager: SqlEntityManager) => {
      for (const key of ordered) {
        const taken = await manager.execute<{ id: string }[]>(TAKE, [key, ownerId, expire])
        if (!taken.length) throw heldBySomebody(key)
      }
    }
    // One statement is a transaction of its own.
    await (ordered.length > 1 ? this.manager.transactional(takeAll) : takeAll(this.manager))
  }

  /** Gives back keys that this owner holds; false when one of them was not held, or had expired. */
  async release(keys: Keys, args: Owner = {}): Promise<boolean> {
    const released: boolean[] = []
    for (const key of inOrder(keys)) {
      const [row] = await this.manager.execute<{ held: boolean }[]>(
        `delete from locking where id = ? and owner_id is not distinct from ?
         returning expiration is null or expiration > now() as held`,
        [key, args.ownerId ?? null]
      )
      released.push(row?.held ?? false)
    }
    return released.every(Boolean)
  }

  /** Gives back everything an owner holds; without an owner, everything anybody holds. */
  async releaseAll(args: Owner = {}): Promise<void> {
    if (args.ownerId === undefined) await this.manager.execute("truncate table locking")
    else
      await this.manager.execute("delete from locking where owner_id is not distinct from ?", [
        args.ownerId,
      ])
  }
}
