import type { MedusaContainer } from "@medusajs/framework/types"
import { dropFiles } from "../files/stored-files"
import { marketOf } from "../market-service"

/** Removes the file of a paper whose row is marked as removed, and then the row: killed between, the sweep finds it. */
export async function forgetRemovedPaper(
  container: MedusaContainer,
  { id, file_id }: { id: string; file_id: string }
): Promise<void> {
  await dropFiles(container, [file_id])
  await marketOf(container).deleteSellerPapers(id)
}
