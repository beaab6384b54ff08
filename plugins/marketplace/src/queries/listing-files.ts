import type { MedusaContainer } from "@medusajs/framework/types"
import { deadlinesOf } from "@xiangji/deadlines/workflows"
import type { ListingFile, ListingRow } from "../types/listing"
import { toFile } from "./listing-card"

/** Listings as those who work on them see them, with the clocks of those that wait for a review. */
export async function listingFiles(
  container: MedusaContainer,
  rows: readonly ListingRow[]
): Promise<ListingFile[]> {
  const subject_ids = rows.filter(({ state }) => state === "submitted").map(({ id }) => id)
  const clocks = subject_ids.length
    ? await deadlinesOf(container, { subject_type: "listing", subject_ids })
    : {}
  return rows.map((row) => toFile(row, clocks[row.id] ?? null))
}
