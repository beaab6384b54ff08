import { settleWindows } from "../../domain/harvest-window"
import { netWeightOf } from "../../domain/listing-missing"
import type { CreateListingInput } from "./listing-input"

/** The columns of a new listing. What a draft has not told is empty or nought, never guessed. */
export function newListingFacts(input: CreateListingInput) {
  const sale_unit = input.sale_unit ?? "piece"
  const net_weight_grams = input.net_weight_grams ?? netWeightOf(sale_unit)
  return {
    title: input.title,
    description: input.description ?? { zh: "", en: "" },
    sale_unit,
    net_weight_grams,
    gross_weight_grams: input.gross_weight_grams ?? net_weight_grams,
    storage_class: input.storage_class ?? ("ambient" as const),
    harvest_windows: settleWindows(input.harvest_windows ?? []),
    preorder: input.preorder ?? false,
    preorder_days: input.preorder_days ?? null,
    image_ids: input.image_ids ?? [],
    tax_code: input.tax_code ?? undefined,
    sku: input.sku ?? null,
  }
}
