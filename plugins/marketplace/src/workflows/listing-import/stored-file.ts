import { createWriteStream } from "node:fs"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { databaseOf } from "./database"

/** Brings a stored file into a folder, where it can be read at any point. */
export async function fetchFile(container: MedusaContainer, key: string, folder: string) {
  const path = join(folder, "upload")
  const source = await container.resolve(Modules.FILE).getDownloadStream(key)
  await pipeline(source, createWriteStream(path))
  return path
}

/** Removes a stored file. */
export async function removeFile(container: MedusaContainer, key: string) {
  await container.resolve(Modules.FILE).deleteFiles([key])
}

/** Removes the file of an import that nobody will read any more. */
export async function forgetFile(container: MedusaContainer, import_id: string) {
  const sql = databaseOf(container)
  const [left] = await sql<{ file_id: string }>(
    `select file_id from market_listing_import
     where id = :import_id and state <> 'checking' and file_id is not null`,
    { import_id }
  )
  if (!left) return
  await removeFile(container, left.file_id)
  await sql("update market_listing_import set file_id = null where id = :import_id", { import_id })
}
