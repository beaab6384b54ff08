import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { dropFiles, keepFiles, type FilePlace, type NewFile } from "./stored-files"

const TABLE = "market_file_in_flight"

const dbOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Stores a file that no row names yet. A row of its own is committed before the file's first byte: a process killed at any
 * later moment leaves something that `market-forget-stray-file` finds. (The File module says a file's key only when it
 * opens it; killed between those two, the local provider has made an empty file: a name, and nothing of anybody.)
 */
export async function keepInFlight(container: MedusaContainer, file: NewFile): Promise<FilePlace> {
  const begun: FilePlace[] = []
  try {
    await keepFiles(container, [file], async ([place]) => {
      await launch(container, place!)
      begun.push(place!)
    })
  } catch (error) {
    for (const { file_id } of begun) await settled(dbOf(container), file_id)
    throw error
  }
  return begun[0]!
}

/** Writes a file down that belongs to nothing, or to nothing any more. */
export async function launch(container: MedusaContainer, { file_id, url }: FilePlace) {
  const row = { id: generateEntityId(undefined, "fly"), file_id, url }
  await dbOf(container).raw(
    `insert into ${TABLE} (id, file_id, url) values (:id, :file_id, :url)
      on conflict (file_id) where deleted_at is null do nothing`,
    row
  )
}

/**
 * A row names the file from now on: it is written before this, or in the same transaction. Refuses when the sweep was
 * faster, for then the file is gone; it waits an hour before it is.
 */
export async function settle(db: Knex, file_id: string): Promise<void> {
  const taken = await db(TABLE).where({ file_id }).whereNull("removing_at").delete()
  if (!taken) throw sweptAway()
}

/** Removes a file that nothing was made of: the file first, so that the row stays while there is one. */
export async function dropInFlight(container: MedusaContainer, file_id: string): Promise<void> {
  await dropFiles(container, [file_id])
  await settled(dbOf(container), file_id)
}

const settled = (db: Knex, file_id: string) => db(TABLE).where({ file_id }).delete()

const sweptAway = () =>
  fault("not_allowed", "MARKET-FILE-01", {
    zh: "文件上传时间太长，请重新上传",
    en: "The upload took too long; please send the file again",
  })
